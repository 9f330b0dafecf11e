import { DEADLINE_FIELDS, cellOf, excerpt, isErrorValue, placeOf, presentField } from "./cells";
import { misplacedIn } from "./shifted";
import type { Hit, Rule } from "./types";

/** "Tháng 8/2025" in the budget column, "5 triệu đồng" in the deadline column, an office in the deadline column. */
export const cellShifted: Rule = {
  id: "cell-shifted",
  severity: "warning",
  subject: "text",
  *check(table): Generator<Hit> {
    for (const row of table.rows) {
      for (const column of ["owner", "deadline", "budget"] as const) {
        const field = presentField(table, column === "deadline" ? DEADLINE_FIELDS : [column]);
        if (field === undefined || row.inherited.includes(field) || isErrorValue(row.text[field])) continue;
        const looksLike = misplacedIn(row, column, table);
        if (looksLike === null) continue;
        const text = excerpt(row.text[field] ?? "", 40);
        yield { cell: cellOf(table, row, field), params: { place: placeOf(row), field, looksLike, text } };
      }
    }
  },
};
