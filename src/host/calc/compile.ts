/** Turns formulas into functions: parsed once, calculated often. */
import { parse, parseA1Ref, tokenize, type AstExpression, type ReferenceIdentifier, type Token } from "@borgar/fx";
import { areaBetween, CellError, columnLimit, intersection, rowLimit, type CellValue, type Sheet } from "../workbook/index";
import { compare } from "./compare";
import { elementwise, functions } from "./functions/index";
import { errors, fail, Failure, finite, noError, Reference, toNumber, toText, type Operand } from "./operand";
import { matrix, single, type Compiled, type FormulaFunction, type Scope } from "./scope";

/** Raised for what can't be calculated here, so that a result that the file brought can be kept. */
export class Unsupported extends Failure {
  constructor(readonly what: string) {
    super(errors.name);
  }
}

const compiled = new Map<string, Compiled>();

/** The formula (without equals sign) ready to be calculated; one that can't be read gives `#NAME?`. */
export function compileFormula(formula: string): Compiled {
  let result = compiled.get(formula);
  if (result) return result;
  try {
    result = compile(parse(withoutPlacesOfErrors(tokenize(formula))));
  } catch {
    result = () => unsupported("a formula that can't be read");
  }
  // A sheet of 10,000 rows has as many formulas; more than that is better read again than kept.
  if (compiled.size > 50_000) compiled.clear();
  compiled.set(formula, result);
  return result;
}

/**
 * `Sheet1!#REF!`, what is left of a reference to deleted cells, and `#REF!A1`, what is left of one to a deleted sheet, are `#REF!`: the
 * parser knows no sheet before an error, and no cells after it.
 */
function withoutPlacesOfErrors(tokens: Token[]): Token[] {
  return tokens.filter((token, i) => {
    if (token.type.startsWith("range") && tokens[i - 1]?.type === "error") return false;
    const from = token.type.startsWith("context") ? i + 1 : i;
    return !(tokens[from]?.value === "!" && tokens[from + 1]?.type === "error");
  });
}

function unsupported(what: string): never {
  throw new Unsupported(what);
}

function compile(node: AstExpression | null | undefined): Compiled {
  if (!node) return () => null;
  switch (node.type) {
    case "Literal": {
      const { value } = node;
      return () => value;
    }
    case "ErrorLiteral": {
      const error = CellError.from(node.value) ?? errors.name;
      return () => error;
    }
    case "ReferenceIdentifier": return compileReference(node);
    case "UnaryExpression": {
      const inner = compile(node.arguments[0] as AstExpression);
      if (node.operator === "+" || node.operator === "@") return inner;
      if (node.operator === "#") return () => unsupported("#");
      return lift((a) => finite(node.operator === "%" ? toNumber(a) / 100 : -toNumber(a)), inner);
    }
    case "BinaryExpression": {
      const [left, right] = node.arguments.map((item) => compile(item as AstExpression));
      if (node.operator === ":") return (scope) => spanned(left(scope), right(scope));
      if (node.operator === " ") return (scope) => common(left(scope), right(scope));
      if (node.operator === ",") return () => unsupported("union");
      const operate = binary[node.operator];
      return operate ? lift(operate, left, right) : () => unsupported(node.operator);
    }
    case "CallExpression": {
      const name = node.callee.name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
      const run = functions.get(name);
      const args = node.arguments.map((item) => (item ? compile(item as AstExpression) : () => null));
      if (!run) return () => unsupported(name);
      return elementwise.has(name) ? liftFunction(run, args) : (scope) => run(args, scope);
    }
    case "ArrayExpression": {
      const rows = node.elements.map((row) => row.map((item) => compile(item as AstExpression)));
      return (scope) => rows.map((row) => row.map((item) => single(item(scope), scope)));
    }
    default: return () => unsupported(node.type);
  }
}

/** An operator on values; on whole areas where the formula is calculated as an array. */
function lift(operate: (...values: CellValue[]) => CellValue, ...operands: Compiled[]): Compiled {
  return (scope) => {
    const values = operands.map((operand) => operand(scope));
    return scope.array && values.some(isMany) ? broadcast(values, scope, operate) : operate(...values.map((value) => single(value, scope)));
  };
}

/** A function of single values; inside SUMPRODUCT it is asked for every cell of the areas it is given. */
function liftFunction(run: FormulaFunction, args: readonly Compiled[]): Compiled {
  return (scope) => {
    const values = scope.array ? args.map((arg) => attempt(arg, scope)) : [];
    if (!values.some(isMany)) return run(args, scope);
    const one = { ...scope, array: false };
    return broadcast(values, scope, (...cells) => single(run(cells.map((cell) => () => cell), one), one));
  };
}

function isMany(operand: Operand): boolean {
  return Array.isArray(operand) || (operand instanceof Reference && operand.area.rowCount * operand.area.columnCount > 1);
}

