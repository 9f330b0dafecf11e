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
