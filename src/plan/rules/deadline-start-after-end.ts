import type { PlanRow } from "../types";
import { rowRule } from "./row-rule";

/** The row begins after it ends. */
export function startAfterEnd({ deadline: { start, end, flags } }: PlanRow): boolean {
  return flags.includes("endBeforeStart") || (start !== null && end !== null && start > end);
}

/** "Từ 15/3 đến 1/3", or a start date column that is later than the end date column. */
export const deadlineStartAfterEnd = rowRule({
  id: "deadline-start-after-end",
  severity: "error",
  subject: "deadline",
  fields: ["deadline", "startDate", "endDate"],
  finds: (row) => (startAfterEnd(row) ? {} : null),
});
