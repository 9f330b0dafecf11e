import type { PlanTable, Totals } from "../types";
import { addRow, emptyCounts } from "./counts";
import { byStandard } from "./groups";
import { moneyByRow } from "./money";

/**
 * The sums of a plan, all money in whole đồng.
 *
 * @example totalsOf(table).byStandard // { "1": 10000000, "2": 0, "5": 9000000 }
 */
export function totalsOf(table: PlanTable): Totals {
  const counts = emptyCounts();
  const money = moneyByRow(table.rows);
  table.rows.forEach((row, index) => addRow(counts, row, money[index]));
  const { dong, min, max, rowsWithoutFigure, rows, overdue, dueSoon, unfunded, done } = counts;
  const perStandard = Object.fromEntries(byStandard(table).map((group) => [group.key, group.dong]));
  return { dong, min, max, byStandard: perStandard, rowsWithoutFigure, rows, overdue, dueSoon, unfunded, done };
}

/** The official indicator: improvement tasks done over all improvement tasks of the plan. */
export interface Indicator {
  done: number;
  all: number;
  /** 0 to 1; null for a plan without rows. */
  share: number | null;
}

/**
 * *Số nhiệm vụ cải tiến hoàn thành / tổng số nhiệm vụ cải tiến theo kế hoạch*. Every row of the plan is a task of the
 * plan, a cancelled one too.
 */
export function indicatorOf(table: PlanTable): Indicator {
  const all = table.rows.length;
  const done = table.rows.filter((row) => row.status.status === "done").length;
  return { done, all, share: all === 0 ? null : done / all };
}
