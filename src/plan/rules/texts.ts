/** Every text of a sheet that rules about wording look at. */
import { cellAddress } from "../address";
import type { Field, PlanTable } from "../types";

export interface PlacedText {
  cell: string;
  text: string;
}

/** The columns in which people write sentences or names. */
export const WORDED_FIELDS: readonly Field[] = [
  "weakness",
  "content",
  "goal",
  "actions",
  "indicator",
  "owner",
  "budget",
  "partners",
  "evidence",
  "monitor",
  "note",
];

/** The texts of the rows, a merged or repeated cell once. */
export function* rowTexts(table: PlanTable, fields?: readonly Field[]): Generator<PlacedText> {
  const columns = (Object.entries(table.columns) as [Field, number][])
    .filter(([field]) => fields === undefined || fields.includes(field))
    .sort(([, a], [, b]) => a - b);
  for (const row of table.rows) {
    for (const [field, column] of columns) {
      const text = row.text[field];
      if (text === undefined || text === "" || row.inherited.includes(field)) continue;
      yield { cell: cellAddress(row.row - 1, column), text };
    }
  }
}

/** The preamble, the headings and the rows, in that order; a cell once. */
export function* allTexts(table: PlanTable, fields?: readonly Field[]): Generator<PlacedText> {
  yield* table.around;
  for (const { cell, title } of table.standards) yield { cell, text: title };
  yield* rowTexts(table, fields);
}
