import { isOptional } from "./cells";
import { rowRule } from "./row-rule";

/** Blank is neither "Không" nor zero: nobody has said what the row costs. */
export const budgetMissing = rowRule({
  id: "budget-missing",
  severity: "error",
  subject: "budget",
  fields: ["budget"],
  finds: (row, table) => (row.budget.kind === "blank" && !isOptional(table, "budget") ? {} : null),
});
