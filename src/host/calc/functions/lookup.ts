/** Functions that look cells up. */
import { areaBetween, parseArea, type CellValue } from "../../workbook/index";
import { compare, sameText, wildcard } from "../compare";
import { errors, fail, noError, Reference, toBoolean, toNumber, toText, type Operand } from "../operand";
import { argument, matrix, single, usedPart, type Argument, type FormulaFunction, type Scope } from "../scope";

/** The values of a row or column, without the unused end of whole ones. */
function line(operand: Operand, scope: Scope): CellValue[] {
  if (operand instanceof Reference) {
    const part = usedPart(operand, scope);
    const { area, sheet } = operand;
    const rows = part ? part.row + part.rowCount - area.row : 0;
    const columns = part ? part.column + part.columnCount - area.column : 0;
    if (area.columnCount === 1) return Array.from({ length: rows }, (_, i) => scope.value(sheet, area.row + i, area.column));
    if (area.rowCount === 1) return Array.from({ length: columns }, (_, i) => scope.value(sheet, area.row, area.column + i));
  }
  const values = matrix(operand, scope);
  return values.length === 1 ? values[0] : values.map((row) => row[0]);
}

function sameKind(a: CellValue, b: CellValue): boolean {
  return typeof a === typeof b && a !== null && b !== null;
}

/** The place of a value in a row or column, from 0; -1 when it is not there. `mode` is MATCH's third argument. */
function position(wanted: CellValue, values: readonly CellValue[], mode: number): number {
  const key = noError(wanted) ?? 0;
  if (mode === 0) {
    const pattern = typeof key === "string" ? wildcard(key) : null;
    return values.findIndex((value) =>
      typeof key === "string" ? typeof value === "string" && (pattern ? pattern.test(value) : sameText(value, key)) : value === key);
  }
  let best = -1;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!sameKind(value, key)) continue;
    const order = compare(noError(value), key);
    if (mode > 0 ? order > 0 : order < 0) break;
    best = i;
  }
  return best;
}

function table(args: readonly Argument[], scope: Scope, across: boolean): Operand {
  const operand = args[1]?.(scope) ?? fail(errors.value);
  const index = Math.trunc(toNumber(argument(args, 2, scope))) - 1;
  const mode = toBoolean(argument(args, 3, scope, true)) ? 1 : 0;
  const wanted = argument(args, 0, scope);
  if (index < 0) return errors.value;
  if (operand instanceof Reference) {
    const { sheet, area } = operand;
    if (index >= (across ? area.rowCount : area.columnCount)) return errors.ref;
    const keys = new Reference(sheet, across ? { ...area, rowCount: 1 } : { ...area, columnCount: 1 });
    const at = position(wanted, line(keys, scope), mode);
    if (at < 0) return errors.na;
    return across ? scope.value(sheet, area.row + index, area.column + at) : scope.value(sheet, area.row + at, area.column + index);
  }
  const rows = matrix(operand, scope);
  const at = position(wanted, across ? rows[0] : rows.map((row) => row[0]), mode);
  return at < 0 ? errors.na : ((across ? rows[index]?.[at] : rows[at]?.[index]) ?? errors.ref);
}

function index(args: readonly Argument[], scope: Scope): Operand {
  const operand = args[0]?.(scope) ?? fail(errors.value);
  let row = Math.trunc(toNumber(argument(args, 1, scope, 0)));
  let column = args[2] ? Math.trunc(toNumber(argument(args, 2, scope, 0))) : 0;
  if (row < 0 || column < 0) return errors.value;
  const area = operand instanceof Reference ? operand.area : null;
  const values = area ? null : matrix(operand, scope);
  const [rowCount, columnCount] = area ? [area.rowCount, area.columnCount] : [values?.length ?? 0, values?.[0]?.length ?? 0];
  // With one row, a single number counts columns.
  if (rowCount === 1 && args.length === 2) [row, column] = [0, row];
  if (row > rowCount || column > columnCount) return errors.ref;
  if (operand instanceof Reference && area) {
    const top = row === 0 ? area.row : area.row + row - 1;
    const left = column === 0 ? area.column : area.column + column - 1;
    return new Reference(operand.sheet, {
      row: top, column: left, rowCount: row === 0 ? area.rowCount : 1, columnCount: column === 0 ? area.columnCount : 1,
    });
  }
  return values?.[Math.max(0, row - 1)]?.[Math.max(0, column - 1)] ?? null;
}

/** A reference written as text: `A1`, `'Kế hoạch'!B2`. */
function indirect(args: readonly Argument[], scope: Scope): Operand {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(toText(argument(args, 0, scope)));
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const sheet = name === undefined ? scope.sheet : scope.workbook.sheet(name);
  const area = parseArea(match?.[3] ?? "");
  return sheet && area ? new Reference(sheet, area) : errors.ref;
}

const extent = (key: "rowCount" | "columnCount"): FormulaFunction => (args, scope) => {
  const operand = args[0]?.(scope) ?? null;
  if (operand instanceof Reference) return operand.area[key];
  const values = matrix(operand, scope);
  return key === "rowCount" ? values.length : values[0].length;
};

/** The row or column of a cell, counted from 1; of a whole area all of them where the formula is calculated as an array. */
function place(args: readonly Argument[], scope: Scope, key: "row" | "column"): Operand {
  const operand = args[0]?.(scope);
  if (operand === undefined) return scope[key] + 1;
  if (!(operand instanceof Reference)) return errors.value;
  const { area } = operand;
  if (!scope.array) return area[key] + 1;
  if (key === "row") return Array.from({ length: area.rowCount }, (_, i) => [area.row + i + 1]);
  return [Array.from({ length: area.columnCount }, (_, i) => area.column + i + 1)];
}

export const lookup: Record<string, FormulaFunction> = {
  ROW: (args, scope) => place(args, scope, "row"),
  COLUMN: (args, scope) => place(args, scope, "column"),
  ROWS: extent("rowCount"),
  COLUMNS: extent("columnCount"),
  INDEX: index,
  INDIRECT: indirect,
  MATCH: (args, scope) => {
    const at = position(argument(args, 0, scope), line(args[1]?.(scope) ?? null, scope), toNumber(argument(args, 2, scope, 1)));
    return at < 0 ? errors.na : at + 1;
  },
  VLOOKUP: (args, scope) => table(args, scope, false),
  HLOOKUP: (args, scope) => table(args, scope, true),
  XLOOKUP: (args, scope) => {
    const at = position(argument(args, 0, scope), line(args[1]?.(scope) ?? null, scope), 0);
    if (at < 0) return args[3] ? args[3](scope) : errors.na;
    return line(args[2]?.(scope) ?? null, scope)[at] ?? null;
  },
  OFFSET: (args, scope) => {
    const operand = args[0]?.(scope);
    if (!(operand instanceof Reference)) return errors.value;
    const at = (i: number, missing: number): number => Math.trunc(toNumber(argument(args, i, scope, missing)));
    const { area, sheet } = operand;
    const [row, column, rows, columns] = [area.row + at(1, 0), area.column + at(2, 0), at(3, area.rowCount), at(4, area.columnCount)];
    return row < 0 || column < 0 || rows < 1 || columns < 1 ? errors.ref : new Reference(sheet, areaBetween(row, column, row + rows - 1, column + columns - 1));
  },
  /** Shows its text; the link itself is the sheet's business. */
  HYPERLINK: (args, scope) => single((args[1] ?? args[0])?.(scope) ?? null, scope),
};
