/**
 * Due dates as numbers of days since 1 January 2000: the same in workbooks that count from 1900 and from 1904. A formula
 * compares an expression for such a number only once, since it may be long.
 */
import type { CellValue, IsoDate } from "../../plan/index";
import { isoToSerial } from "../../plan/text/calendar";

const START = isoToSerial("2000-01-01");
/** Day 0, for formulas. */
export const ORIGIN = "DATE(2000,1,1)";
const TODAY = `TODAY()-${ORIGIN}`;

/** @example daysOf("2000-01-02") // 1 */
export function daysOf(date: IsoDate): number {
  return isoToSerial(date) - START;
}

/** The days of what has a date after day 0 and of at most five digits. */
export function daysOfAll(dates: ReadonlyMap<CellValue, IsoDate>): Map<CellValue, number> {
  const days = [...dates].map(([value, date]): [CellValue, number] => [value, daysOf(date)]);
  return new Map(days.filter(([, number]) => number > 0 && number < 99_999));
}

/** `days` is a day from 1 to yesterday: above 0 and below today, asked in one comparison. */
export function isPast(days: string): string {
  return `ABS(${days}-(${TODAY})/2)<(${TODAY})/2`;
}

/** `days` is a day from today to `soon` days later. */
export function isSoon(days: string, soon: number): string {
  return `ABS(${days}-(${TODAY})-${soon / 2})<=${soon / 2}`;
}
