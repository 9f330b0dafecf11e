/** What the pane says after the columns of a sheet were chosen. */
import { checkPlans, type ActionOptions } from "../excel/index";
import type { Outcome } from "./actions";

/** Reads all plans again; says so when the sheet still has none. */
export async function readAgain(sheet: string, options: ActionOptions): Promise<Outcome> {
  const report = await checkPlans(options);
  const rows = report.plans.filter((plan) => plan.sheet === sheet).reduce((sum, plan) => sum + plan.rows.length, 0);
  return rows > 0
    ? { report, notice: { kind: "success", key: "pane.columnsKept", params: { sheet, rows } } }
    : { report, notice: { kind: "info", key: "pane.columnsNothing", params: { sheet } } };
}
