/** Sums, counts and what is built on them. */
import { CellError, type CellValue } from "../../workbook/index";
import { criterion, type Criterion } from "../compare";
import { errors, fail, noError, numberOfText, Reference, toNumber, type Operand } from "../operand";
import { argument, matrix, usedPart, valuesOf, type Argument, type FormulaFunction, type Place, type Scope } from "../scope";

/** Numbers of the arguments: of cells only those that are numbers, of values given in the formula what they stand for. */
function* numbers(args: readonly Argument[], scope: Scope): Generator<number> {
  for (const arg of args) {
    const operand = arg(scope);
    if (operand instanceof Reference || Array.isArray(operand)) {
      for (const value of valuesOf(operand, scope)) if (typeof noError(value) === "number") yield value as number;
    } else yield toNumber(operand);
  }
}

const aggregates: Record<string, (values: number[]) => number | CellError> = {
  SUM: (values) => total(values),
  AVERAGE: (values) => (values.length > 0 ? total(values) / values.length : errors.div0),
  MIN: (values) => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0),
  MAX: (values) => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0),
  PRODUCT: (values) => (values.length > 0 ? values.reduce((a, b) => a * b, 1) : 0),
  COUNT: (values) => values.length,
};

/** A sum without the dust of binary fractions: what is nothing beside its parts is nothing (as Excel rounds it). */
function total(values: readonly number[]): number {
  let sum = 0;
  let largest = 0;
  for (const value of values) {
    sum += value;
    largest = Math.max(largest, Math.abs(value));
  }
  return Math.abs(sum) < largest * 1e-15 ? 0 : sum;
}

/** The rows of cells that fulfil all criteria, as places within the areas. */
function matching(args: readonly Argument[], first: number, scope: Scope): { at: readonly Place[]; shape: Reference } {
  const conditions: ({ reference: Reference } & Criterion)[] = [];
  for (let i = first; i < args.length; i += 2) {
    const reference = args[i](scope);
    if (!(reference instanceof Reference)) fail(errors.value);
    conditions.push({ reference, ...criterion(argument(args, i + 1, scope)) });
  }
  const shape = conditions[0]?.reference ?? fail(errors.value);
  const { rowCount, columnCount } = shape.area;
  if (conditions.some(({ reference: { area } }) => area.rowCount !== rowCount || area.columnCount !== columnCount)) fail(errors.value);
  const holdsAt = (among: typeof conditions, r: number, c: number) =>
    among.every(({ reference: { sheet, area }, holds }) => holds(scope.value(sheet, area.row + r, area.column + c)));
  const [{ key, reference }, ...others] = conditions;
  if (key !== undefined) {
    // Only the first: the others look at no more cells than these leave, as where there is no key.
    const found = scope.places(reference).get(key) ?? [];
    return { at: others.length === 0 ? found : found.filter(([r, c]) => holdsAt(others, r, c)), shape };
  }
  // Beyond the used part of every area all cells are blank: looked at once, in `blanks`.
  let rows = 0;
  let columns = 0;
  for (const { reference } of conditions) {
    const part = usedPart(reference, scope);
    if (!part) continue;
    rows = Math.max(rows, part.row + part.rowCount - reference.area.row);
    columns = Math.max(columns, part.column + part.columnCount - reference.area.column);
  }
  const at: Place[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (holdsAt(conditions, r, c)) at.push([r, c]);
    }
  }
  blanks.set(at, conditions.every(({ holds }) => holds(null)) ? rowCount * columnCount - rows * columns : 0);
  return { at, shape };
}

/** How many cells beyond the used part fulfil the criteria. */
const blanks = new WeakMap<readonly Place[], number>();

function countMatching(args: readonly Argument[], scope: Scope): number {
  const { at } = matching(args, 0, scope);
  return at.length + (blanks.get(at) ?? 0);
}

/** The numbers at the places that fulfil the criteria. */
function pick(operand: Operand, at: readonly Place[], scope: Scope): number[] {
  if (!(operand instanceof Reference)) return fail(errors.value);
  const values = at.map(([r, c]) => scope.value(operand.sheet, operand.area.row + r, operand.area.column + c));
  return values.map(noError).filter((value) => typeof value === "number");
}

