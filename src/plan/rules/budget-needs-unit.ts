import type { PlanRow } from "../types";
import { excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** A bare number and no unit in the header: 5.000 đồng or 5.000 nghìn? */
export function needsUnit(row: PlanRow): boolean {
  return row.budget.kind === "unreadable" && /^\d[\d.,\s]*$/.test(row.budget.source.trim());
}

/** "5.000" under a header without a unit. Asked about, never guessed. */
export const budgetNeedsUnit = rowRule({
  id: "budget-needs-unit",
  severity: "error",
  subject: "budget",
  fields: ["budget"],
  finds: (row) => (needsUnit(row) ? { text: excerpt(row.budget.source) } : null),
});
