import { moveFormula, type Area, type CellValue, type Sheet } from "../../workbook";
import { invalidArgument, OfficeError } from "../error";
import { parseInput, type ParsedInput } from "../input/parse-input";
import type { Session } from "../session";
import { eachAssigned } from "./matrix";

/** Longest text of a cell and longest formula, in characters. */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

/**
 * Writes values or formulas to an area, each as if it had been typed.
 *
 * @throws {OfficeError} InvalidArgument for another shape or a value no cell can hold, AccessDenied on a protected sheet
 */
export function writeCells(session: Session, sheet: Sheet, area: Area, input: unknown): void {
  session.guard(sheet, area);
  eachAssigned(area, input, checkValue);
  // One formula for several cells is that of the first: the others get it with its references moved, as with Ctrl+Enter.
  const moving = !Array.isArray(input) && isFormula(input);
  eachAssigned(area, input, (row, column, value) => {
    const formula = moving ? `=${moveFormula(String(value).slice(1), row - area.row, column - area.column)}` : value;
    typeInto(session, sheet, row, column, formula as string | number | boolean);
  });
  session.noteChange(sheet, area);
}

/** Types one value into a cell: parsed as Excel would, and the format that goes with it where the cell has none. */
export function typeInto(session: Session, sheet: Sheet, row: number, column: number, value: string | number | boolean): void {
  const merge = sheet.mergeAt(row, column);
  // A cell under a merged area has no place to hold anything.
  if (merge && (merge.row !== row || merge.column !== column)) return;
  if (typeof value !== "string") {
    sheet.cells.setValue(row, column, value);
    return;
  }
  const { numberFormat } = sheet.style(row, column);
  const read = parseInput(value, numberFormat, session.thisYear);
  if (read.formula !== null) sheet.cells.setFormula(row, column, read.formula);
  else sheet.cells.setValue(row, column, in1904(session, read));
  if (read.numberFormat !== null && numberFormat === "General") {
    sheet.patchStyle({ row, column, rowCount: 1, columnCount: 1 }, { numberFormat: read.numberFormat });
  }
}

/** Days from 1 January 1900 to 1 January 1904, as serial numbers count them. */
const DAYS_TO_1904 = 1462;

/** A date in the workbook's own count of days. */
function in1904({ workbook }: Session, { value, isDate }: ParsedInput): CellValue {
  return isDate && workbook.date1904 && typeof value === "number" && value >= DAYS_TO_1904 ? value - DAYS_TO_1904 : value;
}

function isFormula(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("=") && value.length > 1;
}

function checkValue(_row: number, _column: number, value: unknown): void {
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return;
  if (typeof value !== "string") throw invalidArgument("A cell can hold text, a number or a boolean.");
  if (isFormula(value) && value.length > FORMULA_LIMIT) {
    throw new OfficeError("FormulaLengthExceedsLimit", `A formula has at most ${FORMULA_LIMIT} characters.`);
  }
  if (value.length > TEXT_LIMIT) throw invalidArgument(`A cell holds at most ${TEXT_LIMIT} characters.`);
}
