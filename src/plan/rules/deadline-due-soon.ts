import { daysBetween } from "../text/calendar";
import { DEADLINE_FIELDS } from "./cells";
import { rowRule } from "./row-rule";

/** Not done yet, and the due date is a few days away. */
export const deadlineDueSoon = rowRule({
  id: "deadline-due-soon",
  severity: "info",
  subject: "deadline",
  fields: DEADLINE_FIELDS,
  everyRow: true,
  finds: (row, _table, { asOf }) => {
    const { end } = row.deadline;
    return row.dueSoon && end !== null ? { end, days: daysBetween(asOf, end) } : null;
  },
});
