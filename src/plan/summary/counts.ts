/** The figures that every group of rows is given: a standard, an owner, a month, the whole plan. */
import { isSettled } from "../table/judgement";
import type { IsoDate, PlanRow } from "../types";
import type { Money } from "./money";

export interface Counts {
  rows: number;
  /** Bullets in the actions column, all rows together. */
  actions: number;
  done: number;
  doing: number;
  overdue: number;
  dueSoon: number;
  unfunded: number;
  /** Sum of single figures, in đồng; ranges are only in `min` and `max`. */
  dong: number;
  min: number;
  max: number;
  rowsWithoutFigure: number;
  /** The earliest deadline that has not passed, among rows still open. Null when there is none. */
  nextDeadline: IsoDate | null;
}

export function emptyCounts(): Counts {
  return {
    rows: 0,
    actions: 0,
    done: 0,
    doing: 0,
    overdue: 0,
    dueSoon: 0,
    unfunded: 0,
    dong: 0,
    min: 0,
    max: 0,
    rowsWithoutFigure: 0,
    nextDeadline: null,
  };
}

/** True when the row still waits to be done. */
export function isOpen(row: PlanRow): boolean {
  return !isSettled(row.status);
}

/** Adds one row to `counts`, in place. */
export function addRow(counts: Counts, row: PlanRow, money: Money): void {
  counts.rows += 1;
  if (!row.inherited.includes("actions")) counts.actions += row.actions.length;
  if (row.status.status === "done") counts.done += 1;
  if (row.status.status === "doing") counts.doing += 1;
  if (row.overdue) counts.overdue += 1;
  if (row.dueSoon) counts.dueSoon += 1;
  if (row.unfunded) counts.unfunded += 1;
  if (!money.hasFigure) counts.rowsWithoutFigure += 1;
  counts.dong += money.dong;
  counts.min += money.min;
  counts.max += money.max;
  const due = row.deadline.end;
  if (due !== null && isOpen(row) && !row.overdue) {
    if (counts.nextDeadline === null || due < counts.nextDeadline) counts.nextDeadline = due;
  }
}
