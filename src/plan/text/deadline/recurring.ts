import type { SchoolCalendar } from "../types";
import { outcomeOf, readClause, type Clause } from "./clause";
import { Cursor } from "./cursor";
import { readEdge } from "./edges";
import { isHarmless } from "./events";
import { FILLERS, FILLER_TERMS, skipTrailing } from "./notes";
import { eatCount } from "./numbers";
import { part } from "./part";
import { place } from "./place";
import { dated, flagged, undated, type Outcome } from "./reading";
import { findRecurrence, type Recurrence } from "./recurrence";
import { TermSet } from "./term-set";
import { eatTime, eatWeekday } from "./times";
import type { Token } from "./tokens";

const EDGE_SIGNS = new TermSet("comma semicolon and break dash plus dot open close bullet colon");
const LISTING = new TermSet("comma semicolon and break plus");
const AROUND_DAYS = new TermSet(`${FILLER_TERMS} from to before slow most by dash comma and`);

/**
 * Work that comes back (*thường xuyên, hằng tháng, 2 lần/năm*): due at the end of the school year, or of the period it
 * is said to run in, and never before. Null when the text does not say that it recurs.
 */
export function readRecurring(tokens: readonly Token[], calendar: SchoolCalendar): Outcome | null {
  const recurrence = findRecurrence(tokens);
  if (!recurrence) return null;
  const outcome = readRest(recurrence, calendar);
  return recurrence.typo && outcome.kind === "recurring" ? flagged(outcome, "typo") : outcome;
}

function readRest(recurrence: Recurrence, calendar: SchoolCalendar): Outcome {
  const { rest, listed } = trim(recurrence.rest);
  const whole = (flags: readonly string[] = []): Outcome => dated("recurring", calendar.schoolYearStart, calendar.teachingEnd, flags, calendar);
  const c = new Cursor(rest, calendar);
  if (c.atEnd) return whole();
  if (recurrence.yearly && c.attempt(readYearStart)) {
    const span = place(part("schoolYear", { edge: { at: "early" } }), calendar)!;
    return dated("recurring", span.start, span.end, [], calendar);
  }
  if (c.attempt(readWithin)) return whole();
  const found = c.attempt(readWhole);
  if (found) return limited(found, recurrence.yearly, listed, c) ?? undated("unreadable", c.doubts);
  while (isHarmless(c) || EDGE_SIGNS.meets(c.peek().terms) || c.is("cond") || c.is("when")) {
    if (c.is("cond") || c.is("when")) c.remark("conditional");
    c.position++;
  }
  return c.atEnd ? whole(c.remarks) : undated("unreadable", c.doubts);
}

/** The part of the text that is left limits when it recurs. */
function limited(clause: Clause, yearly: boolean, listed: boolean, c: Cursor): Outcome | null {
  const { calendar } = c;
  const outcome = outcomeOf(clause, c);
  if (!outcome || outcome.start === null) return outcome;
  const { start, end, kind } = outcome;
  const flags = outcome.flags.filter((flag) => !["openEnded", "afterTeachingYear", "beforeYear", "outsideYear", "otherYear"].includes(flag));
  const other = (kind === "schoolYear" || kind === "semester") && outcome.flags.includes("otherYear");
  const { mode } = clause.last;
  if (end === null) {
    return start <= calendar.teachingEnd ? dated("recurring", start, calendar.teachingEnd, flags, calendar) : null;
  }
  if (yearly) return dated("recurring", start, end, flags, calendar, other);
  if (clause.shape === "single" && (mode === "until" || mode === "before")) {
    return end >= calendar.schoolYearStart ? dated("recurring", calendar.schoolYearStart, end, flags, calendar) : null;
  }
  // "Tháng 9, thường xuyên": a month and also all year.
  if (listed && clause.shape === "single" && kind !== "schoolYear" && kind !== "semester") {
    return dated("recurring", calendar.schoolYearStart, calendar.teachingEnd, ["ambiguous"], calendar);
  }
  if (kind === "date") {
    c.doubt("ambiguous");
    return null;
  }
  return dated("recurring", start, end, flags, calendar, other);
}

function readWhole(c: Cursor): Clause | null {
  const clause = readClause(c);
  if (!clause) return null;
  skipTrailing(c);
  c.skip(EDGE_SIGNS);
  return c.atEnd ? clause : null;
}

function readYearStart(c: Cursor): true | null {
  c.skip(FILLERS);
  c.eat("now", "from");
  return c.eat("early") && c.atEnd ? true : null;
}

/** Which day or week of the recurring period: `ngày 5 và 20`, `thứ hai`, `tuần cuối`, `cuối`. */
function readWithin(c: Cursor): true | null {
  for (;;) {
    c.skip(AROUND_DAYS);
    if (c.atEnd) return true;
    const position = c.position;
    if (!c.attempt(readEdge) && c.attempt(eatWeekday) === null && c.attempt(eatTime) === null) {
      c.eat("day");
      const day = c.position > 0 ? eatCount(c) : null;
      if (day === null || day > 31) {
        c.position = position;
        return null;
      }
    }
    if (c.is("month") || c.is("slash")) return null;
  }
}

function trim(tokens: readonly Token[]): { rest: Token[]; listed: boolean } {
  let start = 0;
  let end = tokens.length;
  let listed = false;
  const isEdge = (token: Token | undefined): boolean => {
    const edge = token !== undefined && EDGE_SIGNS.meets(token.terms);
    if (edge && LISTING.meets(token.terms)) listed = true;
    return edge;
  };
  while (start < end && isEdge(tokens[start])) start++;
  while (end > start && isEdge(tokens[end - 1])) end--;
  return { rest: tokens.slice(start, end), listed };
}