const conditional = (aggregate: string): FormulaFunction => (args, scope) => {
  const { at, shape } = matching(args.slice(0, 2), 0, scope);
  return aggregates[aggregate](pick(args[2]?.(scope) ?? shape, at, scope));
};
const conditionals = (aggregate: string): FormulaFunction => (args, scope) =>
  aggregates[aggregate](pick(args[0]?.(scope) ?? fail(errors.value), matching(args, 1, scope).at, scope));

const subtotals = ["", "AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT", "", "", "SUM"];

/** SUBTOTAL: leaves out rows that a filter hides (from 101 on all hidden rows) and other subtotals. */
const subtotal: FormulaFunction = (args, scope) => {
  const code = toNumber(argument(args, 0, scope));
  const name = subtotals[code % 100];
  if (!name || (code > 11 && code < 101) || code > 111) return errors.value;
  const values: CellValue[] = [];
  for (const arg of args.slice(1)) {
    const reference = arg(scope);
    if (!(reference instanceof Reference)) return errors.value;
    const part = usedPart(reference, scope);
    for (let row = part?.row ?? 0; part && row < part.row + part.rowCount; row++) {
      if (reference.sheet.rowHidden(row) && (code > 100 || reference.sheet.autoFilter?.active)) continue;
      for (let column = part.column; column < part.column + part.columnCount; column++) {
        if (!/\bSUBTOTAL\(/i.test(reference.sheet.cells.formula(row, column) ?? "")) values.push(scope.value(reference.sheet, row, column));
      }
    }
  }
  if (name === "COUNTA") return values.filter((value) => value !== null).length;
  return aggregates[name](values.map((value) => (name === "COUNT" && value instanceof CellError ? null : noError(value))).filter((value) => typeof value === "number"));
};

export const statistics: Record<string, FormulaFunction> = {
  ...Object.fromEntries(["SUM", "AVERAGE", "MIN", "MAX", "PRODUCT"].map((name): [string, FormulaFunction] =>
    [name, (args, scope) => aggregates[name]([...numbers(args, scope)])])),
  COUNT: (args, scope) => {
    let count = 0;
    for (const arg of args) {
      const operand = arg(scope);
      const direct = !(operand instanceof Reference) && !Array.isArray(operand);
      for (const value of valuesOf(operand, scope)) {
        if (typeof value === "number" || (direct && (typeof value === "boolean" || (typeof value === "string" && numberOfText(value) !== null)))) count++;
      }
    }
    return count;
  },
  COUNTA: (args, scope) => args.reduce((sum, arg) => sum + [...valuesOf(arg(scope), scope)].filter((value) => value !== null).length, 0),
  COUNTBLANK: (args, scope) => {
    const operand = args[0]?.(scope);
    if (!(operand instanceof Reference)) return errors.value;
    const filled = [...valuesOf(operand, scope)].filter((value) => value !== null && value !== "").length;
    return operand.area.rowCount * operand.area.columnCount - filled;
  },
  COUNTIF: (args, scope) => countMatching(args.slice(0, 2), scope),
  COUNTIFS: countMatching,
  SUMIF: conditional("SUM"),
  AVERAGEIF: conditional("AVERAGE"),
  SUMIFS: conditionals("SUM"),
  AVERAGEIFS: conditionals("AVERAGE"),
  MAXIFS: conditionals("MAX"),
  MINIFS: conditionals("MIN"),
  SUBTOTAL: subtotal,
  SUMPRODUCT: (args, scope) => {
    const factors = args.map((arg) => matrix(arg({ ...scope, array: true }), scope));
    const [first] = factors;
    if (!first || factors.some((item) => item.length !== first.length || item[0]?.length !== first[0]?.length)) return errors.value;
    const products: number[] = [];
    first.forEach((row, r) => row.forEach((_, c) => {
      const values = factors.map((item) => noError(item[r][c]));
      products.push(values.reduce<number>((product, value) => product * (typeof value === "number" ? value : 0), 1));
    }));
    return total(products);
  },
};
