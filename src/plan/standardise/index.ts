/** Texts that mean exactly one thing, written as that thing: proposed here, written by the action. */
import type { PlanReport, ReadOptions, SheetGrid } from "../types";
import { proposeChanges } from "./propose";
import { proveChanges } from "./prove";
import type { SheetChange } from "./types";

export { criterionList, STATUS_HEADER, statusList } from "./lists";
export { OFFICIAL_STATUS } from "./status";
export type { CriterionSpelling } from "./criterion";
export { proposeChanges, spellingOf } from "./propose";
export { proveChanges, withChanges } from "./prove";
export type * from "./types";

/**
 * Every change that the plans of a workbook could take without being read any differently, in the order of the sheets.
 *
 * @param grids What the report was read from; with `formulas`, formula cells are left alone.
 * @param options What the report was read with.
 */
export function standardiseReport(report: PlanReport, grids: readonly SheetGrid[], options: ReadOptions): SheetChange[] {
  return grids.flatMap((grid) => {
    const seen = new Set<string>();
    const changes = report.plans
      .filter((plan) => plan.sheet === grid.name)
      .flatMap((plan) => proposeChanges(plan, grid))
      // Lines between two plans of a sheet belong to both.
      .filter(({ cell }) => !seen.has(cell) && Boolean(seen.add(cell)))
      .map((change) => ({ ...change, sheet: grid.name }));
    return proveChanges(grid, changes, options);
  });
}
