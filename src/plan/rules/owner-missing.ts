import { isBlank, isOptional } from "./cells";
import { rowRule } from "./row-rule";

/** Blank, or "Không": nobody is to do it. */
export const ownerMissing = rowRule({
  id: "owner-missing",
  severity: "error",
  subject: "people",
  fields: ["owner"],
  finds: (row, table) =>
    (isBlank(row.text.owner) || row.owners.none) && !isOptional(table, "owner") ? {} : null,
});
