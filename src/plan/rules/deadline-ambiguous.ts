import { DEADLINE_FIELDS, excerpt } from "./cells";
import { rowRule } from "./row-rule";

/** "T3", "Tháng 11/2024 và tháng 3/2025": read, but the reader should see how. */
export const deadlineAmbiguous = rowRule({
  id: "deadline-ambiguous",
  severity: "info",
  subject: "deadline",
  fields: DEADLINE_FIELDS,
  finds: ({ deadline: { flags, end, source } }) =>
    end !== null && flags.includes("ambiguous") ? { text: excerpt(source), end } : null,
});
