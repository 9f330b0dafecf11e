import { excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** "Chưa có kinh phí", "Xin kinh phí UBND phường": money is wanted and not there. */
export const budgetUnfunded = rowRule({
  id: "budget-unfunded",
  severity: "warning",
  subject: "budget",
  fields: ["budget"],
  finds: (row) =>
    row.budget.kind !== "blank" && row.budget.flags.includes("unfunded") ? { text: excerpt(row.budget.source) } : null,
});
