import { stripAccents } from "../normalize";
import type { Cursor } from "./cursor";
import { eatCount, fullYear } from "./numbers";
import { part, type Part } from "./part";
import { eatSchoolYearSuffix } from "./years";

/** Both semesters at once. */
const BOTH = 3;

/**
 * `Học kỳ I`, `HK 2`, `HKII năm học 2024-2025`, `kỳ 1`, `semester 1`, `first term`, `cả 2 học kỳ`.
 * A third semester does not exist: null.
 */
export function readSemester(c: Cursor): Part | null {
  // "2 học kỳ" is all that begins with a figure.
  if (c.peek().type === "number" && c.peek().value !== 2) return null;
  return c.attempt(() => {
    const n = c.attempt(eatBoth) ?? c.attempt(eatSemester);
    if (n === null) return readExams(c);
    if (n === BOTH) {
      const year = c.attempt(eatSchoolYearSuffix);
      return part("schoolYear", year ? { year: year.year, flags: year.flags } : {});
    }
    const year = c.attempt(eatSchoolYearSuffix);
    if (year) return part("semester", { n, year: year.year, flags: year.flags });
    return c.attempt(() => eatCalendarYear(c, n)) ?? part("semester", { n });
  });
}

/** `GHKI`, `CHK2`: the tests in the middle and at the end of a semester, by which schools tell the time. */
function readExams(c: Cursor): Part | null {
  const middle = c.is("mid") || c.is("mid1") || c.is("mid2");
  const joined = c.eat("mid1") || c.eat("end1") ? 1 : c.eat("mid2") || c.eat("end2") ? 2 : null;
  if (joined === null && !c.eat("mid") && !c.eat("endhk")) return null;
  const n = joined ?? eatCount(c);
  if (n !== 1 && n !== 2) return null;
  const year = c.attempt(eatSchoolYearSuffix);
  return part("semester", { n, edge: { at: middle ? "middle" : "late" }, year: year?.year ?? null, flags: [...(year?.flags ?? []), "ambiguous"] });
}

/** "HKII năm 2026" of 2025-2026: the semester in that calendar year. "HKII năm 2025" there may be last year's, or the one of the year that began in 2025. */
function eatCalendarYear(c: Cursor, n: number): Part | null {
  c.eatAny(["slash", "dash"]);
  c.eat("year");
  const year = fullYear(c);
  if (year === null) return null;
  c.position++;
  if ((n === 2 ? year - 1 : year) !== c.firstYear && Math.abs(year - c.firstYear) <= 1) {
    c.doubt("ambiguous");
    return null;
  }
  return part("semester", { n, year: n === 2 ? year - 1 : year, flags: ["ambiguous"] });
}

function eatSemester(c: Cursor): number | null {
  if (c.eat("hk1")) return 1;
  if (c.eat("hk2")) return 2;
  if ((c.is("first") || c.is("second")) && (c.is("hk", 1) || c.is("term", 1))) {
    const n = c.is("first") ? 1 : 2;
    c.position += 2;
    return n;
  }
  const studied = c.eat("study");
  if (!eatName(c) && !(studied && eatMisspeltTerm(c))) return null;
  c.eatAny(["dot", "colon", "dash"]);
  c.eat("ordinal");
  if (c.eat("most")) return 1;
  if (c.atEnd) c.doubt("ambiguous");
  const n = eatCount(c);
  return n === 1 || n === 2 ? n : null;
}

/** `cả 2 học kỳ`, `hai HK`, `cả hai kỳ`. */
function eatBoth(c: Cursor): number | null {
  c.eat("in");
  const all = c.eat("all");
  if (!c.eat("n2")) {
    if (c.peek().value === 2 && c.peek().text === "2") c.position++;
    else if (!all) return null;
  }
  c.eat("study");
  return eatName(c) && c.peek().type !== "number" && !c.is("n1") && !c.is("n2") ? BOTH : null;
}

/** After "học", any accent on "ky" and "ki" is a slip: học kỷ, học kí. */
function eatMisspeltTerm(c: Cursor): boolean {
  if (!/^k[yi]$/.test(stripAccents(c.peek().text))) return false;
  c.position++;
  c.remark("typo");
  return true;
}

function eatName(c: Cursor): boolean {
  return c.eat("hk") || c.eat("term");
}
