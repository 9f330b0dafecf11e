import { DEADLINE_FIELDS, excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** "Tháng 7/2025": after the teaching year has ended, before the next begins. */
export const deadlineInSummer = rowRule({
  id: "deadline-in-summer",
  severity: "info",
  subject: "deadline",
  fields: DEADLINE_FIELDS,
  finds: ({ deadline: { flags, end, source } }) =>
    end !== null && flags.includes("afterTeachingYear") && !flags.includes("outsideYear")
      ? { text: excerpt(source), end }
      : null,
});
