/** What a formula sees while it is calculated. */
import { intersection, type Area, type CellValue, type Sheet, type Workbook } from "../workbook/index";
import { errors, fail, Reference, type Operand } from "./operand";

/** Where a formula stands, and who answers for the cells it refers to. */
export interface Scope {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** How far the cell is from the one that the formula was written for; relative references move along. */
  readonly rows: number;
  readonly columns: number;
  /** Serial number of today. */
  readonly today: number;
  /** Whether operators work on whole areas, as inside SUMPRODUCT. */
  readonly array: boolean;
  /** The value of a cell; of a formula its result. */
  value(sheet: Sheet, row: number, column: number): CellValue;
  /** The part of the sheet that holds anything. */
  used(sheet: Sheet): Area | null;
  /** The cells of an area by the key of their values (`matchKey`), row by row: made once for all formulas that count in it. */
  places(reference: Reference): ReadonlyMap<string, readonly Place[]>;
}

/** Rows and columns from the first cell of an area. */
export type Place = readonly [row: number, column: number];

/** A formula ready to be calculated. */
export type Compiled = (scope: Scope) => Operand;

/** A function's argument, calculated when the function asks. */
export type Argument = (scope: Scope) => Operand;

/** A function of the formula language. */
export type FormulaFunction = (args: readonly Argument[], scope: Scope) => Operand;

/** The one value of an operand: of cells the one in the formula's row or column, otherwise `#VALUE!`. */
export function single(operand: Operand, scope: Scope): CellValue {
  if (operand instanceof Reference) {
    const { sheet, area } = operand;
    if (area.rowCount === 1 && area.columnCount === 1) return scope.value(sheet, area.row, area.column);
    const row = area.rowCount === 1 ? area.row : area.columnCount === 1 ? scope.row : -1;
    const column = area.columnCount === 1 ? area.column : area.rowCount === 1 ? scope.column : -1;
    const inside = row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
    return inside ? scope.value(sheet, row, column) : errors.value;
  }
  return Array.isArray(operand) ? (operand[0]?.[0] ?? null) : operand;
}

/** The value of the argument, or of the default when it was left out. */
export function argument(args: readonly Argument[], index: number, scope: Scope, missing?: CellValue): CellValue {
  const arg = args[index];
  if (arg) return single(arg(scope), scope);
  return missing === undefined ? fail(errors.value) : missing;
}

/** The cells of a reference that can hold anything. */
export function usedPart({ sheet, area }: Reference, scope: Scope): Area | null {
  const used = scope.used(sheet);
  return used && intersection(area, used);
}

/** Every value of an operand; cells of a reference that do not exist are left out. */
export function* valuesOf(operand: Operand, scope: Scope): Generator<CellValue> {
  if (operand instanceof Reference) {
    const part = usedPart(operand, scope);
    for (let r = 0; part && r < part.rowCount; r++) {
      const row = operand.sheet.cells.rows.get(part.row + r);
      if (!row) continue;
      for (let c = 0; c < part.columnCount; c++) {
        if (row.cells.has(part.column + c)) yield scope.value(operand.sheet, part.row + r, part.column + c);
      }
    }
  } else if (Array.isArray(operand)) {
    for (const row of operand) yield* row;
  } else yield operand;
}

/** An operand as a rectangle of values; of whole columns and rows only the part that is used. */
export function matrix(operand: Operand, scope: Scope): CellValue[][] {
  if (Array.isArray(operand)) return operand;
  if (!(operand instanceof Reference)) return [[operand]];
  const { sheet, area } = operand;
  const used = scope.used(sheet);
  const rows = Math.min(area.rowCount, area.rowCount > 100_000 && used ? Math.max(1, used.row + used.rowCount - area.row) : area.rowCount);
  const columns = Math.min(area.columnCount, area.columnCount > 10_000 && used ? Math.max(1, used.column + used.columnCount - area.column) : area.columnCount);
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => scope.value(sheet, area.row + r, area.column + c)));
}
