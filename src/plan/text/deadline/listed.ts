/** A deadline for each of a row's actions, line by line: "1. Tháng 10/2024", "2. 15/12/2024". */
import { normalizeText } from "../normalize";
import type { SchoolCalendar } from "../types";
import { dated, undated, type Outcome } from "./reading";

/** "1. 9/2024" is an item, "1.9" and "1/9" are days; what follows is no bare number, which might be a month. */
const ITEM = /^\s*(?:[([]?(\d{1,2}|[a-h])(?:[)\]][.:]?|[.:/](?=\s))|([-–•+*])(?=\s))\s*(?!\d{1,2}\s*$)(\S.*)$/i;

/**
 * From the first item's day to the last one's. Null for what is no list numbered 1, 2, 3 or a, b, c; unreadable when one of the items is.
 * A list of dashes that has such an item is left to be read as a whole.
 */
export function readListed(text: string, calendar: SchoolCalendar, read: (line: string, calendar: SchoolCalendar) => Outcome): Outcome | null {
  if (!text.includes("\n")) return null;
  const items = normalizeText(text).split("\n").filter((line) => line.trim() !== "").map((line) => ITEM.exec(line));
  const isNumbered = items.every((item, index) => item?.[1] !== undefined && [String(index + 1), "abcdefgh"[index]].includes(item[1].toLowerCase()));
  if (items.length < 2 || (!isNumbered && !items.every((item) => item?.[2] !== undefined))) return null;
  const outcomes = items.map((item) => read(item![3]!, calendar));
  const ends = outcomes.map(({ end }) => end);
  if (ends.includes(null)) return isNumbered ? undated("unreadable") : null;
  const [first, ...others] = outcomes as [Outcome, ...Outcome[]];
  if (others.every(({ start, end }) => start === first.start && end === first.end)) return first;
  const starts = outcomes.map(({ start }) => start);
  return dated("range", starts.includes(null) ? null : starts.sort()[0]!, ends.sort().at(-1)!, outcomes.flatMap(({ flags }) => flags), calendar);
}
