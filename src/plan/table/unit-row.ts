/** A row under the header that says nothing but what the money is counted in: "(triệu đồng)" under "NSNN" and "XHH". */
import { readHeaderUnit } from "../text/budget/index";
import type { Header } from "./header";
import type { Sheet } from "./sheet";

/** A unit and its label: "ĐVT: triệu đồng". */
const LONGEST = 25;

/**
 * The header with such a row as its last. Unchanged unless every filled cell of the row stands in a column of money and names the same
 * unit: two units in one plan are nobody's to choose from.
 */
export function withUnitRow(sheet: Sheet, header: Header): Header {
  const row = header.bottom + 1;
  const { budget } = header.columns;
  if (budget === undefined || row >= sheet.endRow) return header;
  const money = new Set([budget, ...(header.more.budget ?? []).map(({ column }) => column)]);
  const filled = sheet.filled(row, header.left, header.right).filter((column) => sheet.merge(row, column)?.row !== header.top);
  if (filled.length === 0 || !filled.every((column) => money.has(column))) return header;
  const texts = filled.map((column) => sheet.text(row, column).trim());
  const units = new Set(texts.map((text) => (text.length <= LONGEST && !/\d/.test(text.replace(/1[.,]?000/g, "")) ? readHeaderUnit(text) : null)));
  if (units.size !== 1 || units.has(null)) return header;
  return { ...header, bottom: row, headers: { ...header.headers, budget: `${header.headers.budget ?? ""} (${texts[0].replace(/^[([]\s*|\s*[)\]]$/g, "")})` } };
}
