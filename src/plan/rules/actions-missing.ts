import { isBlank, isOptional } from "./cells";
import { rowRule } from "./row-rule";

/** A row that says what is to be improved and not how. */
export const actionsMissing = rowRule({
  id: "actions-missing",
  severity: "error",
  subject: "content",
  fields: ["actions"],
  finds: (row, table) => (isBlank(row.text.actions) && !isOptional(table, "actions") ? {} : null),
});
