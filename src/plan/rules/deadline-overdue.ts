import { daysBetween } from "../text/calendar";
import { DEADLINE_FIELDS } from "./cells";
import { rowRule } from "./row-rule";

/** The due date is before the as-of date and the row is not done. */
export const deadlineOverdue = rowRule({
  id: "deadline-overdue",
  severity: "warning",
  subject: "deadline",
  fields: DEADLINE_FIELDS,
  everyRow: true,
  finds: (row, _table, { asOf }) => {
    const { end } = row.deadline;
    return row.overdue && end !== null ? { end, days: daysBetween(end, asOf) } : null;
  },
});
