import type { Cursor } from "./cursor";
import { readDay } from "./days";
import { readClosing, readEdge } from "./edges";
import { readEventDay } from "./events";
import { readEnglishMonth, readNamedMonth, readNumericMonth } from "./months";
import { eatCount } from "./numbers";
import { part, type Part, type Unit } from "./part";
import { readQuarter } from "./quarters";
import { readHalf, readSummer } from "./seasons";
import { readSemester } from "./semesters";
import { eatSchoolYearSuffix, eatYear, readSchoolYear, readStage, readYear } from "./years";

/** In the order in which they are tried: what is more specific first. */
const READERS: readonly ((c: Cursor) => Part | null)[] = [
  readDay,
  readHalf,
  readNamedMonth,
  readEnglishMonth,
  readNumericMonth,
  readQuarter,
  readSemester,
  readSchoolYear,
  readStage,
  readSummer,
  readBareYear,
  readYear,
  readEventDay,
];

/** One named day or period, with the piece of it that is meant ("cuối", "tuần 2 của"). Null when none stands here. */
export function readPart(c: Cursor): Part | null {
  return c.attempt(() => {
    const edge = readEdge(c);
    if (edge) {
      const whole = readWhole(c);
      return whole && !whole.edge ? { ...whole, edge } : null;
    }
    return readClosing(c, readWhole) ?? readWhole(c);
  });
}

/** A number that takes its unit from its neighbour: the 9 of "9, 10/2024", the 15 of "15-20/9", the II of "HK I, II". */
export function readNumber(c: Cursor, previous: Unit | null): Part | null {
  return c.attempt(() => {
    c.eat("day");
    const n = eatCount(c);
    if (n === null) return null;
    if (previous === "semester") return part("number", { n, ...yearAlone(c.attempt(eatSchoolYearSuffix)) });
    return part("number", { n, ...(previous === "month" || previous === "quarter" || previous === "number" ? eatYear(c, []) : null) });
  });
}

function yearAlone(found: Part | null): Partial<Part> {
  return found ? { year: found.year, flags: found.flags } : {};
}

function readWhole(c: Cursor): Part | null {
  for (const reader of READERS) {
    const found = reader(c);
    if (found) return found;
  }
  return null;
}

/** "cả năm", and "cuối năm", "trong năm": of the school year, in a school's plan, but a reader may take it for December. */
function readBareYear(c: Cursor): Part | null {
  const whole = c.is("all");
  const at = whole ? 1 : 0;
  if (!c.is("year", at) || c.is("study", at + 1) || c.peek(at + 1).type === "number") return null;
  if (!whole && !c.is("late", -1) && !c.is("in", -1)) {
    if (c.is("early", -1) || c.is("middle", -1)) c.doubts.add("ambiguous");
    return null;
  }
  c.position += at + 1;
  return part("schoolYear", { flags: whole ? [] : ["ambiguous"] });
}
