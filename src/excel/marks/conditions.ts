/** Formula conditions about the cells of a row, written for the first row of the plan's body. */
import { columnLetter, type CellValue } from "../../plan/index";
import { anyOf, textLiteral } from "./literal";

/** The cell of a column in the first body row, its column fixed: `$F10`. */
export type CellRef = string;

/** @example cellRef(5, 10) // "$F10" */
export function cellRef(column: number, firstRow: number): CellRef {
  return `$${columnLetter(column)}${firstRow}`;
}

/** The cell holds exactly this value. Texts compare without regard to case, as Excel does. */
export function holds(ref: CellRef, value: CellValue): string {
  if (typeof value === "number") return `AND(ISNUMBER(${ref}),${ref}=${value})`;
  if (typeof value === "boolean") return `${ref}=${value ? "TRUE" : "FALSE"}`;
  return `${ref}=${textLiteral(value)}`;
}

/** The cell holds one of these values. */
export function holdsAny(ref: CellRef, values: CellValue[]): string {
  return anyOf(values.map((value) => holds(ref, value)));
}

/** The cell is blank, or holds nothing but blanks. */
export function isBlank(ref: CellRef): string {
  return `LEN(TRIM(${ref}))=0`;
}

/** The cell holds something. */
export function isFilled(ref: CellRef): string {
  return `LEN(TRIM(${ref}))>0`;
}
