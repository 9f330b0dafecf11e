import type { PlanRow } from "../types";
import { cellOf, isBlank, placeOf, sameTextKey } from "./cells";
import type { Hit, Rule } from "./types";

/**
 * The same criterion with the same content twice. Plans with one row per action may write both again in every row: rows that
 * follow each other are only a repetition when the actions are the same as well.
 */
export const criterionRepeated: Rule = {
  id: "criterion-repeated",
  severity: "warning",
  subject: "standards",
  *check(table): Generator<Hit> {
    const seen = new Map<string, { row: PlanRow; index: number }>();
    for (const [index, row] of table.rows.entries()) {
      const key = repeatKey(row);
      if (key === null) continue;
      const earlier = seen.get(key);
      const together = earlier !== undefined && earlier.index === index - 1;
      if (earlier !== undefined && (!together || sameActions(earlier.row, row))) {
        const cell = cellOf(table, row, "criterion", "content");
        yield { cell, params: { place: placeOf(row), firstRow: earlier.row.row } };
        continue;
      }
      seen.set(key, { row, index });
    }
  },
};

function repeatKey(row: PlanRow): string | null {
  const content = row.text.content;
  if (row.criterion === null || content === undefined || isBlank(content)) return null;
  if (row.inherited.includes("criterion") || row.inherited.includes("content")) return null;
  return `${row.criterion}\n${sameTextKey(content)}`;
}

export function sameActions(a: PlanRow, b: PlanRow): boolean {
  return sameTextKey(a.text.actions ?? "") === sameTextKey(b.text.actions ?? "");
}
