import { excerpt } from "./cells";
import { differsWithin } from "./budget-parts-differ";
import { needsUnit } from "./budget-needs-unit";
import { rowRule } from "./row-rule";
import { misplacedIn } from "./shifted";

/** "S triệu đồng", "5.000.00đ", "-5.000.000": no amount that a careful reader would vouch for. */
export const budgetUnreadable = rowRule({
  id: "budget-unreadable",
  severity: "error",
  subject: "budget",
  fields: ["budget"],
  finds: (row, table) => {
    if (row.budget.kind !== "unreadable") return null;
    if (needsUnit(row, table) || differsWithin(row.budget) || misplacedIn(row, "budget", table) !== null) return null;
    return { text: excerpt(row.budget.source) };
  },
});
