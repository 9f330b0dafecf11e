/** Plans without a column of criteria that number their rows by them: "1.5 | Tổ chức nhóm trẻ" under the header TT. */
import { standardSets } from "../standards/index";
import { criterionTitle } from "./by-title";
import type { Header } from "./header";
import { readHeading } from "./lines";
import type { Sheet } from "./sheet";

/** Rows that are looked at. */
const MOST_ROWS = 300;
const NUMBER = /^\s*([1-9])[.,](\d{1,2})[.:)]?\s*$/;

/** The number "1.5" of such a row, `null` for any other text. */
export function outlineNumber(text: string): string | null {
  const match = NUMBER.exec(text);
  return match === null ? null : `${match[1]}.${match[2]}`;
}

/**
 * Whether the numbers before the contents are criteria, not a list's: none stands under another standard's heading, and they leave some out,
 * as no list does, or stand before the titles that the circulars give them.
 */
export function isOutline(sheet: Sheet, { columns, bottom }: Header): boolean {
  const { ordinal, criterion, content, actions } = columns;
  if (ordinal === undefined || criterion !== undefined) return false;
  const what = content ?? actions;
  let standard: string | null = null;
  let found = 0;
  let isTold = false;
  let next = "";
  for (let row = bottom + 1; row < Math.min(sheet.endRow, bottom + MOST_ROWS); row++) {
    const heading = what === undefined ? null : (readHeading(sheet.text(row, what)) ?? readHeading(sheet.text(row, ordinal)));
    if (heading) standard = heading.number;
    const number = outlineNumber(sheet.text(row, ordinal));
    if (number === null) continue;
    const [own, place] = number.split(".").map(Number) as [number, number];
    if (standard !== null && own !== Number(standard)) return false;
    found++;
    // A number that is left out between two may be a slip in a list, unless a standard stands over them.
    isTold ||= number !== next && place !== 1 && (standard !== null || !next.startsWith(`${own}.`));
    isTold ||= what !== undefined && hasTitle(number, sheet.text(row, what));
    next = `${own}.${place + 1}`;
  }
  return found > 1 && isTold;
}

function hasTitle(number: string, text: string): boolean {
  const title = criterionTitle(text);
  return standardSets.some(({ standards }) => standards.some(({ criteria }) => criteria.some((criterion) => criterion.number === number && criterionTitle(criterion.title) === title)));
}
