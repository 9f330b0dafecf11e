import { cellOf, isBlank, placeOf, presentField } from "./cells";
import type { Hit, Rule } from "./types";

/** Done, and neither the evidence column nor, where there is none, the notes say what shows it. */
export const doneWithoutEvidence: Rule = {
  id: "done-without-evidence",
  severity: "warning",
  subject: "progress",
  *check(table): Generator<Hit> {
    const field = presentField(table, ["evidence", "note"]);
    if (field === undefined) return;
    for (const row of table.rows) {
      if (row.status.status !== "done" || !isBlank(row.text[field])) continue;
      yield { cell: cellOf(table, row, field), params: { place: placeOf(row), field } };
    }
  },
};
