import { foldText } from "../text/normalize";
import { excerpt, isBlank } from "./cells";
import { rowRule } from "./row-rule";

/** Level 4 has clauses of its own and no criteria. */
const LEVEL_FOUR = /mức (?:4|iv)(?!\d)/;

/** "Tiêu chí một", "1..2": something is written and no criterion can be read from it. */
export const criterionUnreadable = rowRule({
  id: "criterion-unreadable",
  severity: "warning",
  subject: "standards",
  fields: ["criterion"],
  finds: (row) => {
    const text = row.text.criterion;
    if (row.criterion !== null || text === undefined || isBlank(text) || LEVEL_FOUR.test(foldText(text))) return null;
    return { place: row.row, text: excerpt(text) };
  },
});
