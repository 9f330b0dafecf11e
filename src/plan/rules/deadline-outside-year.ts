import { DEADLINE_FIELDS, excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** "Tháng 8/2025" in the plan of 2024-2025: from 1 August a date belongs to the next school year. */
export const deadlineOutsideYear = rowRule({
  id: "deadline-outside-year",
  severity: "warning",
  subject: "deadline",
  fields: DEADLINE_FIELDS,
  finds: ({ deadline: { flags, end, source } }, { schoolYear }) =>
    end !== null && flags.includes("outsideYear") ? { text: excerpt(source), end, schoolYear } : null,
});
