import type { Cursor } from "./cursor";
import { readDay, readShortWeekday } from "./days";
import { eatBothEnds, readClosing, readEdge } from "./edges";
import { readEventDay } from "./events";
import type { Term } from "./lexicon";
import { readEnglishMonth, readNamedMonth, readNumericMonth } from "./months";
import { eatCount } from "./numbers";
import { part, type Part, type Unit } from "./part";
import { readQuarter } from "./quarters";
import { readHalf, readSummer } from "./seasons";
import { readSemester } from "./semesters";
import { TermSet } from "./term-set";
import { eatSchoolYearSuffix, eatYear, readSchoolYear, readStage, readYear } from "./years";

interface Reader {
  read: (c: Cursor) => Part | null;
  /** Terms that its texts begin with; most texts are then not tried in vain. */
  starts: TermSet;
  /** Whether its texts may begin with a figure. */
  figures: boolean;
}

const MONTH_NAMES = "m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12";

/** In the order in which they are tried: what is more specific first. */
const READERS: readonly Reader[] = [
  reader(readDay, true, `day ordinal sunday cn part ${MONTH_NAMES}`),
  reader(readShortWeekday, false, "t"),
  reader(readHalf, true),
  reader(readNamedMonth, false, "month t"),
  reader(readEnglishMonth, false, MONTH_NAMES),
  reader(readNumericMonth, true),
  reader(readQuarter, false, "quarter q q1 q2 q3 q4 first second"),
  reader(readSemester, true, "hk1 hk2 hk mid1 mid2 mid end1 end2 endhk study term first second all n2"),
  reader(readSchoolYear, true, "all this year sy cohort school study"),
  reader(readStage, false, "stage"),
  reader(readSummer, true, "rest summer"),
  reader(readBareYear, false, "year all"),
  reader(readYear, true, "year all"),
  reader(readEventDay, false, "event day"),
];

function reader(read: Reader["read"], figures: boolean, starts = ""): Reader {
  return { read, figures, starts: new TermSet(starts) };
}

/** One named day or period, with the piece of it that is meant ("cuối", "tuần 2 của"). Null when none stands here. */
export function readPart(c: Cursor): Part | null {
  return c.attempt(readAnyPart);
}

function readAnyPart(c: Cursor): Part | null {
  if (c.is("early") && c.attempt(eatBothEnds)) {
    const whole = readWhole(c);
    return whole && !whole.edge && whole.unit !== "day" ? { ...whole, flags: [...whole.flags, "ambiguous"] } : null;
  }
  const edge = readEdge(c);
  if (edge) {
    const whole = readWhole(c);
    return whole && !whole.edge ? { ...whole, edge } : null;
  }
  return readClosing(c, readWhole) ?? readWhole(c);
}

/** A number that takes its unit from its neighbour: the 9 of "9, 10/2024", the 15 of "15-20/9", the II of "HK I, II". */
export function readNumber(c: Cursor, previous: Unit | null): Part | null {
  if (c.atEnd) return null;
  return c.attempt(() => {
    c.eat("day");
    const n = eatCount(c);
    if (n === null) return null;
    if (previous === "semester") return part("number", { n, ...yearAlone(c.attempt(eatSchoolYearSuffix)) });
    return part("number", { n, ...(previous === "month" || previous === "quarter" || previous === "number" ? eatYear(c, ["slash", "dot"]) : null) });
  });
}

function yearAlone(found: Part | null): Partial<Part> {
  return found ? { year: found.year, flags: found.flags } : {};
}

function readWhole(c: Cursor): Part | null {
  const { type, terms } = c.peek();
  for (const read of type === "number" ? OF_FIGURES : readersOf(terms)) {
    const found = read(c);
    if (found) return found;
  }
  return null;
}

const OF_FIGURES = READERS.filter(({ figures }) => figures).map(({ read }) => read);
const NO_READERS: readonly Reader["read"][] = [];
/** By the terms of the first word, which all its places share. */
const byTerms = new Map<readonly Term[], readonly Reader["read"][]>();

function readersOf(terms: readonly Term[]): readonly Reader["read"][] {
  if (terms.length === 0) return NO_READERS;
  let readers = byTerms.get(terms);
  if (!readers) byTerms.set(terms, (readers = READERS.filter(({ starts }) => starts.meets(terms)).map(({ read }) => read)));
  return readers;
}

/** "cả năm", and "cuối năm", "trong năm": of the school year, in a school's plan, but a reader may take it for December. */
function readBareYear(c: Cursor): Part | null {
  const whole = c.is("all");
  const at = whole ? 1 : 0;
  if (!c.is("year", at) || c.is("study", at + 1) || c.peek(at + 1).type === "number") return null;
  if (!whole && !c.is("late", -1) && !c.is("in", -1)) {
    // "từ đầu năm đến cuối năm học": the year that is named behind it.
    if (c.is("early", -1) && c.tokens.some(({ terms }, index) => index > c.position && terms.includes("study"))) {
      c.position++;
      return part("schoolYear", { flags: ["ambiguous"] });
    }
    if (c.is("early", -1) || c.is("middle", -1)) c.doubt("ambiguous");
    return null;
  }
  c.position += at + 1;
  return part("schoolYear", { flags: whole ? [] : ["ambiguous"] });
}
