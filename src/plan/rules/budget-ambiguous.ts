import { isUnitPrice } from "../summary/money";
import { excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** "1.200 triệu", "20 triệu, trong đó XHH 50%": read, but reasonable readers may differ. */
export const budgetAmbiguous = rowRule({
  id: "budget-ambiguous",
  severity: "info",
  subject: "budget",
  fields: ["budget"],
  finds: (row) => {
    const { kind, dong, flags, source } = row.budget;
    if (kind !== "amount" || dong === null || !flags.includes("ambiguous") || isUnitPrice(row.budget)) return null;
    return { text: excerpt(source), dong };
  },
});
