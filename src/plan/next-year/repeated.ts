/** What the cells of a row say in full: what a merged cell or "nt" leaves to the row above, which may not be carried. */
import { isDitto } from "../text/ditto";
import type { Field, PlanRow } from "../types";

/** A row's texts with everything that was taken over from above written out. */
export interface FullRow {
  row: PlanRow;
  text: Partial<Record<Field, string>>;
  /** Fields that stand for several rows at once, such as an amount merged down. */
  shared: Set<Field>;
}

/** Rows in order, every inherited cell filled with the text that it stands for. */
export function writeOut(rows: readonly PlanRow[]): FullRow[] {
  let above: FullRow | null = null;
  return rows.map((row): FullRow => {
    const text = { ...row.text };
    const shared = new Set<Field>();
    for (const field of row.inherited) {
      const own = text[field];
      if (own !== undefined && own !== "" && !isDitto(own)) {
        shared.add(field);
        continue;
      }
      const before: string | undefined = above?.text[field];
      if (own === undefined || before === undefined || before === "") continue;
      text[field] = before;
      shared.add(field);
    }
    above = { row, text, shared };
    return above;
  });
}
