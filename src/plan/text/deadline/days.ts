import { isoDate, weekdayOf } from "../calendar";
import type { Cursor } from "./cursor";
import { englishMonth } from "./months";
import { eatCount, fullYear, shortYear, smallNumber } from "./numbers";
import { part, type Part } from "./part";
import { TermSet } from "./term-set";
import { eatTime, eatWeekday } from "./times";
import { eatYear } from "./years";

const SEPARATORS = ["slash", "dash", "dot", "comma"] as const;
const WEEKDAYS = new TermSet("sunday cn ordinal");
/** What may stand between a day and an English month. */
const BEFORE_NAME = new TermSet("suffix dash of slash");
/** What stands behind the day of "15 tháng 9", "15/tháng 9", "15, tháng 9". */
const BEFORE_MONTH = new TermSet("slash comma month");

/** A day with what may stand around it: weekday and time before, time after. */
export function readDay(c: Cursor): Part | null {
  return c.attempt(readAnyDay);
}

function readAnyDay(c: Cursor): Part | null {
  const weekday = WEEKDAYS.meets(c.peek().terms) ? c.attempt(eatWeekday) : null;
  const timed = c.attempt(eatTime);
  const named = c.eat("day");
  c.eat("colon");
  const day = readIsoDay(c) ?? readEnglishDay(c) ?? readWordedDay(c) ?? readNumericDay(c, named || c.dated);
  if (!day || c.atEnd) return withTime(day, timed, weekday);
  const after = c.attempt(eatTime);
  return withTime(day, timed || after, weekday ?? c.attempt(eatBracketedWeekday));
}

function withTime(day: Part | null, timed: boolean | null, weekday: number | null): Part | null {
  if (day && timed) day.timed = true;
  if (day && weekday !== null) day.weekday = weekday;
  return day;
}

/** `T6, 28/11/2025`: Friday, when that day is one; else a month and a day. */
export function readShortWeekday(c: Cursor): Part | null {
  return c.attempt(() => {
    if (!c.eat("t")) return null;
    const number = smallNumber(c);
    if (number === null || number < 2 || number > 7) return null;
    c.position++;
    c.eat("comma");
    const day = readDay(c);
    const date = day?.year ? isoDate(day.year, day.n, day.day) : null;
    return date !== null && weekdayOf(date) === number - 1 ? day : null;
  });
}

/** `(thứ Tư)` after the day. */
function eatBracketedWeekday(c: Cursor): number | null {
  if (!c.eat("open")) return null;
  const weekday = eatWeekday(c);
  return weekday !== null && c.eat("close") ? weekday : null;
}

/** `2024-09-15`, `2024/9/15`, `2024-09-15T00:00:00`, `2024-09`: the order that computers write. */
export function readIsoDay(c: Cursor): Part | null {
  const year = fullYear(c);
  if (year === null) return null;
  return c.attempt(() => {
    const separator = (["dash", "slash", "dot"] as const).find((term) => c.is(term, 1));
    const month = smallNumber(c, 2);
    if (!separator || month === null || month > 12 || c.peek(1).spaced) return null;
    if (!c.is(separator, 3)) {
      c.position += 3;
      return part("month", { n: month, year });
    }
    const day = smallNumber(c, 4);
    if (day === null) return null;
    c.position += 5;
    return part("day", { day, n: month, year });
  });
}

