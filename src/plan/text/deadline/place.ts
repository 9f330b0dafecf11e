import type { IsoDate } from "../../types";
import { addDays, daysBetween, daysInMonth, isoDate, monthEnd, monthStart, schoolCalendar, weekdayOf } from "../calendar";
import type { DeadlineKind, SchoolCalendar } from "../types";
import type { Edge, Part } from "./part";

/** A part with its dates. */
export interface Span {
  kind: DeadlineKind;
  start: IsoDate;
  end: IsoDate;
  flags: string[];
  /** The text names a school year other than the calendar's. */
  otherYear: boolean;
}

/** Months from this one on belong to the first calendar year of a school year. */
const FIRST_MONTH = 8;
const MONTHS_PER_QUARTER = 3;
/** "giữa năm 2025". */
const MIDDLE_MONTH = 6;
const THIRD = 10;
const WEEK = 7;
const HALF_MONTH = 15;

/**
 * Gives a part its dates. A year that is not written follows from the school year: months 8–12 the first calendar year,
 * 1–7 the second, quarters by their last month. Null when there is no such day or the piece asked for does not exist.
 */
export function place(part: Part, calendar: SchoolCalendar): Span | null {
  const first = part.inSchoolYear ?? Number(calendar.schoolYear.slice(0, 4));
  const flags = [...part.flags];
  const otherYear = part.inSchoolYear !== undefined && !calendar.schoolYear.startsWith(String(first));

  switch (part.unit) {
    case "day": {
      if (part.edge) return null;
      const date = isoDate(yearOf(part, part.n, first, flags), part.n, part.day);
      if (date && part.weekday !== undefined && part.weekday !== weekdayOf(date)) flags.push("ambiguous");
      return spanOf("date", date, date, flags, otherYear);
    }
    case "month": {
      const year = yearOf(part, part.n, first, flags);
      if (!part.edge) return spanOf("month", monthStart(year, part.n), monthEnd(year, part.n), flags, otherYear);
      if (part.edge.at !== "late" && part.edge.at !== "day") flags.push("ambiguous");
      const [from, to] = daysOfEdge(part.edge, daysInMonth(year, part.n));
      return spanOf(part.edge.at === "day" ? "date" : "range", isoDate(year, part.n, from), isoDate(year, part.n, to), flags, otherYear);
    }
    case "quarter": {
      const last = part.n * MONTHS_PER_QUARTER;
      const year = yearOf(part, last, first, flags);
      // The third quarter lies across the turn of the school year.
      if (part.year === null && part.n === 3) flags.push("ambiguous");
      return piece(spanOf("quarter", monthStart(year, last - 2), monthEnd(year, last), flags, otherYear), part.edge);
    }
    case "semester": {
      const own = calendarOf(part.year, calendar);
      const [start, end] = part.n === 1 ? [own.schoolYearStart, own.hk1End] : [own.hk2Start, own.teachingEnd];
      return piece(spanOf("semester", start, end, flags, otherYear || own !== calendar), part.edge);
    }
    case "schoolYear": {
      const own = calendarOf(part.year, calendar);
      return piece(spanOf("schoolYear", own.schoolYearStart, own.teachingEnd, flags, otherYear || own !== calendar), part.edge);
    }
    case "year": {
      const year = part.year ?? first;
      if (!part.edge) return spanOf("range", monthStart(year, 1), monthEnd(year, 12), flags, otherYear);
      if (part.edge.at === "late") return spanOf("date", monthEnd(year, 12), monthEnd(year, 12), flags, otherYear);
      if (part.edge.at !== "early" && part.edge.at !== "middle") return null;
      const month = part.edge.at === "early" ? 1 : MIDDLE_MONTH;
      flags.push("ambiguous");
      return spanOf("range", monthStart(year, month), monthEnd(year, month), flags, otherYear);
    }
    case "half": {
      const early = part.n > 0;
      const year = yearOf(part, early ? part.n : 12, first, flags);
      return part.edge ? null : spanOf("range", monthStart(year, early ? 1 : 13 + part.n), monthEnd(year, early ? part.n : 12), flags, otherYear);
    }
    case "summer": {
      if (part.year === null) flags.push("yearInferred");
      const own = schoolCalendarOf((part.year ?? first + 1) - 1, calendar);
      return piece(spanOf("range", own.summerStart, own.summerEnd, flags, otherYear), part.edge);
    }
    case "stage":
      return part.edge || part.year === null || part.lastYear === undefined
        ? null
        : spanOf("range", monthStart(part.year, 1), monthEnd(part.lastYear, 12), flags, true);
    case "number":
      return null;
  }
}

/** Null when either day does not exist. */
function spanOf(kind: DeadlineKind, start: IsoDate | null, end: IsoDate | null, flags: string[], otherYear: boolean): Span | null {
  return start && end ? { kind, start, end, flags, otherYear } : null;
}

/** The year as written, or by the school year that begins in `first`; says so in the flags. */
function yearOf(part: Part, month: number, first: number, flags: string[]): number {
  if (part.year !== null) return part.year;
  if (part.inSchoolYear === undefined) {
    flags.push("yearInferred");
    // August may be the month before this school year or the month after it.
    if (month === FIRST_MONTH) flags.push("ambiguous");
  }
  return month >= FIRST_MONTH ? first : first + 1;
}

/** The given piece of a semester, quarter or school year; early and middle are readers' guesses and flagged. */
function piece(span: Span | null, edge: Edge | null): Span | null {
  if (!span || !edge) return span;
  const { start, end } = span;
  if (edge.at === "late" || (edge.at === "day" && edge.last)) return { ...span, start: end };
  const flags = [...span.flags, "ambiguous"];
  if (edge.at === "early") return { ...span, end: endOfMonth(start), flags };
  if (edge.at !== "middle") return null;
  // Half a month around the middle day.
  const middle = addDays(start, Math.floor(daysBetween(start, end) / 2));
  const month = middle.slice(0, 8);
  const late = Number(middle.slice(8)) > HALF_MONTH;
  return { ...span, start: month + (late ? "16" : "01"), end: late ? endOfMonth(middle) : `${month}15`, flags };
}

function daysOfEdge(edge: Edge, length: number): [number, number] {
  switch (edge.at) {
    case "early":
      return [1, THIRD];
    case "middle":
      return [THIRD + 1, 2 * THIRD];
    case "late":
      return [2 * THIRD + 1, length];
    case "third":
      return [edge.index * THIRD + 1, edge.index === 2 ? length : (edge.index + 1) * THIRD];
    case "halfMonth":
      return edge.index === 0 ? [1, HALF_MONTH] : [HALF_MONTH + 1, length];
    case "week":
      return [edge.index * WEEK + 1, Math.min((edge.last + 1) * WEEK, length)];
    case "day":
      return edge.last ? [length, length] : [1, 1];
    case "lastWeek":
      return [length - edge.weeks * WEEK + 1, length];
  }
}

function calendarOf(first: number | null, calendar: SchoolCalendar): SchoolCalendar {
  return first === null ? calendar : schoolCalendarOf(first, calendar);
}

function schoolCalendarOf(first: number, calendar: SchoolCalendar): SchoolCalendar {
  const name = `${first}-${first + 1}`;
  return name === calendar.schoolYear ? calendar : schoolCalendar(name);
}

function endOfMonth(date: IsoDate): IsoDate {
  return monthEnd(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}
