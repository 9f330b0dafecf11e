import { cellOf, placeOf } from "./cells";
import { findCriterion, setOf } from "./standards";
import type { Hit, Rule } from "./types";

/**
 * Excel may turn 1.1 into 1 January, and stores 1.10 as the number 1.1. A number 1.1 is what it seems where a 1.1 is expected; it is
 * asked about after 1.1 has been seen or after a later criterion of the standard, where 1.10 is as likely.
 */
export const criterionAmbiguous: Rule = {
  id: "criterion-ambiguous",
  severity: "warning",
  subject: "standards",
  *check(table): Generator<Hit> {
    const set = setOf(table);
    const standardsSeen = new Set<string>();
    for (const row of table.rows) {
      const { criterion, standard, flags } = row.criterionReading;
      if (criterion === null || standard === null || row.inherited.includes("criterion")) continue;
      const couldBeTen = set === undefined || findCriterion(set, `${criterion}0`) !== undefined;
      const lostZero = flags.includes("trailingZero") && couldBeTen && standardsSeen.has(standard);
      standardsSeen.add(standard);
      if (!lostZero && !flags.includes("datelike")) continue;
      yield { cell: cellOf(table, row, "criterion", "content"), params: { place: placeOf(row), criterion } };
    }
  },
};
