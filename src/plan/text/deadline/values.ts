import type { IsoDate } from "../../types";
import { isoToSerial, monthEnd, monthStart, serialToIso } from "../calendar";
import type { CellText, SchoolCalendar } from "../types";
import { shownParts, type Shown } from "./formats";
import { part, type Part } from "./part";
import { place } from "./place";
import { dated, undated, type Outcome } from "./reading";
import { readText } from "./read-text";

/** Serials below this (1982) are numbers that happen to have a date format. */
const LEAST_SERIAL = 30_000;
/** Excel's last day, 31/12/9999; for a plan, 31/12/2099 is far enough. */
const LAST_SERIAL = 73_050;
/** Without a date format, a serial is believed only this many days around the school year. */
const BARE_REACH = 1_100;
const BARE_SERIAL = /^\s*\d{5}\s*$/;
/** Formats that a number has by itself. */
const PLAIN_FORMAT = /^(|@|general|standard|0(\.0+)?)(;@)?$/i;
/** A format that puts words of its own around a number, and no fraction. */
const WORDED_FORMAT = /^(?!.*\?).*"[^"]*[\p{L}/][^"]*"/u;
const WORDS_BEFORE = /^(?:\[[^\]]*\])*((?:"[^"]*")*)/;
const WORDS_AFTER = /(?<=[^"])((?:"[^"]*")*)$/;
const HASHES = /^#+$/;

/**
 * Reads a cell by what Excel stores, where that says more than what it displays: date serials, columns too narrow.
 * Null when the displayed text is what counts.
 */
export function readValue(cell: CellText, calendar: SchoolCalendar): Outcome | null {
  const { cellValue: value, text } = cell;
  const hidden = text.startsWith("#") && HASHES.test(text);
  if (typeof value === "boolean") return undated("unreadable");
  if (typeof value === "string") return hidden || (text === "" && value !== "") ? readText(value, calendar) : null;
  if (typeof value !== "number") {
    const serial = text.length < 10 && BARE_SERIAL.test(text) ? Number(text) : null;
    return serial === null ? (hidden ? undated("unreadable") : null) : readBareSerial(serial, calendar);
  }
  const shown = cell.numberFormat === undefined ? null : shownParts(cell.numberFormat);
  if (shown?.date) {
    if (!isSerial(value)) return undated("unreadable");
    const date = dateOf(value, text, shown);
    return readWorded(date, cell.numberFormat!, shown, calendar) ?? readFormatted(date, shown, calendar);
  }
  if (shown?.time) return undated("unreadable");
  if (cell.numberFormat !== undefined && !PLAIN_FORMAT.test(cell.numberFormat)) {
    // A 9 that is shown as "Tháng 9" is what its format says; "45,550", "50%" or "1/2" were given theirs for an amount or a share.
    return WORDED_FORMAT.test(cell.numberFormat) ? readText(text, calendar) : undated("unreadable");
  }
  if (cell.numberFormat === undefined && isSerial(value) && !hidden && !/^[\d.,\s]+$/.test(text.replace(/^\d+[./]\d+[./]\d+$/, "x"))) {
    return readDisplayed(text, value, calendar);
  }
  if (Number.isInteger(value) && value >= LEAST_SERIAL) return readBareSerial(value, calendar);
  return readText(String(value), calendar);
}

/** Workbooks that were begun on an old Mac count from 1904. No property of Excel's tells; what the cell displays does. */
const DAYS_TO_1904 = 1462;

function dateOf(serial: number, text: string, shown: Shown): IsoDate {
  const date = serialToIso(serial);
  if (displays(text, date, shown)) return date;
  const since1904 = serialToIso(serial + DAYS_TO_1904);
  return displays(text, since1904, shown) ? since1904 : date;
}

/** Whether the numbers of a date stand in the text; its month may stand there as a word. */
function displays(text: string, date: IsoDate, shown: Shown): boolean {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return (
    (!shown.day || numbers.includes(day)) && (!shown.month || numbers.includes(month) || /\p{L}{3}/u.test(text)) && (!shown.year || numbers.includes(year) || numbers.includes(year % 100))
  );
}

/** A number in a cell that is not formatted as a date: 45550. */
function readBareSerial(value: number, calendar: SchoolCalendar): Outcome {
  const near = value >= isoToSerial(calendar.schoolYearStart) - BARE_REACH && value <= isoToSerial(calendar.summerEnd) + BARE_REACH;
  // 45000 may just as well be an amount in the wrong column.
  if (!near || value % 1000 === 0) return undated("unreadable", ["ambiguous"]);
  const date = serialToIso(value);
  return dated("date", date, date, ["serial"], calendar);
}

/** What the reader sees around a date that has its year: `"Trước "dd/mm/yyyy`, `"Từ tháng "m/yyyy`. Null without such words. */
function readWorded(date: IsoDate, format: string, shown: Shown, calendar: SchoolCalendar): Outcome | null {
  if (!format.includes('"') || !shown.month || !shown.year) return null;
  // What stands behind ";@" is for texts.
  const own = format.replace(/;@?$/, "");
  const [before, after] = [WORDS_BEFORE, WORDS_AFTER].map((words) => words.exec(own)?.[1]?.replace(/"/g, "") ?? "");
  if (!/\p{L}/u.test(before + after)) return null;
  const [year, month, day] = date.split("-");
  return readText(`${before} ${shown.day ? `${day}/` : ""}${month}/${year} ${after}`, calendar);
}

/** A date whose format decides what the writer meant: without a day a month, without a year this school year's. */
function readFormatted(date: IsoDate, shown: Shown, calendar: SchoolCalendar): Outcome {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  if (!shown.month) {
    return shown.day || !shown.year ? undated("unreadable", ["ambiguous"]) : dated("range", monthStart(year, 1), monthEnd(year, 12), ["ambiguous"], calendar);
  }
  if (shown.year) {
    return shown.day ? dated("date", date, date, [], calendar) : dated("month", monthStart(year, month), monthEnd(year, month), [], calendar);
  }
  const unit: Part = shown.day ? part("day", { day, n: month }) : part("month", { n: month });
  const span = place(unit, calendar);
  if (!span) return undated("unreadable");
  // Excel gave the day the year in which it was typed; where that differs, nobody chose it.
  const flags = span.start.startsWith(String(year)) ? span.flags : [...span.flags, "ambiguous"];
  return dated(span.kind, span.start, span.end, flags, calendar);
}

/** The format is not known: what is displayed tells whether a day is shown; the serial settles which date it is. */
function readDisplayed(text: string, value: number, calendar: SchoolCalendar): Outcome {
  const date = serialToIso(value);
  const read = readText(text, calendar);
  if (read.kind === "month" && read.start !== null && date.startsWith(read.start.slice(0, 7))) {
    return { ...read, flags: read.flags.filter((flag) => flag !== "ambiguous" && flag !== "twoDigitYear") };
  }
  return dated("date", date, date, [], calendar);
}

function isSerial(value: number): boolean {
  return Number.isFinite(value) && value >= LEAST_SERIAL && value < LAST_SERIAL + 1;
}
