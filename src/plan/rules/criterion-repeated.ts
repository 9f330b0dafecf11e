import type { PlanRow } from "../types";
import { cellOf, isBlank, placeOf } from "./cells";
import { FirstOfEach, isSameText } from "./same-text";
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
    const contents = new Map<string, FirstOfEach<PlanRow>>();
    let previous: PlanRow | null = null;
    for (const row of table.rows) {
      const above: PlanRow | null = previous;
      previous = row;
      const content = whatIsImproved(row);
      if (row.criterion === null || isBlank(content)) continue;
      if (row.inherited.includes("criterion") || row.inherited.includes(row.text.content === undefined ? "weakness" : "content")) continue;
      // Another school has the same criteria.
      const key = row.school === undefined ? row.criterion : `${row.criterion} ${row.school}`;
      let ofCriterion = contents.get(key);
      if (ofCriterion === undefined) contents.set(key, (ofCriterion = new FirstOfEach()));
      const earlier = ofCriterion.earlier(content, row);
      if (earlier === undefined || (continues(above, row) && !sameActions(earlier, row))) continue;
      yield { cell: cellOf(table, row, "criterion", "content"), params: { place: placeOf(row), firstRow: earlier.row } };
    }
  },
};

/** The row goes on with the criterion and content of the one above it. */
function continues(above: PlanRow | null, row: PlanRow): boolean {
  return above !== null && above.criterion === row.criterion && isSameText(whatIsImproved(above), whatIsImproved(row));
}

/** What the row is about: its content, or the weakness where the plan has no other column for it. */
export function whatIsImproved({ text }: PlanRow): string {
  return text.content ?? text.weakness ?? "";
}

export function sameActions(a: PlanRow, b: PlanRow): boolean {
  return isSameText(a.text.actions ?? "", b.text.actions ?? "");
}
