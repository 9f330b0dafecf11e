import { excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** "5.000.000đ (Sáu triệu đồng)". */
export const budgetWordsDiffer = rowRule({
  id: "budget-words-differ",
  severity: "error",
  subject: "budget",
  fields: ["budget"],
  finds: ({ budget }) => (budget.flags.includes("wordsDiffer") ? { text: excerpt(budget.source) } : null),
});
