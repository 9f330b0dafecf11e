import { DEADLINE_FIELDS, excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** "Từ tháng 01/2025": a start without an end is never overdue. */
export const deadlineOpenEnded = rowRule({
  id: "deadline-open-ended",
  severity: "warning",
  subject: "deadline",
  fields: DEADLINE_FIELDS,
  finds: ({ deadline: { kind, end, flags, source } }) =>
    end === null && kind !== "unreadable" && flags.includes("openEnded") ? { text: excerpt(source) } : null,
});
