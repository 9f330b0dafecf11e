import type { PlanReport } from "../../plan/index";
import { checkWorkbook } from "../check";
import { ActionError, toActionError } from "../errors";
import type { ActionOptions } from "../options";
import { setMarks } from "./mark";

/** How the workbook stands after an action of ours has changed cells of a plan. */
export interface Aftermath {
  /** The plans as they are now; null when Excel refused this last reading. */
  report: PlanReport | null;
  /**
   * `none`: no plan carries marks of ours. `renewed`: they judge what the cells say now. `old`: Excel refused, so marks that
   * are there judge what the cells said before.
   */
  marks: "none" | "renewed" | "old";
}

/**
 * Reads the workbook again and, where a plan carries our marks, sets them anew: a mark is keyed on what its cell says,
 * so it goes out when the cell is written in other words. What was written before stands whatever happens here, so a
 * refusal of Excel's is told in the result and not thrown.
 *
 * Takes four batches where there are no marks, up to six where there are.
 */
export async function renewMarks(context: Excel.RequestContext, options: ActionOptions): Promise<Aftermath> {
  let report: PlanReport | null = null;
  try {
    const checked = await checkWorkbook(context, options);
    report = checked.report;
    const rules = report.plans.length === 0 ? 0 : await setMarks(context, checked, options.lang, ({ ours }) => ours.length > 0);
    return { report, marks: rules > 0 ? "renewed" : "none" };
  } catch (error) {
    if (!(toActionError(error) instanceof ActionError)) throw error;
    return { report, marks: "old" };
  }
}
