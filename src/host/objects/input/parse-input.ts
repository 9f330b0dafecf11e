import { CellError, type CellValue } from "../../workbook";
import { parseDate } from "./parse-date";
import { parseNumber } from "./parse-number";

/** What Excel makes of something typed into a cell. */
export interface ParsedInput {
  /** A constant; of a formula null. */
  value: CellValue;
  /** With its equals sign, or null. */
  formula: string | null;
  /** The number format that the cell takes when it has `General`, or null. */
  numberFormat: string | null;
  /** Whether the value is a day, counted from 1900. */
  isDate: boolean;
}

/**
 * Reads what is typed into a cell, or written to `Range.values`, as Excel does in en-US: `"5%"` is a number, `"8/2025"` is
 * 1 August 2025, `"=A1"` a formula, and a leading apostrophe or a cell format of `@` keeps text as it is.
 *
 * @param input - what was typed
 * @param numberFormat - the cell's format
 * @param thisYear - the year that a date without one gets
 * @example parseInput("8/2025", "General", 2025) // { value: 45870, numberFormat: "mmm-yy", isDate: true, … }
 */
export function parseInput(input: string, numberFormat: string, thisYear: number): ParsedInput {
  const text = (value: CellValue): ParsedInput => ({ value, formula: null, numberFormat: null, isDate: false });
  if (input === "") return text(null);
  if (numberFormat === "@") return text(input);
  if (input.startsWith("'")) return text(input.slice(1));
  if (input.startsWith("=") && input.length > 1) return { value: null, formula: input, numberFormat: null, isDate: false };
  const trimmed = input.trim();
  if (/^true$/i.test(trimmed)) return text(true);
  if (/^false$/i.test(trimmed)) return text(false);
  const error = trimmed.startsWith("#") ? CellError.from(trimmed) : undefined;
  if (error) return text(error);
  const number = parseNumber(trimmed);
  const read = number ?? parseDate(trimmed, thisYear);
  return read ? { value: read.value, formula: null, numberFormat: read.numberFormat, isDate: number === null } : text(input);
}
