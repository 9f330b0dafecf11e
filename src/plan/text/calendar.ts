/**
 * Dates without times, and the school year they belong to.
 * All arithmetic is on whole days in UTC, so no time zone or daylight saving can move a deadline.
 */
import type { IsoDate } from "../types";
import type { SchoolCalendar } from "./types";

const DAY_MS = 86_400_000;
/** Excel's serial 0 in the 1900 system as it counts after its non-existent 29 February 1900. */
const SERIAL_EPOCH_MS = Date.UTC(1899, 11, 30);
/** Excel's serial for the day that never was. */
const PHANTOM_SERIAL = 60;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The school year begins to be the next one on the first day of this month (1 August). */
const ROLLOVER_MONTH = 8;

/** Days in a month; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/**
 * A date from its parts, or null when there is no such day. Nothing is ever moved to a neighbouring day.
 *
 * @example isoDate(2024, 9, 15) // "2024-09-15"
 * @example isoDate(2025, 2, 29) // null
 */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return format(year, month, day);
}

/** First day of a month; the month must be 1–12. */
export function monthStart(year: number, month: number): IsoDate {
  return format(year, month, 1);
}

/**
 * Last day of a month; the month must be 1–12.
 *
 * @example monthEnd(2024, 2) // "2024-02-29"
 */
export function monthEnd(year: number, month: number): IsoDate {
  return format(year, month, daysInMonth(year, month));
}

/**
 * A date so many days later (earlier, when negative).
 *
 * @example addDays("2025-01-01", -1) // "2024-12-31"
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  // Mostly a day in the same month: no need for a clock.
  const day = Number(date.slice(8)) + days;
  if (day >= 1 && day <= daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))) return `${date.slice(0, 8)}${twoDigits(day)}`;
  return new Date(toMs(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_MS);
}

/**
 * The day of the week: 1 Monday … 7 Sunday.
 *
 * @example weekdayOf("2025-11-28") // 5
 */
export function weekdayOf(date: IsoDate): number {
  return new Date(toMs(date)).getUTCDay() || 7;
}

/**
 * The date of an Excel serial number in the 1900 date system; a time of day is dropped.
 * Serials 1–59 are counted as Excel counts them, before its phantom 29 February 1900, which reads as 28 February.
 *
 * @param serial 0 or more; what is not finite or negative throws a RangeError.
 * @see https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
 * @example serialToIso(45550) // "2024-09-15"
 */
export function serialToIso(serial: number): IsoDate {
  if (!Number.isFinite(serial) || serial < 0) throw new RangeError(`Not an Excel date serial: ${serial}`);
  const whole = Math.floor(serial);
  const days = whole < PHANTOM_SERIAL ? whole + 1 : whole;
  return new Date(SERIAL_EPOCH_MS + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The Excel serial of a date in the 1900 system (dates from 1 March 1900 on are exact).
 *
 * @example isoToSerial("2024-09-15") // 45550
 */
export function isoToSerial(date: IsoDate): number {
  const days = Math.round((toMs(date) - SERIAL_EPOCH_MS) / DAY_MS);
  return days > PHANTOM_SERIAL ? days : days - 1;
}

/**
 * The school year a date belongs to; a new one begins on 1 August.
 *
 * @example schoolYearOf("2024-07-31") // "2023-2024"
 * @example schoolYearOf("2024-08-01") // "2024-2025"
 */
export function schoolYearOf(date: IsoDate): string {
  const year = Number(date.slice(0, 4));
  const first = Number(date.slice(5, 7)) >= ROLLOVER_MONTH ? year : year - 1;
  return `${first}-${first + 1}`;
}

/**
 * The calendar of a school year by the national frame: teaching 1 September to 31 May, semester II from 18 January,
 * summer June to August. Provinces and schools set their own days: these are defaults, not law.
 *
 * @param schoolYear `2024-2025`; the first year counts. Anything else throws a RangeError.
 * @example schoolCalendar("2024-2025").hk1End // "2025-01-17"
 */
export function schoolCalendar(schoolYear: string): SchoolCalendar {
  const match = /^\s*(\d{4})\s*[-–—]\s*\d{4}\s*$/.exec(schoolYear);
  if (!match) throw new RangeError(`Not a school year: ${schoolYear}`);
  const first = Number(match[1]);
  const second = first + 1;
  return {
    schoolYear: `${first}-${second}`,
    schoolYearStart: format(first, 9, 1),
    hk1End: format(second, 1, 17),
    hk2Start: format(second, 1, 18),
    teachingEnd: format(second, 5, 31),
    summerStart: format(second, 6, 1),
    summerEnd: format(second, 8, 31),
    rollover: format(second, ROLLOVER_MONTH, 1),
  };
}

function format(year: number, month: number, day: number): IsoDate {
  return `${year < 1000 ? String(year).padStart(4, "0") : year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function toMs(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}
