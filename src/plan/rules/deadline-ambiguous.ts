import { DEADLINE_FIELDS, excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** "T3", "9, 10/2024": read, but the reader should see how. Moments that are plainly listed are no matter of reading. */
export const deadlineAmbiguous = rowRule({
  id: "deadline-ambiguous",
  severity: "info",
  subject: "deadline",
  fields: DEADLINE_FIELDS,
  finds: ({ deadline: { flags, listed, end, source } }) =>
    end !== null && flags.includes("ambiguous") && !listed ? { text: excerpt(source), end } : null,
});
