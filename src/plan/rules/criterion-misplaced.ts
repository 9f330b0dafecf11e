import { cellOf, placeOf } from "./cells";
import { findCriterion, setOf, standardPart, underHeadings } from "./standards";
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
      const standard = heading?.number ?? row.standard;
      const belongsTo = standardPart(row.criterion);
      if (standard === null || standard === belongsTo) continue;
      const cell = cellOf(table, row, "criterion", "content");
      yield { cell, params: { place: placeOf(row), criterion: row.criterion, standard, belongsTo } };
    }
  },
};