/** `15/9/2024`, `15-9-24`, `15.9.2024`, `15/9`. Day first, always. */
function readNumericDay(c: Cursor, dated: boolean): Part | null {
  const day = smallNumber(c);
  const month = smallNumber(c, 2);
  if (day === null || month === null) return null;
  return c.attempt(() => {
    const separator = SEPARATORS.find((term) => c.is(term, 1));
    if (!separator) return null;
    const joined = !c.peek(1).spaced && !c.peek(2).spaced;
    const mixed = separator !== "slash" && c.is("slash", 3) && smallNumber(c, 4) !== null;
    // "15-20/9": two days of one month.
    if (mixed && (smallNumber(c, 4) ?? 99) <= 12) return null;
    const nextSeparator = SEPARATORS.find((term) => c.is(term, 3));
    const full = nextSeparator ? fullYear(c, 4) : null;
    const short = nextSeparator === separator && separator !== "comma" ? shortYear(c, 4) : null;
    const year = full ?? short;
    if (month > 12 && day <= 12 && (separator === "slash" || year !== null)) c.doubt("usOrder");
    if (month < 1 || month > 12) return null;
    // "5-9/2024" is a day or five months.
    if (year !== null && nextSeparator !== separator && separator !== "dot" && nextSeparator !== "dot" && day <= 12) {
      c.doubt("ambiguous");
      return null;
    }
    if (year !== null) {
      c.position += 5;
      if (c.is("dash") && !c.peek().spaced && c.peek(1).type === "number" && fullYear(c, 1) !== null) return null;
      return part("day", { day, n: month, year, flags: full === null ? ["twoDigitYear"] : [] });
    }
    if (separator === "comma") return null;
    if (separator === "dot" && !dated && !opensDottedRange(c)) return null;
    if (separator === "dash" && (!joined || (day <= 12 && !dated))) {
      c.doubt("ambiguous");
      return null;
    }
    c.position += 3;
    const suffix = eatYear(c, []);
    // "2/3 năm học", "3/4 thời gian": a share of it.
    if (day < month && (suffix ? suffix.inSchoolYear !== undefined && c.peek(-1).type !== "number" : /^(th[oờ]i|kh[oố]i|s[oố]|n[aă]m|k[eế]|c[oô]ng|t[oổ]ng)$/.test(c.peek().text))) {
      c.doubt("ambiguous");
      return null;
    }
    return part("day", { day, n: month, ...suffix });
  });
}

/** The 15.10 of `15.10-20.11.2025`: what it runs to is a date without doubt. */
function opensDottedRange(c: Cursor): boolean {
  return c.is("dash", 3) && smallNumber(c, 4) !== null && c.is("dot", 5) && smallNumber(c, 6) !== null && c.is("dot", 7) && fullYear(c, 8) !== null;
}

/** `15 tháng 9 năm 2024`, `15/tháng 9/2024`. */
function readWordedDay(c: Cursor): Part | null {
  const day = smallNumber(c);
  if (day === null || !BEFORE_MONTH.meets(c.peek(1).terms)) return null;
  return c.attempt(() => {
    c.position++;
    const sign = c.eatAny(["slash", "comma"]);
    // "15/T10"
    if (!c.eat("month") && !(sign === "slash" && c.is("t") && c.peek(1).type === "number" && c.eat("t"))) return null;
    const month = eatCount(c);
    if (month === null || month < 1 || month > 12) return null;
    const next = smallNumber(c, 1);
    if (c.is("slash") && next !== null && next <= 12) return null;
    return part("day", { day, n: month, ...eatYear(c) });
  });
}

/** `15 May 2025`, `15th of May`, `May 15, 2025`, `15-May-25`. */
function readEnglishDay(c: Cursor): Part | null {
  if (englishMonth(c) === null && (smallNumber(c) === null || (englishMonth(c, 1) === null && !BEFORE_NAME.meets(c.peek(1).terms)))) return null;
  return c.attempt(() => {
    let month = englishMonth(c);
    let day: number | null;
    if (month !== null) {
      c.position++;
      c.eat("dot");
      if (c.is("dash")) return null;
      day = smallNumber(c);
      if (day === null) return null;
      c.position++;
      const suffixed = c.eat("suffix");
      // "Sep 24" may be a year.
      const year = eatYear(c, ["comma"]);
      if (!year && !suffixed) return null;
      return part("day", { day, n: month, ...year });
    }
    day = smallNumber(c);
    if (day === null) return null;
    c.position++;
    c.eat("suffix");
    c.eatAny(["dash", "of", "slash"]);
    c.eat("of");
    month = englishMonth(c);
    if (month === null) return null;
    c.position++;
    c.eat("dot");
    const short = c.is("dash") ? shortYear(c, 1) : null;
    if (short !== null) {
      c.position += 2;
      return part("day", { day, n: month, year: short, flags: ["twoDigitYear"] });
    }
    return part("day", { day, n: month, ...eatYear(c, ["comma", "slash", "dash"]) });
  });
}
