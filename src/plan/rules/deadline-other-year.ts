import { DEADLINE_FIELDS, excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** "Tháng 10/2023" or "Năm học 2025-2026" in the plan of 2024-2025: a year mistyped, or a row copied from another plan. */
export const deadlineOtherYear = rowRule({
  id: "deadline-other-year",
  severity: "warning",
  subject: "deadline",
  fields: DEADLINE_FIELDS,
  finds: ({ deadline: { flags, end, source } }, { schoolYear }) => {
    if (end === null || flags.includes("outsideYear")) return null;
    // From 1 August a school prepares the year that begins in September.
    const prepares = flags.includes("beforeYear") && end >= `${schoolYear.slice(0, 4)}-08-01`;
    return !prepares && (flags.includes("otherYear") || flags.includes("beforeYear")) ? { text: excerpt(source), schoolYear } : null;
  },
});
