import type { Cursor } from "./cursor";
import { readWeek } from "./edges";
import { FILLERS } from "./notes";
import type { Part, Unit } from "./part";
import { readPart } from "./parts";
import { place, type Span } from "./place";
import { TermSet } from "./term-set";

/** Units of the school's own calendar, whose days are settings. */
const SCHOOL_UNITS: ReadonlySet<Unit> = new Set<Unit>(["semester", "schoolYear"]);
/** What a second naming begins with; a count of weeks has its week behind it. */
const GLOSSES = new TermSet("open comma week colon month");
/** What may label the date that follows it. */
export const LABELS: ReadonlySet<Unit> = new Set<Unit>(["semester", "schoolYear", "quarter"]);

/**
 * A day or period that may be said twice: `Tháng 12/2024 (HKI)`, `Đầu năm học (tháng 9/2024)`, `HKI: tháng 10/2024`,
 * `Tháng 9 (tuần 2)`. A written month or day counts before a semester, whose days are settings. Two that have no day
 * in common contradict each other: the second is then left unread.
 */
export function readGlossed(c: Cursor): Part | null {
  const first = readPart(c);
  if (!first || (!GLOSSES.meets(c.peek().terms) && !c.is("week", 1))) return first;
  return c.attempt(() => readWeekOf(first, c)) ?? c.attempt(() => readLabelled(first, c)) ?? c.attempt(() => readBracketed(first, c)) ?? first;
}

/** `Tháng 9 (tuần 2)`, `Tháng 9, tuần 2`. */
function readWeekOf(month: Part, c: Cursor): Part | null {
  if (month.unit !== "month" || month.edge) return null;
  const open = c.eat("open");
  if (!open) c.eat("comma");
  const week = readWeek(c);
  return week && (!open || c.eat("close")) && !c.is("month") && !c.is("of") ? { ...month, edge: week } : null;
}

function readLabelled(label: Part, c: Cursor): Part | null {
  if (!LABELS.has(label.unit) || label.edge || (!c.eat("colon") && !c.is("month"))) return null;
  c.skip(FILLERS);
  const named = readPart(c);
  return named && !SCHOOL_UNITS.has(named.unit) ? agreed(label, named, c) : null;
}

function readBracketed(first: Part, c: Cursor): Part | null {
  if (!c.eat("open")) return null;
  c.skip(FILLERS);
  const second = readPart(c);
  return second && c.eat("close") ? agreed(first, second, c) : null;
}

/** The one of two namings that counts; null when they contradict each other. */
function agreed(first: Part, second: Part, c: Cursor): Part | null {
  const one = place(first, c.calendar);
  const other = place(second, c.calendar);
  if (!one || !other) return null;
  const isSchool = SCHOOL_UNITS.has(first.unit);
  const [part, chosen, rest] = isSchool !== SCHOOL_UNITS.has(second.unit) ? (isSchool ? [second, other, one] : [first, one, other]) : isWithin(one, other) ? [first, one, other] : [second, other, one];
  const agree = isSchool !== SCHOOL_UNITS.has(second.unit) ? chosen.start <= rest.end && rest.start <= chosen.end : isWithin(chosen, rest);
  if (!agree) {
    c.doubt("ambiguous");
    return null;
  }
  // "Cuối HKI (tháng 01/2025)": the 17th or the 31st; "Tháng 11 (20/11)": the day, or the month of that day.
  const isPoint = rest.start === rest.end;
  const doubtful = chosen.end !== rest.end && (isPoint || (part === second && part.unit === "day") || !isWithin(chosen, rest));
  return doubtful ? { ...part, flags: [...part.flags, "ambiguous"] } : part;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
