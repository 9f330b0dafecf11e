/** The edge where "today" comes in: nothing below the pane reads a clock. */
import { isoDate } from "../plan/text/calendar";
import type { IsoDate } from "../plan/types";

/** The local date of `now`, not the UTC one: in Viet Nam the two differ until 7 in the morning. */
export function localDate(now: Date): IsoDate {
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) as IsoDate;
}

/** The `asOf` of an address like `taskpane.html?asOf=2025-06-15`, or null when there is none or it is no date. */
export function asOfFrom(search: string): IsoDate | null {
  const text = new URLSearchParams(search).get("asOf");
  return text !== null && isDate(text) ? text : null;
}

/** Whether the text is a day that exists, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** School years around a date, newest first: `["2026-2027", "2025-2026", …]`. */
export function schoolYearsAround(date: IsoDate): string[] {
  const year = Number(date.slice(0, 4));
  return [1, 0, -1, -2, -3].map((d) => `${year + d}-${year + d + 1}`);
}
