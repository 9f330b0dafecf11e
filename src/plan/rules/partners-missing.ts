import { isBlank, isOptional } from "./cells";
import { rowRule } from "./row-rule";

/** Blank is not "Không": it may have been forgotten. */
export const partnersMissing = rowRule({
  id: "partners-missing",
  severity: "warning",
  subject: "people",
  fields: ["partners"],
  finds: (row, table) =>
    isBlank(row.text.partners) && !row.partners.none && !isOptional(table, "partners") ? {} : null,
});
