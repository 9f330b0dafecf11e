import type { PlanRow, PlanTable } from "../types";
import { excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** A bare number and no unit in the header: 5.000 đồng or 5.000 nghìn? Under a unit it is the number that is odd. */
export function needsUnit(row: PlanRow, { headerUnit }: PlanTable): boolean {
  return headerUnit === null && row.budget.kind === "unreadable" && /^\d[\d.,\s]*$/.test(row.budget.source.trim());
}

/** "5.000" under a header without a unit. Asked about, never guessed. */
export const budgetNeedsUnit = rowRule({
  id: "budget-needs-unit",
  severity: "error",
  subject: "budget",
  fields: ["budget"],
  finds: (row, table) => (needsUnit(row, table) ? { text: excerpt(row.budget.source) } : null),
});
