import { rowRule } from "./row-rule";

/** Excel stores 1.10 as the number 1.1 and may turn 1.1 into 1 January: only the school knows which was typed. */
export const criterionAmbiguous = rowRule({
  id: "criterion-ambiguous",
  severity: "warning",
  subject: "standards",
  fields: ["criterion", "content"],
  finds: ({ criterion, criterionReading: { flags } }) =>
    criterion !== null && (flags.includes("datelike") || flags.includes("trailingZero")) ? { criterion } : null,
});
