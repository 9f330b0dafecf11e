import { headerCell } from "./cells";
import type { Hit, Rule } from "./types";

/** The sheet names no school year: every deadline without a year hangs on the one assumed. */
export const schoolYearAssumed: Rule = {
  id: "school-year-assumed",
  severity: "info",
  subject: "document",
  *check(table): Generator<Hit> {
    if (table.schoolYearFrom === "asOf") yield { cell: headerCell(table), params: { schoolYear: table.schoolYear } };
  },
};
