/** Columns that break words become wider, and those that are too wide together for type of nine points on paper narrower. */
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

/** Bold letters are wider than the digits that widths are counted in, capitals most. */
const BOLD = { small: 1.15, capital: 1.45 };

/**
 * The columns as they fit one page of A4 on its side. None is narrower than its narrowest, which is also wide enough for each word of its
 * header: a plan whose columns nobody has drawn wide has them all too narrow. Where they are too wide together, a column gives in
 * proportion to what it has above that. Columns that are not printed do not count. Where even the narrowest are too wide (some twenty columns) the type becomes smaller than nine points.
 */
export function fitPage(wished: readonly FormColumn[]): FormColumn[] {
  const columns = wished.map((column) => ({ ...column, width: Math.max(column.width, narrowest(column)) }));
  const printed = columns.filter(({ isOutside }) => !isOutside);
  const sum = (of: (column: FormColumn) => number) => printed.reduce((all, column) => all + of(column), 0);
  const least = sum(narrowest);
  const room = widest(LEFT_MARGIN) - least;
  const asked = sum(({ width }) => width) - least;
  if (asked <= room) return columns;
  const share = Math.max(0, room) / asked;
  return columns.map((column) => {
    if (column.isOutside) return column;
    const from = narrowest(column);
    return { ...column, width: from + (column.width - from) * share };
  });
}

function narrowest({ field, header }: FormColumn): number {
  const longestWord = Math.max(...header.split(/[\s/]+/).map(digitsOf));
  return characters(Math.max(NARROWEST[field ?? ""] ?? OTHERS, Math.ceil(longestWord)));
}

/** How many digits are as wide as a word in bold. */
function digitsOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? BOLD.capital : BOLD.small), 0);
}
