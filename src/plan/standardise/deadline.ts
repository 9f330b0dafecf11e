/** Deadline texts that mean exactly one date or month, as true dates that show the same words. */
import { isoDate, isoToSerial } from "../text/calendar";
import { readDeadline } from "../text/deadline/index";
import type { CellText, DeadlineReading, SchoolCalendar } from "../text/types";
import { cleanText } from "./clean";
import { literal } from "./number-format";
import type { Proposal } from "./types";

/** "15/9/2024", "Ngày 15-09-2024", "ngày 15 tháng 9 năm 2024". */
const DATES = [
  /^(ngày ?:? ?)?(\d{1,2})( ?[/.-] ?)(\d{1,2})(\3)(\d{4})(\.?)$/i,
  /^(ngày ?)?(\d{1,2})( tháng )(\d{1,2})( năm |\/)(\d{4})(\.?)$/i,
];
/** "8/2025", "Tháng 8/2025", "T8/2025", "tháng 8 năm 2025". */
const MONTH = /^(tháng ?|th\.? ?|t\.? ?)?(\d{1,2})( ?[/.-] ?| năm )(\d{4})(\.?)$/i;

/**
 * A true date in place of a text, or null when the text leaves anything to be inferred (a year, an order, a day) or
 * when the new cell would not be read as the same.
 *
 * @example proposeDeadline({ text: "Tháng 8/2025", cellValue: "Tháng 8/2025" }, calendar)?.after
 * // { value: 45870, numberFormat: '"Tháng "m\\/yyyy', text: "Tháng 8/2025" }
 */
export function proposeDeadline(cell: CellText, calendar: SchoolCalendar): Proposal | null {
  const text = cleanText(cell.text);
  const proposal = asDate(text) ?? asMonth(text);
  if (!proposal) return null;
  const { value, numberFormat } = proposal.after;
  const before = readDeadline(cell, calendar);
  const after = readDeadline({ text, cellValue: value, numberFormat }, calendar);
  return before.kind === proposal.kind && sameDeadline(before, after) ? proposal : null;
}

function asDate(text: string): Proposal | null {
  const match = DATES.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (!match) return null;
  const [, lead = "", day, between, month, between2, year, end] = match;
  const iso = isoDate(Number(year), Number(month), Number(day));
  if (iso === null) return null;
  const numberFormat =
    literal(lead) + digits("d", day) + separator(between) + digits("m", month) + separator(between2) + "yyyy" + literal(end);
  return { kind: "date", after: { value: isoToSerial(iso), text, numberFormat }, reason: "dateAsText" };
}

function asMonth(text: string): Proposal | null {
  const match = MONTH.exec(text);
  if (!match) return null;
  const [, lead = "", month, between, year, end] = match;
  const iso = isoDate(Number(year), Number(month), 1);
  if (iso === null) return null;
  const numberFormat = literal(lead) + digits("m", month) + separator(between) + "yyyy" + literal(end);
  return { kind: "month", after: { value: isoToSerial(iso), text, numberFormat }, reason: "monthAsText" };
}

/** "09" is shown with two digits, "9" as it is; "9" of "15" needs no zero either. */
function digits(code: string, written: string): string {
  return written.startsWith("0") ? code + code : code;
}

/** A bare `/` is replaced by the date separator of the user's regional settings; an escaped one stays. */
function separator(written: string): string {
  return written.length === 1 ? `\\${written}` : literal(written);
}

/** Everything but the words. */
export function sameDeadline(a: DeadlineReading, b: DeadlineReading): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end && sameSet(a.flags, b.flags);
}

export function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry) => b.includes(entry));
}
