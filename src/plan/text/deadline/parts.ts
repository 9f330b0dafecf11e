import type { Cursor } from "./cursor";
import { readDay } from "./days";
import { readClosing, readEdge } from "./edges";
import { readEventDay } from "./events";
import { readEnglishMonth, readNamedMonth, readNumericMonth } from "./months";
import { eatCount } from "./numbers";
import { part, type Part } from "./part";
import { readQuarter } from "./quarters";
import { readHalf, readSummer } from "./seasons";
import { readSemester } from "./semesters";
import { eatYear, readSchoolYear, readStage, readYear } from "./years";

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
  readBareYearEnd,
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

/** A number that takes its unit from its neighbour: the 9 of "9, 10/2024", the 15 of "15-20/9". */
export function readNumber(c: Cursor, afterMonth: boolean): Part | null {
  return c.attempt(() => {
    c.eat("day");
    const n = eatCount(c);
    if (n === null) return null;
    return part("number", { n, ...(afterMonth ? eatYear(c, []) : null) });
  });
}

function readWhole(c: Cursor): Part | null {
  for (const reader of READERS) {
    const found = reader(c);
    if (found) return found;
  }
  return null;
}

/** "cuối năm": of the school year, in a school's plan, but a reader may take it for December. */
function readBareYearEnd(c: Cursor): Part | null {
  if (!c.is("year") || !c.is("late", -1) || c.peek(1).type === "number" || c.is("study", 1)) return null;
  c.position++;
  return part("schoolYear", { flags: ["ambiguous"] });
}
