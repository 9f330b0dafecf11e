import type { Cursor } from "./cursor";
import { fullYear, shortYear } from "./numbers";
import { part, type Part } from "./part";
import { TermSet } from "./term-set";

/** How far from the school year a two-digit year after a dash or dot may lie. */
const NEAR = 2;
const SEPARATORS = ["slash", "dash", "dot", "comma"];
const NEW = new TermSet("new");
/** What a year may begin with besides figures. */
const OPENERS = new TermSet("comma slash dash dot of in open year sy all this cohort school study");

/** A year that follows a month, a day, a quarter. */
export interface YearSuffix {
  year: number | null;
  inSchoolYear?: number;
  flags: string[];
}

/**
 * The year after a month, quarter or day, in any of its forms; moves past it.
 * `/2024`, `-2024`, `, 2024`, ` năm 2024`, `(2024)`, `/24`, ` năm học 2024-2025`.
 */
export function eatYear(c: Cursor, separators: readonly string[] = SEPARATORS): YearSuffix | null {
  if (c.peek().type !== "number" && !OPENERS.meets(c.peek().terms)) return null;
  return c.attempt(() => {
    const inSchoolYear = c.attempt(eatSchoolYearSuffix);
    if (inSchoolYear !== null) return { year: null, inSchoolYear: inSchoolYear.year ?? c.firstYear, flags: inSchoolYear.flags };
    const open = c.eat("open");
    const slash = c.is("slash");
    const tight = (c.is("dash") || c.is("dot")) && !c.peek().spaced && !c.peek(1).spaced;
    const separated = !open && c.eatAny(separators) !== null;
    const word = c.eat("year");
    const full = fullYear(c);
    if (full !== null) {
      c.position++;
      // "9/2024-2025" may be a school year or a range of years.
      if (c.is("dash") && (fullYear(c, 1) ?? shortYear(c, 1)) === full + 1 && c.peek(2).terms.length === 0) return null;
      if (open && !c.eat("close")) return null;
      return { year: full, flags: [] };
    }
    // "tháng 5 năm sau": the second calendar year of the plan.
    if (word && !open && c.is("new") && c.eatAny(["new"])) return { year: c.firstYear + 1, flags: ["yearInferred", "ambiguous"] };
    // "T10-24", "tháng 10.24": only a year that the plan can be about.
    const short = (slash && separated) || word ? shortYear(c) : tight && separated ? shortYear(c, 0, NEAR) : null;
    if (short === null || open) return null;
    c.position++;
    return { year: short, flags: ["twoDigitYear"] };
  });
}

/** `năm học 2024-2025`, `(2024-2025)`, `/2024-2025`, `NH 24-25` after a semester, month or day. */
export function eatSchoolYearSuffix(c: Cursor): Part | null {
  c.eatAny(["comma", "slash", "dash", "of", "in"]);
  c.eat("of");
  const open = c.eat("open");
  const found = readSchoolYear(c);
  if (!found || found.edge || (open && !c.eat("close"))) return null;
  return found;
}

/**
 * A school year: `năm học 2024-2025`, `NH 2024 - 2025`, `2024-2025`, `năm học`, `năm học này`, `năm học tới`.
 * Years that are not one apart are refused and doubted: a slip, or a period of several years.
 */
export function readSchoolYear(c: Cursor): Part | null {
  if (c.peek().type === "number" && fullYear(c) === null && shortYear(c) === null) return null;
  return c.attempt(() => {
    c.eatAny(["all", "this"]);
    const named = c.eat("year", "study") || c.eat("sy") || c.eat("cohort", "cohort2") || c.eat("school", "year") || c.eat("study", "year");
    if (!named) c.eat("year");
    if (named) c.eatAny(["colon"]);
    const years = c.attempt(eatTwoYears);
    if (years) return years;
    // The first of two years that do not follow each other is no school year of its own.
    if (c.peek(1).type === "sign" && c.peek(2).type === "number") return null;
    if (!named) return null;
    const single = fullYear(c);
    if (single !== null) {
      c.position++;
      return part("schoolYear", { year: single, flags: ["ambiguous"] });
    }
    if (c.peek().type === "number") return null;
    if (c.is("new") && c.peek().text !== "mọi") {
      c.skip(NEW);
      if (c.peek().text === "theo") c.position++;
      return part("schoolYear", { year: c.firstYear + 1, flags: ["ambiguous"] });
    }
    c.eat("this");
    return part("schoolYear");
  });
}

function eatTwoYears(c: Cursor): Part | null {
  const first = fullYear(c) ?? shortYear(c);
  if (first === null) return null;
  const short = c.peek().text.length === 2;
  const separator = ["dash", "slash", "to"].find((term) => c.is(term, 1));
  if (!separator) return null;
  const last = fullYear(c, 2) ?? shortYear(c, 2);
  // "24/25" is too easily a day; "24-25" only after the words.
  if (last === null || (short && c.position === 0)) return null;
  if (last !== first + 1) {
    c.doubt("ambiguous");
    return null;
  }
  c.position += 3;
  const twoDigit = short || c.peek(-1).text.length === 2;
  return part("schoolYear", { year: first, flags: twoDigit ? ["twoDigitYear"] : [] });
}

/** `giai đoạn 2021-2025`: calendar years when they are more than one apart. */
export function readStage(c: Cursor): Part | null {
  return c.attempt(() => {
    if (!c.eat("stage", "stage2")) return null;
    c.eat("from");
    c.eat("year");
    const first = fullYear(c);
    if (first === null || !["dash", "to"].some((term) => c.is(term, 1))) return null;
    c.position += 2;
    c.eat("year");
    const last = fullYear(c);
    if (last === null || last <= first) return null;
    c.position++;
    if (last === first + 1) return part("schoolYear", { year: first, flags: ["ambiguous"] });
    return part("stage", { year: first, lastYear: last });
  });
}

/** `năm 2025`, or `2025` by itself, which may be a school year: doubted. */
export function readYear(c: Cursor): Part | null {
  if (c.peek().type === "number" && fullYear(c) === null) return null;
  return c.attempt(() => {
    c.eat("all");
    const named = c.eat("year");
    const year = fullYear(c);
    if (year === null || (!named && c.tokens.length > 1)) return null;
    c.position++;
    return part("year", { year, flags: named ? [] : ["ambiguous"] });
  });
}
