import { isOptional } from "./cells";
import { rowRule } from "./row-rule";

/** Blank is neither "Không" nor zero: nobody has said what the row costs, unless the cell may be merged with the one above. */
export const budgetMissing = rowRule({
  id: "budget-missing",
  severity: "error",
  subject: "budget",
  fields: ["budget"],
  finds: (row, table) => (row.budget.kind === "blank" && !row.budget.flags.includes("maybeMerged") && !isOptional(table, "budget") ? {} : null),
});
