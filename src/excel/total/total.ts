import type { PlanReport } from "../../plan/index";
import type { ActionOptions } from "../options";
import { run } from "../run";
import { updateOneAPlan } from "../sheets/one-a-plan";
import { totalSheet } from "./draft";

export interface TotalResult {
  report: PlanReport;
  /** The sheet with the (first plan's) total, which is shown. */
  sheet: string;
  /** Over all plans, in whole đồng. */
  dong: number;
}

/**
 * *Total*: the sheet *Tổng kinh phí*, for every plan of the workbook, and shows the first. Again updates it; nothing
 * is written when nothing has changed.
 *
 * @throws {ActionError} `noPlan` when the workbook has none, `noRows` when all are empty, or what Excel refuses.
 */
export async function totalBudget(options: ActionOptions): Promise<TotalResult> {
  return run(async (context) => {
    const { report, sheet } = await updateOneAPlan(context, options, {
      key: "total",
      nameKey: "sheetTotal",
      draft: totalSheet,
    });
    return { report, sheet, dong: report.plans.reduce((sum, plan) => sum + plan.totals.dong, 0) };
  });
}
