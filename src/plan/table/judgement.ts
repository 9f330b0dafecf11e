/** Overdue, due soon, unfunded: decided here and nowhere else. */
import type { DeadlineReading, Status, StatusReading } from "../text/types";
import type { IsoDate, ReadOptions } from "../types";

export { isUnfunded } from "../text/budget/index";

/** Nothing more is due on a row with one of these. */
const SETTLED: ReadonlySet<Status> = new Set<Status>(["done", "cancelled", "notApplicable"]);
/** Days before its deadline from which a row is due soon, unless the options say otherwise. */
export const DUE_SOON_DAYS = 14;
const DAY = 86_400_000;

/** Whether nothing is left to do: done, cancelled or not applicable. */
export function isSettled(status: StatusReading): boolean {
  return SETTLED.has(status.status);
}

/** The due date is before the as-of date and the row is not settled. A row without a due date is never overdue. */
export function isOverdue(deadline: DeadlineReading, status: StatusReading, options: ReadOptions): boolean {
  return deadline.end !== null && deadline.end < options.asOf && !isSettled(status);
}

/** Due on the as-of date or within `dueSoonDays` after it, and not settled. */
export function isDueSoon(deadline: DeadlineReading, status: StatusReading, options: ReadOptions): boolean {
  if (deadline.end === null || deadline.end < options.asOf || isSettled(status)) return false;
  const days = (utc(deadline.end) - utc(options.asOf)) / DAY;
  return days >= 0 && days <= (options.dueSoonDays ?? DUE_SOON_DAYS);
}

function utc(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}
