import type { BudgetReading } from "../text/types";
import { excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** The text gives the amount twice and the two do not agree. */
export function differsWithin(budget: BudgetReading): boolean {
  return budget.flags.includes("partsDiffer") || budget.flags.includes("wordsDiffer");
}

/** "30 triệu (ngân sách 20 triệu, XHH 15 triệu)": which of the two is meant only the school knows. */
export const budgetPartsDiffer = rowRule({
  id: "budget-parts-differ",
  severity: "error",
  subject: "budget",
  fields: ["budget"],
  finds: ({ budget }) => (budget.flags.includes("partsDiffer") ? { text: excerpt(budget.source) } : null),
});
