import type { IsoDate } from "../../types";
import type { SchoolCalendar } from "../types";

/**
 * Where a deadline lies beside the school year, by its due date (by its start, when it has no end).
 *
 * - `beforeYear`: ends before teaching begins, in the school year before this one
 * - `afterTeachingYear`: after teaching ends, before the turn of the school year
 * - `outsideYear`: after the turn, in the summer that follows, or begun in this school year and ending later
 * - `otherYear`: about another year altogether, or the text names another school year
 */
export function positionFlag(start: IsoDate | null, end: IsoDate | null, calendar: SchoolCalendar, otherYear: boolean): string | null {
  const last = end ?? start;
  if (last === null) return null;
  if (otherYear) return "otherYear";
  if (last < calendar.schoolYearStart) return last >= turnOf(calendar, -2) ? "beforeYear" : "otherYear";
  if (last > calendar.summerEnd) {
    const first = start ?? last;
    return first >= turnOf(calendar, -1) && first < calendar.rollover ? "outsideYear" : "otherYear";
  }
  if (last >= calendar.rollover) return "outsideYear";
  return last > calendar.teachingEnd ? "afterTeachingYear" : null;
}

/** The day a school year turns, so many years from the end of the calendar's own. */
function turnOf(calendar: SchoolCalendar, years: number): IsoDate {
  return `${Number(calendar.rollover.slice(0, 4)) + years}${calendar.rollover.slice(4)}`;
}
