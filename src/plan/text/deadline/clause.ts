import { addDays } from "../calendar";
import { connect, standsAlone } from "./connect";
import type { Cursor } from "./cursor";
import { eatFurtherMonths, skipNote, skipSequel } from "./notes";
import type { Part } from "./part";
import { readGlossed } from "./glosses";
import { readMonthCount } from "./month-counts";
import { readNumber } from "./parts";
import { place, type Span } from "./place";
import { fullYear, smallNumber } from "./numbers";
import { eatPreposition, type Preposition } from "./prepositions";
import { combine } from "./ranges";
import { dated, type Outcome } from "./reading";
import { TermSet } from "./term-set";

const LIST_SIGNS = ["comma", "semicolon", "and", "or", "plus", "break"];
const LEADING = new TermSet("dash plus bullet");
const FURTHER_SIGNS = new TermSet("and or break");

/** What was named, and how its pieces hang together. */
export interface Clause {
  parts: Part[];
  /** `range` A – B; `list` A, B; `single`. */
  shape: "single" | "range" | "list";
  /** The pieces of a list are joined by "hoặc". */
  either: boolean;
  first: Readonly<Preposition>;
  last: Readonly<Preposition>;
}

/** Reads one deadline from the cursor on: a single day or period, a range, or a list. Null when none stands here. */
export function readClause(c: Cursor): Clause | null {
  c.skip(LEADING);
  skipNote(c);
  const first = eatPreposition(c);
  if (first.clash) return null;
  skipNote(c);
  return readMonthCount(c, first, readPieces) ?? readPieces(c, first);
}

function readPieces(c: Cursor, first: Preposition): Clause | null {
  const start = readGlossed(c) ?? readNumber(c, null);
  if (!start) return null;
  const clause: Clause = { parts: [start], shape: "single", either: false, first, last: first };
  // "từ tuần 1 đến tuần 3 tháng 10" has both its ends.
  if (first.mode === "from" && start.edge?.at === "week" && start.edge.through) clause.first = clause.last = { mode: "plain", ended: false };
  for (;;) {
    skipNote(c);
    if (c.eat("onward") || eatFurtherMonths(c)) {
      c.eatAny(["go", "after"]);
      if (clause.shape !== "single") return null;
      clause.first = clause.last = { mode: "from", ended: false };
    }
    if (c.atEnd || skipSequel(c) || !c.attempt(() => readNext(c, clause))) return clause;
  }
}

function readNext(c: Cursor, clause: Clause): true | null {
  const previous = clause.parts[clause.parts.length - 1]!;
  if (c.is("comma") && c.is("to", 1)) c.position++;
  const worded = c.eat("to");
  const range = worded || c.eatAny(["dash", "arrow"]) !== null;
  if (!range) {
    const sign = c.eatAny(LIST_SIGNS);
    // "cuối tháng 9 đầu tháng 10" needs no sign.
    if (sign === null && !(previous.unit === "month" && previous.edge?.at === "late" && c.is("early"))) return null;
    if (sign === "or" || c.is("or")) clause.either = true;
    c.skip(FURTHER_SIGNS);
  }
  skipNote(c);
  const last = eatPreposition(c);
  if (last.clash) return null;
  const shared = c.attempt(() => readSameUnit(c, previous.unit));
  // "từ quý I đến 3/2025" may end in March or with the third quarter, "HKI, 2/2025" in February or with the second semester.
  if (shared && (worded || previous.unit === "semester")) {
    c.doubt("ambiguous");
    return null;
  }
  const next = shared ?? readGlossed(c) ?? readNumber(c, previous.unit);
  if (!next) return null;
  // "tháng 9, 10/11": the tenth of November, or three months.
  if (!worded && previous.unit === "month" && previous.year === null && next.unit === "day" && next.day <= 12) {
    c.doubt("ambiguous");
    return null;
  }
  // "lần 1 trước 15/10; lần 2 trước 15/3": two due dates.
  if (!range && last.mode === "before" && clause.first.mode === "before") clause.shape = "list";
  else if (last.mode === "until" || last.mode === "before") clause.shape = clause.parts.length > 1 ? "list" : "range";
  else if (last.mode !== "plain") return null;
  else clause.shape = range && clause.parts.length === 1 ? "range" : "list";
  clause.parts.push(next);
  clause.last = last;
  return true;
}

/** The `2/2025` of "quý 1, 2/2025": the next quarter, though by itself it would be a month. */
function readSameUnit(c: Cursor, unit: Part["unit"]): Part | null {
  if (unit !== "quarter" && unit !== "semester") return null;
  const most = unit === "quarter" ? 4 : 2;
  const n = smallNumber(c);
  return n !== null && n <= most && c.is("slash", 1) && fullYear(c, 2) !== null ? readNumber(c, "quarter") : null;
}

/** Gives a clause its dates; null when a day does not exist or the pieces contradict each other. */
export function outcomeOf(clause: Clause, c: Cursor): Outcome | null {
  if (clause.parts.length > 1) {
    const parts = connect(clause.parts.map((part, index) => settle(part, index === 0 ? clause.first : clause.last)));
    return parts && combine(parts, clause, c);
  }
  const part = settle(clause.parts[0]!, clause.first);
  if (!standsAlone(part)) return null;
  const span = place(part, c.calendar);
  return span && bounded(span, part, clause.first, c);
}

/** "hết HKI" is its last day; "đến cuối tháng 5" is due when all of May is. */
function settle(part: Part, { mode, ended }: Preposition): Part {
  if (ended && !part.edge && (part.unit === "semester" || part.unit === "schoolYear")) return { ...part, edge: { at: "late" } };
  if (mode === "until" && part.unit === "month" && part.edge?.at === "late") return { ...part, edge: null };
  return part;
}

function bounded(span: Span, part: Part, { mode, ended }: Preposition, c: Cursor): Outcome {
  const flags = c.remarks.length > 0 ? [...span.flags, ...c.remarks] : span.flags;
  const { kind, start, end, otherYear } = span;
  if (mode === "from" || mode === "after") {
    // "từ đầu năm học" begins on a day that nobody doubts.
    if (mode === "from" && part.edge?.at === "early" && !part.flags.includes("ambiguous")) flags.splice(0, flags.length, ...flags.filter((flag) => flag !== "ambiguous"));
    const own = kind === "schoolYear" || kind === "semester" ? kind : "range";
    return dated(own, mode === "from" ? start : addDays(end, 1), null, flags, c.calendar, otherYear);
  }
  if (mode !== "before") return dated(kind, start, end, flags, c.calendar, otherYear);
  if (part.timed) return dated("date", end, end, flags, c.calendar);
  // "trước khi hết tháng 5", "trước khi kết thúc năm học" are within it, and readers differ whether the last day counts.
  if (part.edge?.at === "late" || (ended && start !== end)) return dated("date", end, end, [...flags, "ambiguous"], c.calendar, otherYear);
  const due = addDays(start, -1);
  return dated("date", due, due, flags, c.calendar);
}
