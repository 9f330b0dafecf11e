/** The named days and periods of a deadline, before the calendar gives them dates. */

export type Unit = "day" | "month" | "quarter" | "semester" | "schoolYear" | "year" | "half" | "summer" | "stage" | "number";

/** Which piece of the period is meant: đầu, giữa, cuối; a ten-day third, a half, a week of a month. */
export type Edge =
  | { at: "early" | "middle" | "late" }
  | { at: "third" | "halfMonth"; index: number }
  /** `through`: from one week to another, in so many words. */
  | { at: "week"; index: number; last: number; through?: boolean }
  /** The first or last day. */
  | { at: "day"; last: boolean }
  | { at: "lastWeek"; weeks: number };

export interface Part {
  unit: Unit;
  /** Month 1–12, quarter 1–4, semester 1–2 (3: both); months counted of a half year, negative from its end; a bare number. */
  n: number;
  day: number;
  /** Calendar year as written; for semesters and school years the first of the two. Null when not written. */
  year: number | null;
  /** Last year of a stage "giai đoạn 2021-2025". */
  lastYear?: number;
  /** First year of a school year that places a month or day: "tháng 3 năm học 2024-2025". */
  inSchoolYear?: number;
  edge: Edge | null;
  /** A time of day was named, so that "trước" is about that day, not the day before. */
  timed?: boolean;
  /** 1 Monday … 7 Sunday, when named. */
  weekday?: number;
  flags: string[];
}

/** A part with nothing but what is given. */
export function part(unit: Unit, fields: Partial<Part> = {}): Part {
  return { unit, n: 0, day: 0, year: null, edge: null, flags: [], ...fields };
}
