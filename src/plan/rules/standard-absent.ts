import { foldText } from "../text/normalize";
import type { PlanTable } from "../types";
import { headerCell } from "./cells";
import { setOf, standardPart } from "./standards";
import type { Hit, Rule } from "./types";

/**
 * Standards of the set without a row, a heading or a line "Tiêu chuẩn 3: Không có". Asked about, since a plan need not have
 * something to improve everywhere. Only of plans that go through the standards, by headings or a column of their own; a table about a
 * single standard is one sheet of several and is left alone, and so is one that several schools share.
 */
export const standardAbsent: Rule = {
  id: "standard-absent",
  severity: "warning",
  subject: "standards",
  *check(table): Generator<Hit> {
    const set = setOf(table);
    if (set === undefined || (table.standards.length === 0 && table.columns.standard === undefined)) return;
    if (new Set(table.rows.map(({ school }) => school)).size > 1) return;
    const present = presentStandards(table);
    if (present.size < 2) return;
    const cell = table.standards.at(-1)?.cell ?? headerCell(table);
    for (const { number, title } of set.standards) {
      if (!present.has(number)) yield { cell, params: { standard: number, title } };
    }
  },
};

function presentStandards(table: PlanTable): Set<string> {
  const present = new Set(table.standards.map((heading) => heading.number));
  for (const row of table.rows) {
    if (row.standard !== null) present.add(row.standard);
    for (const criterion of row.criterionReading.criteria) present.add(standardPart(criterion));
  }
  for (const { standard } of table.nothing ?? []) if (standard !== null) present.add(standard);
  for (const { text } of table.around) {
    const spoken = foldText(text);
    if (!spoken.includes("không")) continue;
    for (const [, numbers] of spoken.matchAll(/tiêu chuẩn ((?:\d+(?:, ?| và )?)+)/g)) {
      for (const number of numbers.match(/\d+/g) ?? []) present.add(number);
    }
  }
  return present;
}
