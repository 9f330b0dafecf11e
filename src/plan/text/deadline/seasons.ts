import type { Cursor } from "./cursor";
import { smallNumber } from "./numbers";
import { part, type Part } from "./part";
import { eatYear } from "./years";

/** `Hè 2025`, `nghỉ hè`, `3 tháng hè`, `summer 2025`. */
export function readSummer(c: Cursor): Part | null {
  if (c.peek().type === "number" && !c.is("month", 1)) return null;
  return c.attempt(() => {
    if (smallNumber(c) === 3 && c.is("month", 1)) c.position += 2;
    c.eat("rest");
    if (!c.eat("summer")) return null;
    const year = eatYear(c);
    if (year?.inSchoolYear !== undefined) return part("summer", { year: year.inSchoolYear + 1, flags: year.flags });
    return part("summer", { ...year });
  });
}

/** `6 tháng đầu năm 2025`, `3 tháng cuối năm`: months counted from an end of a calendar year. */
export function readHalf(c: Cursor): Part | null {
  if (!c.is("month", 1)) return null;
  return c.attempt(() => {
    const count = smallNumber(c);
    if (count !== 3 && count !== 6 && count !== 9) return null;
    c.position += 2;
    const early = c.eat("early");
    if (!early && !c.eat("late")) return null;
    if (!c.is("year") || c.is("study", 1)) return null;
    const year = eatYear(c);
    if (year?.inSchoolYear !== undefined) return null;
    if (!year) c.position++;
    return part("half", { n: early ? count : -count, ...year });
  });
}
