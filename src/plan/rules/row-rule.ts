import { cellAddress } from "../address";
import type { Field, PlanRow, PlanTable, ReadOptions, Severity } from "../types";
import { isErrorValue, isTooNarrow, placeOf, presentField } from "./cells";
import type { Hit, Rule, Subject } from "./types";

export interface RowRule {
  id: string;
  severity: Severity;
  subject: Subject;
  /** The columns it is about, the preferred one first. A table without any of them is not looked at. */
  fields: readonly Field[];
  /** Judge rows that take the cell from above as well: for facts about the row, not about the cell's text. */
  everyRow?: boolean;
  /** Parameters of the sentence, or null when there is nothing to say. */
  finds(row: PlanRow, table: PlanTable, options: ReadOptions): Record<string, string | number> | null;
}

/**
 * A rule that looks at one cell of each row.
 * Cells with an error value are left to the rules about those: one fact, one finding. A blank that may be merged with the cell above says nothing.
 */
export function rowRule(definition: RowRule): Rule {
  const { id, severity, subject, fields, everyRow = false, finds } = definition;
  const onRow: NonNullable<Rule["onRow"]> = (table, options) => {
    const field = presentField(table, fields);
    if (field === undefined) return null;
    const column = table.columns[field]!;
    return (row) => {
      if (row.maybeMerged?.includes(field)) return null;
      const params = finds(row, table, options);
      if (params === null || (!everyRow && row.inherited.includes(field)) || isUnreadable(row, fields)) return null;
      return { cell: cellAddress(row.row - 1, column), params: { place: placeOf(row), ...params } };
    };
  };
  return {
    id,
    severity,
    subject,
    onRow,
    check(table, options): Hit[] {
      const judgeRow = onRow(table, options);
      return judgeRow === null ? [] : table.rows.map(judgeRow).filter((hit) => hit !== null);
    },
  };
}

function isUnreadable(row: PlanRow, fields: readonly Field[]): boolean {
  return fields.some((field) => isErrorValue(row.text[field]) || isTooNarrow(row.text[field]));
}
