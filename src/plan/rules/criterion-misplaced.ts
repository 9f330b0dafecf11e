import { readStandard } from "../table/lines";
import type { PlanRow } from "../types";
import { cellOf, placeOf } from "./cells";
import { findCriterion, findStandard, setOf, standardPart, underHeadings } from "./standards";
import type { Hit, Rule } from "./types";

/** "Tiêu chí 2.1" under "Tiêu chuẩn 1", or beside a 1 in the standard column. */
export const criterionMisplaced: Rule = {
  id: "criterion-misplaced",
  severity: "error",
  subject: "standards",
  *check(table): Generator<Hit> {
    const set = setOf(table);
    for (const [row, heading] of underHeadings(table)) {
      if (row.criterion === null || row.inherited.includes("criterion")) continue;
      if (set !== undefined && findCriterion(set, row.criterion) === undefined) continue;
      const standard = heading?.number ?? besideIt(row);
      const belongsTo = standardPart(row.criterion);
      if (standard === null || standard === belongsTo || (set !== undefined && findStandard(set, standard) === undefined)) continue;
      const cell = cellOf(table, row, "criterion", "content");
      yield { cell, params: { place: placeOf(row), criterion: row.criterion, standard, belongsTo } };
    }
  },
};

/** The standard in the row's own column, or in the cell that is merged over it; what a criterion says of itself is no second opinion. */
function besideIt({ text: { standard = "" } }: PlanRow): string | null {
  if (standard === "") return null;
  const heading = readStandard(standard);
  return heading === null || heading.others !== undefined ? null : heading.number;
}
