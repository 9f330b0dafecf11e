/** When a task is due, as schools write it. */
import type { CellText, DeadlineReading, SchoolCalendar } from "../types";
import { remember } from "./memory";
import { readText } from "./read-text";
import type { Outcome } from "./reading";
import { readValue } from "./values";

export { explainDeadline } from "./explain";
export { readPeriod } from "./period";

/**
 * Reads a deadline cell: Vietnamese or English text, or a date as Excel stores it. The end of what is named is the due date.
 *
 * Never throws and never guesses: a text that is not understood whole, or names a day that does not exist, is
 * `unreadable`; a blank cell is `none`; what reasonable readers may take otherwise carries the flag `ambiguous`.
 * The wordings it knows are listed in the documentation.
 *
 * @param cell what the cell displays and, when known, what it stores and its number format
 * @param calendar gives semesters their dates and deadlines without a year their year
 * @example readDeadline({ text: "trước ngày 15/6" }, schoolCalendar("2024-2025"))
 * // { kind: "date", start: "2025-06-14", end: "2025-06-14", flags: ["yearInferred", "afterTeachingYear"], source: "trước ngày 15/6" }
 */
export function readDeadline(cell: CellText, calendar: SchoolCalendar): DeadlineReading {
  // A copy, which whoever asked may change.
  const known = remember(cell, calendar, readCell);
  return withSource(known, [...known.flags], known.source);
}

function readCell(cell: CellText, calendar: SchoolCalendar): DeadlineReading {
  const outcome = readValue(cell, calendar) ?? readText(cell.text, calendar);
  return withSource(outcome, outcome.flags, cell.text);
}

/** Property by property: to spread a reading takes several times as long as to remember it. */
function withSource({ kind, start, end, listed }: Outcome, flags: string[], source: string): DeadlineReading {
  return listed === undefined ? { kind, start, end, flags, source } : { kind, start, end, flags, listed, source };
}
