import { isBlank, isOptional } from "./cells";
import { rowRule } from "./row-rule";

/** A row that does not say what is to be improved. */
export const contentMissing = rowRule({
  id: "content-missing",
  severity: "error",
  subject: "content",
  fields: ["content"],
  finds: (row, table) => (isBlank(row.text.content) && !isOptional(table, "content") ? {} : null),
});
