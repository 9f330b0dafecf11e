import { addDays } from "../calendar";
import type { DeadlineKind } from "../types";
import type { Clause } from "./clause";
import type { Cursor } from "./cursor";
import type { Part } from "./part";
import { place, type Span } from "./place";
import { dated, undated, type Outcome } from "./reading";

const AUGUST = 8;

/** A range is due at its end; a list runs from its first piece to its last, which is the due date, and says so. */
export function combine(parts: Part[], clause: Clause, c: Cursor): Outcome | null {
  const last = parts[parts.length - 1]!;
  let spans = placeAll(parts, c);
  if (!spans) return null;
  // August without a year is the first calendar year's, unless the period before it says otherwise.
  if (isReversed(spans) && last.year === null && last.inSchoolYear === undefined && last.n === AUGUST && (last.unit === "month" || last.unit === "day")) {
    parts = [...parts.slice(0, -1), { ...last, year: c.firstYear + 1, flags: [...last.flags, "yearInferred", "ambiguous"] }];
    spans = placeAll(parts, c);
    if (!spans) return null;
  }
  const written = parts.every((part) => part.year !== null);
  if (isReversed(spans)) return undated("unreadable", [written ? "endBeforeStart" : "ambiguous"]);

  const eachBefore = clause.first.mode === "before" && clause.last.mode === "before" && clause.shape === "list";
  const start = eachBefore ? addDays(spans[0]!.start, -1) : spans[0]!.start;
  const final = spans[spans.length - 1]!;
  const before = clause.last.mode === "before" && !clause.last.ended && !last.timed;
  const end = before ? addDays(final.start, -1) : final.end;
  if (end < start) return undated("unreadable", ["endBeforeStart"]);
  if ((clause.first.mode === "before" && !eachBefore) || clause.first.mode === "after") return null;
  const flags = [...c.remarks];
  spans.forEach((span, index) => collect(flags, span, parts[index]!, index === spans.length - 1));
  const isDoubted = flags.includes("ambiguous") || clause.either;
  const isApart = clause.shape === "list" && !isContiguous(spans);
  if (isDoubted || isApart || eachBefore) flags.push("ambiguous");
  const outcome = dated(kindOf(parts), start, end, flags, c.calendar, final.otherYear);
  if (isApart && !isDoubted && parts.every(isMoment)) outcome.listed = true;
  return outcome;
}

/** A day, month or longer, or the end of one, whose year nobody doubts: August alone may be the one before the school year or the one after it. */
function isMoment({ unit, edge, n, year, inSchoolYear }: Part): boolean {
  if (edge && edge.at !== "late") return false;
  if (unit === "semester" || unit === "quarter") return true;
  return (unit === "day" || unit === "month") && (n !== AUGUST || year !== null || inSchoolYear !== undefined);
}

/** August as a start is settled by the end that follows it, and "từ đầu năm học" begins on a day that nobody doubts. */
function collect(flags: string[], span: Span, part: Part, isLast: boolean): void {
  for (const flag of span.flags) {
    if (flag === "ambiguous" && !isLast && !part.flags.includes("ambiguous") && part.edge?.at !== "middle") continue;
    flags.push(flag);
  }
}

function placeAll(parts: readonly Part[], c: Cursor): Span[] | null {
  const spans: Span[] = [];
  for (const part of parts) {
    const span = place(part, c.calendar);
    if (!span) return null;
    spans.push(span);
  }
  return spans;
}

function isReversed(spans: readonly Span[]): boolean {
  return spans.some((span, index) => index > 0 && span.start < spans[index - 1]!.start);
}

function isContiguous(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || span.start === addDays(spans[index - 1]!.end, 1));
}

/** Both semesters, or from the start to the end of the same school year, are that school year. */
function kindOf(parts: readonly Part[]): DeadlineKind {
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  const starts = first.unit === "schoolYear" || (first.unit === "semester" && first.n === 1);
  const ends = last.unit === "schoolYear" || (last.unit === "semester" && last.n === 2);
  const whole = (first.edge === null || first.edge.at === "early") && (last.edge === null || last.edge.at === "late");
  return starts && ends && whole && first.year === last.year ? "schoolYear" : "range";
}
