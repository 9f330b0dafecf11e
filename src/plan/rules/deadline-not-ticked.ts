import { columnLetter } from "../address";
import type { PlanTable } from "../types";
import type { Hit, Rule } from "./types";

/** The time is to be ticked in columns of months, and no row has a tick: it may be shown by colours, of which nothing is known. */
export function lacksTicks({ ticks, columns, rows }: PlanTable): boolean {
  return ticks !== undefined && columns.deadline === ticks[0]?.column && rows.length > 0 && rows.every(({ deadline }) => deadline.source === "");
}

/** Said once at the header: where colours are the ticks, it would be wrong to call every row's deadline missing. */
export const deadlineNotTicked: Rule = {
  id: "deadline-not-ticked",
  severity: "warning",
  subject: "deadline",
  *check(table): Generator<Hit> {
    if (lacksTicks(table)) yield { cell: columnLetter(table.columns.deadline!) + String(table.headerRow) };
  },
};
