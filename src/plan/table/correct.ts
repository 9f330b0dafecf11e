/** Columns as the user has corrected them. */
import { readCriterion } from "../text/criterion";
import type { Field } from "../types";
import type { Header } from "./header";
import type { Sheet } from "./sheet";

type Given = Partial<Record<Field, number>>;

/** Excel's columns. */
const COLUMNS = 16_384;

/** What was given, without what cannot be a column; undefined when nothing is left. */
function valid(given: Given | undefined): Given | undefined {
  const entries = Object.entries(given ?? {}).filter(([, column]) => Number.isInteger(column) && column >= 0 && column < COLUMNS);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/**
 * The header of a sheet in which no plan is found, told from the user's columns alone: the first row that fills most of them. Null
 * unless they say what is to be done and at least two things more.
 */
export function givenHeader(sheet: Sheet, columns: Given | undefined): Header | null {
  const given = valid(columns);
  if (!given || (given.content === undefined && given.actions === undefined)) return null;
  const used = [...new Set(Object.values(given))];
  if (used.length < 3) return null;
  for (let row = sheet.top; row < sheet.endRow; row++) {
    const filled = used.filter((column) => !sheet.isBlank(row, column));
    if (filled.length < Math.max(3, Math.ceil((used.length * 2) / 3))) continue;
    const { criterion } = given;
    // A criterion is no header: the table has none.
    const isRow = criterion !== undefined && readCriterion(sheet.cell(row, criterion)).criterion !== null;
    const bottom = isRow ? row - 1 : row;
    return {
      columns: given,
      headers: {},
      more: {},
      foreign: 0,
      recognised: 0,
      top: row,
      bottom,
      left: Math.min(...used),
      right: Math.max(...used) + 1,
      cells: isRow ? [] : filled.map((column) => ({ column, text: sheet.text(row, column) })),
      assumed: [],
    };
  }
  return null;
}

/**
 * Puts the user's columns in place of those found. A column serves one field: what it was taken for before gives way.
 *
 * @param wanted 0-based worksheet column by field; what cannot be a column is not followed.
 */
export function correctColumns(header: Header, wanted: Given | undefined): Header {
  const given = valid(wanted);
  if (!given) return header;
  const columns = { ...header.columns };
  const headers = { ...header.headers };
  const words = new Map(header.cells.map((cell) => [cell.column, cell.text]));
  const more: Header["more"] = {};
  const fixed = new Set(Object.values(given));
  for (const [field, column] of Object.entries(header.columns) as [Field, number][]) {
    if (!fixed.has(column)) continue;
    delete columns[field];
    delete headers[field];
  }
  for (const [field, list] of Object.entries(header.more) as [Field, NonNullable<Header["more"][Field]>][]) {
    const kept = list.filter(({ column }) => !fixed.has(column));
    if (kept.length > 0 && given[field] === undefined) more[field] = kept;
  }
  for (const [field, column] of Object.entries(given) as [Field, number][]) {
    columns[field] = column;
    headers[field] = words.get(column) ?? "";
  }
  const inUse = Object.values(columns);
  return {
    ...header,
    columns,
    headers,
    more,
    left: Math.min(header.left, ...inUse),
    right: Math.max(header.right, ...inUse.map((column) => column + 1)),
  };
}
