import { cellOf, isBlank, isErrorValue, isOptional } from "./cells";
import type { Hit, Rule } from "./types";

/**
 * A row that names no criterion, in a plan that does: it has a column for it, or writes it before the content ("1.2. Hội đồng
 * trường …"). Forms whose criterion column says "nếu có" may leave it blank. Whether a blank goes on
 * with the criterion above has been settled by the reader (`table/forgotten.ts`).
 */
export const criterionMissing: Rule = {
  id: "criterion-missing",
  severity: "error",
  subject: "standards",
  *check(table): Generator<Hit> {
    const hasColumn = table.columns.criterion !== undefined;
    if (isOptional(table, "criterion")) return;
    if (!hasColumn && !table.rows.some((row) => row.criterion !== null)) return;
    for (const row of table.rows) {
      if (row.criterion !== null || row.inherited.includes("criterion")) continue;
      if (hasColumn && (!isBlank(row.text.criterion) || isErrorValue(row.text.criterion))) continue;
      yield { cell: cellOf(table, row, "criterion", "content"), params: { place: row.row } };
    }
  },
};
