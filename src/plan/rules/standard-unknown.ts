import { cellOf } from "./cells";
import { findStandard, setOf, standardPart } from "./standards";
import type { Hit, Rule } from "./types";

/** "Tiêu chuẩn 6" where the set has five. Said once for each number. */
export const standardUnknown: Rule = {
  id: "standard-unknown",
  severity: "error",
  subject: "standards",
  *check(table): Generator<Hit> {
    const set = setOf(table);
    if (set === undefined) return;
    const reported = new Set<string>();
    const isNew = (number: string): boolean => {
      if (reported.has(number) || findStandard(set, number) !== undefined) return false;
      reported.add(number);
      return true;
    };
    const rest = { circular: set.circular, count: set.standards.length };
    for (const { number, cell } of table.standards) {
      if (isNew(number)) yield { cell, params: { standard: number, ...rest } };
    }
    for (const row of table.rows) {
      for (const criterion of row.criterionReading.criteria) {
        const standard = standardPart(criterion);
        if (isNew(standard)) yield { cell: cellOf(table, row, "criterion", "content"), params: { standard, ...rest } };
      }
    }
  },
};
