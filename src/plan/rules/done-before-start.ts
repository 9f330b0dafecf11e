import { rowRule } from "./row-rule";

/**
 * Done, although the row has not begun on the as-of date. Only where the text gives a beginning of its own: a row due in May
 * may well be done in March.
 */
export const doneBeforeStart = rowRule({
  id: "done-before-start",
  severity: "warning",
  subject: "progress",
  fields: ["status"],
  everyRow: true,
  finds: ({ status, deadline, text }, _table, { asOf }) => {
    const { start, kind } = deadline;
    const hasOwnStart = kind === "range" || (text.startDate ?? "") !== "";
    return status.status === "done" && hasOwnStart && start !== null && start > asOf ? { start, asOf } : null;
  },
});
