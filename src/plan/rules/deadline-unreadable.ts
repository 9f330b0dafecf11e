import { DEADLINE_FIELDS, excerpt } from "./cells";
import { rowRule } from "./row-rule";
import { wrongSchoolYear } from "./school-year-typo";
import { misplacedIn } from "./shifted";
import { startAfterEnd } from "./deadline-start-after-end";

/** "31/4", "Tuần 35", "Trước Tết": reported, never moved to another day. */
export const deadlineUnreadable = rowRule({
  id: "deadline-unreadable",
  severity: "error",
  subject: "deadline",
  fields: DEADLINE_FIELDS,
  finds: (row, table) => {
    const { kind, source } = row.deadline;
    if (kind !== "unreadable" || startAfterEnd(row) || wrongSchoolYear(source) !== null) return null;
    return misplacedIn(row, "deadline", table) === null ? { text: excerpt(source) } : null;
  },
});
