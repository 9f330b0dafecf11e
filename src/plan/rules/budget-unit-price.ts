import { isUnitPrice } from "../summary/money";
import { excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** "100.000 đ/người/buổi", "500 nghìn/tháng": what one costs, not what the row costs. */
export const budgetUnitPrice = rowRule({
  id: "budget-unit-price",
  severity: "warning",
  subject: "budget",
  fields: ["budget"],
  finds: (row) =>
    row.budget.kind === "amount" && isUnitPrice(row.budget) ? { text: excerpt(row.budget.source) } : null,
});
