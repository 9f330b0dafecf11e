import type { CellText, DeadlineReading, SchoolCalendar } from "../types";
import { readDeadline } from "./index";
import { dated } from "./reading";

const POSITIONS = new Set(["openEnded", "beforeYear", "afterTeachingYear", "outsideYear", "otherYear"]);

/**
 * Reads a table's two columns *Bắt đầu* and *Hoàn thành* as one deadline: it starts where the first begins and is due
 * where the second ends. An end before its start keeps both and is flagged `endBeforeStart`. Without a readable end
 * there is no due date: an unreadable end makes the whole unreadable, a blank one leaves it open-ended, unless the first column says all there
 * is to say: "Hàng tháng", "Cả năm học".
 *
 * @example readPeriod({ text: "15/9/2024" }, { text: "10/2024" }, calendar) // range 2024-09-15 – 2024-10-31
 */
export function readPeriod(start: CellText, end: CellText, calendar: SchoolCalendar): DeadlineReading {
  const from = readDeadline(start, calendar);
  const to = readDeadline(end, calendar);
  const source = from.source.trim() === "" ? to.source : to.source.trim() === "" ? from.source : `${from.source} - ${to.source}`;
  if (to.kind === "unreadable" || to.kind === "ditto") return { ...to, source };
  if (from.kind === "unreadable") return { ...from, source };
  if (from.start === null) return { ...to, source };
  if (to.kind === "none" && (from.kind === "recurring" || isWholeYear(from, calendar))) return { ...from, source };
  const own = [...from.flags, ...to.flags].filter((flag) => !POSITIONS.has(flag));
  if (to.kind === "none") return { ...dated("range", from.start, null, own, calendar), source };
  const reversed = to.end !== null && to.end < from.start;
  const flags = reversed ? [...own, "endBeforeStart"] : own;
  const kind = to.kind === "recurring" ? "recurring" : "range";
  return { ...dated(kind, from.start, to.end, flags, calendar), source };
}

function isWholeYear({ kind, start, end }: DeadlineReading, calendar: SchoolCalendar): boolean {
  return kind === "schoolYear" && start === calendar.schoolYearStart && end === calendar.teachingEnd;
}
