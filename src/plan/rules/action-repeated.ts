import type { PlanRow } from "../types";
import { cellOf, excerpt, placeOf } from "./cells";
import { sameActions, whatIsImproved } from "./criterion-repeated";
import { FirstOfEach, isSameText, maySaySame } from "./same-text";
import type { Hit, Rule } from "./types";

/** Shorter ones ("Kiểm tra, đánh giá") are repeated with reason. */
const LONG_ENOUGH = 40;

/** The same action twice in one cell, or a long cell of actions copied into another row. */
export const actionRepeated: Rule = {
  id: "action-repeated",
  severity: "warning",
  subject: "content",
  *check(table): Generator<Hit> {
    // Schools that share a table may do the same.
    const bySchool = new Map<string | undefined, FirstOfEach<PlanRow>>();
    for (const row of table.rows) {
      if (row.inherited.includes("actions")) continue;
      let cells = bySchool.get(row.school);
      if (cells === undefined) bySchool.set(row.school, (cells = new FirstOfEach()));
      const whole = row.text.actions ?? "";
      const earlier = whole.length >= LONG_ENOUGH ? cells.earlier(whole, row) : undefined;
      const twice = repeatedWithin(row.actions);
      if (twice !== null) {
        yield { cell: cellOf(table, row, "actions"), params: { place: placeOf(row), action: excerpt(twice), firstRow: row.row } };
      } else if (earlier !== undefined && !isWholeRowRepeated(earlier, row)) {
        const action = excerpt(row.actions[0] ?? whole);
        yield { cell: cellOf(table, row, "actions"), params: { place: placeOf(row), action, firstRow: earlier.row } };
      }
    }
  },
};

function repeatedWithin(actions: readonly string[]): string | null {
  if (actions.length < 2 || (actions.length === 2 && !maySaySame(actions[0], actions[1]))) return null;
  const seen = new FirstOfEach<true>();
  return actions.find((action) => seen.earlier(action, true) !== undefined) ?? null;
}

/** Then the repetition is that of the criterion, and is said once. */
function isWholeRowRepeated(a: PlanRow, b: PlanRow): boolean {
  return a.criterion === b.criterion && isSameText(whatIsImproved(a), whatIsImproved(b)) && sameActions(a, b);
}
