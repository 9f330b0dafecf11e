import { DEADLINE_FIELDS, isOptional } from "./cells";
import { lacksTicks } from "./deadline-not-ticked";
import { rowRule } from "./row-rule";

/** Blank, "…", "Chưa xác định", "Không": no day by which the row is to be done. */
export const deadlineMissing = rowRule({
  id: "deadline-missing",
  severity: "error",
  subject: "deadline",
  fields: DEADLINE_FIELDS,
  finds: (row, table) => {
    const { kind, flags } = row.deadline;
    return kind === "none" && !flags.includes("conditional") && !isOptional(table, "deadline") && !lacksTicks(table) ? {} : null;
  },
});
