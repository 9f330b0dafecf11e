import type { PlanReport } from "../../plan/index";
import { checkWorkbook } from "../check";
import { ActionError } from "../errors";
import type { ActionOptions } from "../options";
import { run } from "../run";
import { showSheet } from "../show";
import { placeSheets, updateSheets, type SheetPlace } from "../sheets/update";
import { nameFor, planSuffix } from "../summaries/build";
import { sayIn } from "../summaries/words";
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
 * @throws {ActionError} `noPlan` when the workbook has none, or what Excel refuses.
 */
export async function totalBudget(options: ActionOptions): Promise<TotalResult> {
  return run(async (context) => {
    const { report, own, sheetNames } = await checkWorkbook(context, options);
    if (report.plans.length === 0) throw new ActionError("noPlan");
    const say = sayIn(options.lang);
    const wished = report.plans.map((_, index) => {
      const suffix = planSuffix(report, index);
      return { key: `total${suffix.key}`, name: nameFor(say("sheetTotal"), suffix.sheet, say) };
    });
    const places = placeSheets(wished, own, sheetNames);
    const drafts = report.plans.map((plan, index) => {
      const { key, name } = places.get(wished[index].key) as SheetPlace;
      return totalSheet(plan, report, { key, name }, say);
    });
    await updateSheets(context, drafts, places);
    const [{ name }] = drafts;
    await showSheet(context, name);
    return { report, sheet: name, dong: report.plans.reduce((sum, plan) => sum + plan.totals.dong, 0) };
  });
}