function attempt(arg: Compiled, scope: Scope): Operand {
  try {
    return arg(scope);
  } catch (error) {
    return errorOf(error);
  }
}

/** The error that a function ended with; what is no such error goes on. */
function errorOf(error: unknown): CellError {
  if (error instanceof Failure && !(error instanceof Unsupported)) return error.error;
  throw error;
}

/** Asks `operate` for every place of the areas; a single row, column or value goes with every other. */
function broadcast(values: readonly Operand[], scope: Scope, operate: (...values: CellValue[]) => CellValue): CellValue[][] {
  const all = values.map((value) => matrix(value, scope));
  const rows = Math.max(...all.map((item) => item.length));
  const columns = Math.max(...all.map((item) => item[0]?.length ?? 0));
  const at = (item: CellValue[][], r: number, c: number): CellValue => {
    const row = item.length === 1 ? item[0] : item[r];
    const value = row?.length === 1 ? row[0] : row?.[c];
    return value === undefined ? errors.na : value;
  };
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => {
      try {
        return operate(...all.map((item) => at(item, r, c)));
      } catch (error) {
        return errorOf(error);
      }
    }));
}

const ordered = (holds: (order: number) => boolean) => (a: CellValue, b: CellValue): CellValue => holds(compare(noError(a), noError(b)));
const arithmetic = (run: (a: number, b: number) => number) => (a: CellValue, b: CellValue): CellValue => {
  const left = toNumber(a);
  return finite(run(left, toNumber(b)));
};

const binary: Record<string, (a: CellValue, b: CellValue) => CellValue> = {
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? fail(errors.div0) : a / b)),
  "^": arithmetic((a, b) => (a === 0 && b === 0 ? fail(errors.num) : a ** b)),
  "&": (a, b) => toText(a) + toText(b),
  "=": ordered((order) => order === 0),
  "<>": ordered((order) => order !== 0),
  "<": ordered((order) => order < 0),
  ">": ordered((order) => order > 0),
  "<=": ordered((order) => order <= 0),
  ">=": ordered((order) => order >= 0),
};

function spanned(left: Operand, right: Operand): Operand {
  if (!(left instanceof Reference) || !(right instanceof Reference) || left.sheet !== right.sheet) return errors.value;
  const [a, b] = [left.area, right.area];
  const bottom = Math.max(a.row + a.rowCount, b.row + b.rowCount) - 1;
  const end = Math.max(a.column + a.columnCount, b.column + b.columnCount) - 1;
  return new Reference(left.sheet, areaBetween(Math.min(a.row, b.row), Math.min(a.column, b.column), bottom, end));
}

function common(left: Operand, right: Operand): Operand {
  if (!(left instanceof Reference) || !(right instanceof Reference)) return errors.value;
  const area = left.sheet === right.sheet ? intersection(left.area, right.area) : null;
  return area ? new Reference(left.sheet, area) : errors.null;
}

function compileReference(node: ReferenceIdentifier): Compiled {
  const text = node.value;
  if (node.kind === "table") return () => unsupported("references to tables");
  const reference = parseA1Ref(text);
  if (!reference) return () => unsupported(text);
  const { context } = reference;
  if (context && context.length > 1) return () => unsupported("references to other workbooks");
  const sheetName = context?.[0];
  const range = "range" in reference ? reference.range : undefined;
  if (!range) return (scope) => named("name" in reference ? String(reference.name) : text, sheetOf(sheetName, scope), scope);
  const shift = (at: number | null | undefined, fixed: boolean | null | undefined, by: number, missing: number, limit: number): number =>
    at == null ? missing : fixed || by === 0 ? at : (at + by + limit) % limit;
  return (scope) => {
    const sheet = sheetOf(sheetName, scope);
    return new Reference(sheet, areaBetween(
      shift(range.top, range.$top, scope.rows, 0, rowLimit),
      shift(range.left, range.$left, scope.columns, 0, columnLimit),
      shift(range.bottom ?? (range.left != null && range.top != null && range.bottom === undefined ? range.top : undefined), range.$bottom, scope.rows, rowLimit - 1, rowLimit),
      shift(range.right ?? (range.left != null && range.top != null && range.right === undefined ? range.left : undefined), range.$right, scope.columns, columnLimit - 1, columnLimit),
    ));
  };
}

function sheetOf(name: string | undefined, scope: Scope): Sheet {
  return name === undefined ? scope.sheet : (scope.workbook.sheet(name) ?? fail(errors.ref));
}

/** How many names may stand for one another before it must be a circle. */
const nameDepth = 50;
let depth = 0;

function named(name: string, sheet: Sheet, scope: Scope): Operand {
  const item = scope.workbook.names.resolve(name, sheet.id);
  if (!item) return unsupported(`the name ${name}`);
  if (depth >= nameDepth) return fail(errors.ref);
  depth++;
  try {
    return compileFormula(item.formula)({ ...scope, sheet, rows: 0, columns: 0 });
  } finally {
    depth--;
  }
}
