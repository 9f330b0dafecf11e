import { DEADLINE_FIELDS, cellOf, excerpt, isErrorValue, placeOf, presentField } from "./cells";
import { misplacedIn } from "./shifted";
import type { Hit, Rule } from "./types";

/** "Tháng 8/2025" in the budget column, "5 triệu đồng" in the deadline column, an office in the deadline column. */
export const cellShifted: Rule = {
  id: "cell-shifted",
  severity: "warning",
  subject: "text",
  *check(table): Generator<Hit> {
    const columns = (["owner", "deadline", "budget"] as const).map((column) => ({
      column,
      field: presentField(table, column === "deadline" ? DEADLINE_FIELDS : [column]),
    }));
    for (const row of table.rows) {
      for (const { column, field } of columns) {
        if (field === undefined) continue;
        const looksLike = misplacedIn(row, column, table);
        if (looksLike === null || row.inherited.includes(field) || isErrorValue(row.text[field])) continue;
        const text = excerpt(row.text[field] ?? "", 40);
        yield { cell: cellOf(table, row, field), params: { place: placeOf(row), field, looksLike, text } };
      }
    }
  },
};
