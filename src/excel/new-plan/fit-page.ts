/** Columns that are too wide together for type of nine points on paper become narrower. */
import { characters } from "../sheets/page";
import { widest } from "../sheets/paper";
import type { FormColumn } from "./draft";

/** Centimetres: a plan is bound at its left. */
export const LEFT_MARGIN = 2;

/** The narrowest column that still takes what is written in it without breaking a word: "31/12/2025", "12.000.000". */
const NARROWEST: Partial<Record<string, number>> = {
  ordinal: 5,
  criterion: 8,
  standard: 8,
  content: 14,
  actions: 16,
  note: 16,
  status: 9,
};
const OTHERS = 11;

/** Bold type is wider than the digits that widths are counted in. */
const BOLD = 1.15;

/**
 * The columns as they fit one page of A4 on its side. A column gives in proportion to what it has above its narrowest, which
 * is also wide enough for each word of its header; one that was narrower stays as it is. Columns that are not printed do
 * not count. Where even the narrowest are too wide (some twenty columns) the type becomes smaller than nine points.
 */
export function fitPage(columns: readonly FormColumn[]): FormColumn[] {
  const printed = columns.filter(({ isOutside }) => !isOutside);
  const sum = (of: (column: FormColumn) => number) => printed.reduce((all, column) => all + of(column), 0);
  const least = sum(narrowest);
  const room = widest(LEFT_MARGIN) - least;
  const asked = sum(({ width }) => width) - least;
  if (asked <= room) return [...columns];
  const share = Math.max(0, room) / asked;
  return columns.map((column) => {
    if (column.isOutside) return column;
    const from = narrowest(column);
    return { ...column, width: from + (column.width - from) * share };
  });
}

function narrowest({ field, header, width }: FormColumn): number {
  const longestWord = Math.max(...header.split(/[\s/]+/).map((word) => word.length));
  return Math.min(width, characters(Math.max(NARROWEST[field ?? ""] ?? OTHERS, Math.ceil(longestWord * BOLD))));
}
