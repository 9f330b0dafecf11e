import { DEADLINE_FIELDS, excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** "Khi có kinh phí", "Theo kế hoạch": depends on something else, so nothing can be overdue. */
export const deadlineConditional = rowRule({
  id: "deadline-conditional",
  severity: "warning",
  subject: "deadline",
  fields: DEADLINE_FIELDS,
  finds: ({ deadline }) =>
    deadline.end === null && deadline.flags.includes("conditional") ? { text: excerpt(deadline.source) } : null,
});
