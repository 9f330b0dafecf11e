/** Columns as the user has corrected them. */
import type { Field } from "../types";
import type { Header } from "./header";

/**
 * Puts the user's columns in place of those found. A column serves one field: what it was taken for before gives way.
 *
 * @param given 0-based worksheet column by field.
 */
export function correctColumns(header: Header, given: Partial<Record<Field, number>> | undefined): Header {
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
