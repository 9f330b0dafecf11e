import { headerCell } from "./cells";
import { wrongSchoolYear } from "./school-year-typo";
import { TableTexts } from "./texts";
import { Trait } from "../text/traits";
import type { Hit, Rule } from "./types";

/**
 * No school year can be read in the sheet: every deadline without a year hangs on the one assumed. Silent beside a mistyped one
 * ("2025-2027") of which the same is asked.
 */
export const schoolYearAssumed: Rule = {
  id: "school-year-assumed",
  severity: "info",
  subject: "document",
  *check(table, _options, texts = new TableTexts(table)): Generator<Hit> {
    if (table.schoolYearFrom !== "asOf") return;
    const asked = texts.with(Trait.Digits).some(({ text }) => wrongSchoolYear(text)?.expected === table.schoolYear);
    if (!asked) yield { cell: headerCell(table), params: { schoolYear: table.schoolYear } };
  },
};
