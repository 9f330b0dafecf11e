import { excerpt } from "./cells";
import { rowRule } from "./row-rule";
import { misplacedIn } from "./shifted";

/** "Theo quy chế chi tiêu nội bộ", "Xã hội hóa": a source or a promise without a figure. */
export const budgetUnspecified = rowRule({
  id: "budget-unspecified",
  severity: "info",
  subject: "budget",
  fields: ["budget"],
  finds: (row, table) => {
    const { kind, flags, source } = row.budget;
    if (kind !== "unspecified" || flags.includes("unfunded") || misplacedIn(row, "budget", table) !== null) return null;
    return { text: excerpt(source) };
  },
});
