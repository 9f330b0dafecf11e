import { cellOf, excerpt, placeOf, sameTextKey } from "./cells";
import { sameActions } from "./criterion-repeated";
import type { PlanRow } from "../types";
import type { Hit, Rule } from "./types";

/** Shorter ones ("Kiểm tra, đánh giá") are repeated with reason. */
const LONG_ENOUGH = 40;

/** The same action twice in one cell, or a long cell of actions copied into another row. */
export const actionRepeated: Rule = {
  id: "action-repeated",
  severity: "warning",
  subject: "content",
  *check(table): Generator<Hit> {
    const cells = new Map<string, PlanRow>();
    for (const row of table.rows) {
      if (row.inherited.includes("actions")) continue;
      const whole = sameTextKey(row.text.actions ?? "");
      const earlier = whole.length >= LONG_ENOUGH ? cells.get(whole) : undefined;
      const cell = cellOf(table, row, "actions");
      const twice = repeatedWithin(row.actions);
      if (twice !== null) {
        yield { cell, params: { place: placeOf(row), action: excerpt(twice), firstRow: row.row } };
      } else if (earlier !== undefined && !isWholeRowRepeated(earlier, row)) {
        yield { cell, params: { place: placeOf(row), action: excerpt(row.actions[0] ?? whole), firstRow: earlier.row } };
      }
      if (earlier === undefined) cells.set(whole, row);
    }
  },
};

function repeatedWithin(actions: readonly string[]): string | null {
  if (actions.length < 2) return null;
  const seen = new Set<string>();
  for (const action of actions) {
    const key = sameTextKey(action).replace(/[.;,]+$/, "");
    if (key !== "" && seen.has(key)) return action;
    seen.add(key);
  }
  return null;
}

/** Then the repetition is that of the criterion, and is said once. */
function isWholeRowRepeated(a: PlanRow, b: PlanRow): boolean {
  return a.criterion === b.criterion && sameTextKey(a.text.content ?? "") === sameTextKey(b.text.content ?? "") && sameActions(a, b);
}
