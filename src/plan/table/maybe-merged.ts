/** Blanks that may be the lower part of the cell above, where Excel (below ExcelApi 1.13) can't say what is merged. */
import type { BudgetReading } from "../text/types";
import type { Field, PlanRow, SheetGrid } from "../types";

/** Cells that plans merge over the rows of one criterion, beside the money. A blank criterion is that of the row above either way. */
const OFTEN_MERGED: readonly Field[] = ["actions", "owner", "deadline", "startDate", "endDate", "partners"];

/** Only a row without a number and criterion of its own can share the cells of the row above. */
function mayShare(grid: SheetGrid, { text, inherited }: Pick<PlanRow, "text" | "inherited">): boolean {
  return grid.merges === undefined && inherited.includes("criterion") && (text.ordinal ?? "") === "";
}

/**
 * The fields whose blank may be a part of a filled cell above: nothing is taken over from there, since nobody said so, and nothing is
 * called missing. None where Excel said what is merged.
 */
export function maybeMerged(grid: SheetGrid, row: Pick<PlanRow, "text" | "inherited">, above: PlanRow | null): Field[] {
  if (!above || !mayShare(grid, row)) return [];
  return OFTEN_MERGED.filter((field) => row.text[field] === "" && ((above.text[field] ?? "") !== "" || above.maybeMerged?.includes(field)));
}

/** The same of money: the reading says it, since totals tell rows without a figure by it. */
export function maybeMergedBudget(grid: SheetGrid, budget: BudgetReading, row: Pick<PlanRow, "text" | "inherited">, above: PlanRow | null): BudgetReading {
  if (budget.kind !== "blank" || !above || !mayShare(grid, row)) return budget;
  if (above.budget.kind === "blank" && !above.budget.flags.includes("maybeMerged")) return budget;
  return { ...budget, flags: [...budget.flags, "maybeMerged"] };
}
