/** Where a finding points to, and what its sentence calls the row. */
import { cellAddress, columnLetter } from "../address";
import { foldText } from "../text/normalize";
import type { Field, PlanRow, PlanTable } from "../types";

/** The columns that say when a row is due, the one that carries the end first. */
export const DEADLINE_FIELDS: readonly Field[] = ["deadline", "endDate", "startDate"];

/** The first of `fields` that the table has a column for. */
export function presentField(table: PlanTable, fields: readonly Field[]): Field | undefined {
  return fields.find((field) => table.columns[field] !== undefined);
}

/** A1 address of the row's cell in the first of these columns that exists, else in the criterion or first column. */
export function cellOf(table: PlanTable, row: PlanRow, ...fields: Field[]): string {
  const field = presentField(table, [...fields, "criterion", "content", "actions"]);
  const column = field === undefined ? firstColumn(table) : table.columns[field];
  return cellAddress(row.row - 1, column ?? 0);
}

/** A1 address of the header's first cell: where findings about the whole table point. */
export function headerCell(table: PlanTable): string {
  return columnLetter(firstColumn(table)) + String(table.headerRow);
}

function firstColumn(table: PlanTable): number {
  const columns = Object.values(table.columns);
  return columns.length === 0 ? 0 : Math.min(...columns);
}

/** What a sentence calls the row: its criterion, `"1.7"`, else its worksheet row as a number. */
export function placeOf(row: PlanRow): string | number {
  return row.criterion ?? row.row;
}

/** The header says that the column may stay empty: "Tiêu chí liên quan (nếu có)". */
export function isOptional(table: PlanTable, field: Field): boolean {
  const header = table.headers[field] ?? "";
  return header.length > 5 && /nếu có|nếu cần/.test(foldText(header));
}

/** A text short enough to be quoted in a sentence, on one line, cut at a word. */
export function excerpt(text: string, length = 70): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Without what stands in quotation marks: a saying, the name of a book, a lesson. */
export function unquoted(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|«[^»]*»/g, " ");
}

/** Excel's error values, `#REF!`. */
const ERROR_VALUE = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!)$/i;

export function isErrorValue(text: string | undefined): boolean {
  return text !== undefined && mayBeginWithHash(text) && ERROR_VALUE.test(text.trim());
}

/** `####`: what Excel displays of a number or date when the column is too narrow. Nothing can be read from it. */
export function isTooNarrow(text: string | undefined): boolean {
  return text !== undefined && mayBeginWithHash(text) && /^#{2,}$/.test(text.trim());
}

/** False for nearly every text at its first character: neither # nor a blank. */
function mayBeginWithHash(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 35 && first < 0x1680 && first !== 0xa0) && text !== "";
}

/** A cell with dots, dashes or nothing: a place kept free. */
export function isBlank(text: string | undefined): boolean {
  if (text === undefined || text === "") return true;
  const first = text.charCodeAt(0);
  // A letter or digit: most texts are settled by it.
  if ((first >= 48 && first <= 57) || (first >= 65 && first <= 90) || (first >= 97 && first <= 122)) return false;
  return /^[\s.…_\-–—*]*$/.test(text);
}
