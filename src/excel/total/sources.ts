/** The plan's money by source, as far as the texts name one. */
import type { Plan } from "../../plan/index";

export interface SourceTotal {
  /** Normalised: `xã hội hóa`. */
  name: string;
  /** Rows that name the source. */
  rows: number;
  /** Of these, rows that give it no amount. */
  withoutFigure: number;
  /** Whole đồng. */
  dong: number;
}

/** In the order in which the plan first names them; a row that takes its budget from above adds nothing. */
export function sourcesOf(plan: Plan): SourceTotal[] {
  const totals = new Map<string, SourceTotal>();
  for (const row of plan.rows) {
    if (row.inherited.includes("budget")) continue;
    for (const { name, dong } of row.budget.sources) {
      const total = totals.get(name) ?? { name, rows: 0, withoutFigure: 0, dong: 0 };
      total.rows += 1;
      total.dong += dong ?? 0;
      if (dong === null) total.withoutFigure += 1;
      totals.set(name, total);
    }
  }
  return [...totals.values()];
}
