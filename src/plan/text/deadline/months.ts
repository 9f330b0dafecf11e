import type { Cursor } from "./cursor";
import { eatCount, fullYear, shortYear, smallNumber } from "./numbers";
import { part, type Part } from "./part";
import { TermSet } from "./term-set";
import { eatYear } from "./years";

/** T2–T7 are also how timetables write Monday to Saturday. */
const FIRST_WEEKDAY = 2;
const LAST_WEEKDAY = 7;
const ENGLISH = new TermSet("m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12");
/** "Sep-24", "tháng 9/24" are taken for a year only this near to the school year. */
const YEAR_REACH = 3;

/** `Tháng 9/2024`, `tháng chín`, `T.9-2024`, `thg 9`. */
export function readNamedMonth(c: Cursor): Part | null {
  return c.attempt(() => {
    const word = c.eat("month");
    if (!word && !c.eat("t")) return null;
    c.eatAny(word ? ["dot", "colon"] : ["dot"]);
    const spelled = c.peek().type === "word";
    const five = c.is("year");
    if (!word && spelled) return null;
    const n = eatCount(c);
    if (n === null || n < 1 || n > 12) return null;
    // "tháng năm 2025" is May 2025 or a month that was left out.
    if (five && fullYear(c) !== null) {
      c.doubt("ambiguous");
      return null;
    }
    return finishMonth(c, n, !word && n >= FIRST_WEEKDAY && n <= LAST_WEEKDAY);
  });
}

function finishMonth(c: Cursor, n: number, weekday: boolean): Part | null {
  // "tháng 9/10/2024", "tháng 9/10": a day, two months, or a slip.
  const next = smallNumber(c, 1);
  if (c.is("slash") && next !== null && next <= 12) {
    c.doubt("ambiguous");
    return null;
  }
  const suffix = eatYear(c);
  if (!suffix) return part("month", { n, flags: weekday ? ["ambiguous"] : [] });
  // "tháng 11/20" is more likely the twentieth of November than a year long past.
  if (suffix.flags.includes("twoDigitYear") && suffix.year !== null && Math.abs(suffix.year - c.firstYear) > YEAR_REACH) {
    c.doubt("ambiguous");
    return null;
  }
  return part("month", { n, ...suffix });
}

/** `9/2024`, `9-2024`, `9.2024`; `9/24` when that month lies in the school year. */
export function readNumericMonth(c: Cursor): Part | null {
  const n = smallNumber(c);
  if (n === null || n < 1 || n > 12) return null;
  return c.attempt(() => {
    c.position++;
    const slash = c.is("slash");
    if (c.eatAny(["slash", "dash", "dot"]) === null) return null;
    const year = fullYear(c);
    if (year !== null) {
      c.position++;
      if (c.is("dash") && !c.peek().spaced && fullYear(c, 1) !== null) return null;
      return part("month", { n, year });
    }
    const short = slash ? shortYear(c) : null;
    if (short === null) return null;
    const month = short * 12 + n;
    const rollover = Number(c.calendar.rollover.slice(0, 4)) * 12 + Number(c.calendar.rollover.slice(5, 7));
    if (month < rollover - 12 || month > rollover) return null;
    c.position++;
    c.settle("usOrder");
    return part("month", { n, year: short, flags: ["twoDigitYear", "ambiguous"] });
  });
}

/** `September 2024`, `Sept.`, `Sep-24`; days are read by `readEnglishDay`. */
export function readEnglishMonth(c: Cursor): Part | null {
  return c.attempt(() => {
    const n = englishMonth(c);
    if (n === null) return null;
    c.position++;
    c.eat("dot");
    const dashed = c.is("dash") && !c.peek().spaced && !c.peek(1).spaced;
    if (dashed && smallNumber(c, 1) !== null) {
      const year = shortYear(c, 1);
      if (year === null || Math.abs(year - c.firstYear) > YEAR_REACH) {
        c.doubt("ambiguous");
        return null;
      }
      c.position += 2;
      return part("month", { n, year, flags: ["ambiguous"] });
    }
    if (smallNumber(c) !== null) {
      c.doubt("ambiguous");
      return null;
    }
    c.eat("of");
    const suffix = eatYear(c);
    return part("month", { n, ...suffix });
  });
}

/** The month an English name stands for, 1–12. */
export function englishMonth(c: Cursor, ahead = 0): number | null {
  return ENGLISH.numberOf(c.peek(ahead).terms) || null;
}
