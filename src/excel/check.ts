import { readPlans, type PlanReport, type ReadOptions } from "../plan/index";
import { ActionError } from "./errors";
import type { ActionOptions } from "./options";
import { readOptionsOf } from "./read-options";
import { readWorkbook, type WorkbookReading } from "./read-workbook";
import { run } from "./run";

/** A workbook that has been read and judged: what every action starts from. */
export interface CheckedWorkbook extends WorkbookReading {
  report: PlanReport;
  /** What the report was read with: the caller's options and what the workbook carries. */
  readWith: ReadOptions;
}

/**
 * Reads and judges the plans of the workbook that `context` belongs to. What the user has settled once (kept in the
 * workbook) holds unless the caller says otherwise.
 */
export async function checkWorkbook(context: Excel.RequestContext, options: ActionOptions): Promise<CheckedWorkbook> {
  const reading = await readWorkbook(context);
  const readWith = readOptionsOf(options, reading.settings);
  return { ...reading, report: readPlans(reading.grids, readWith), readWith };
}

/**
 * The workbook without its empty plans: a form that nobody has filled in yet has nothing to sum, and must not make other
 * names for the sheets of the plan beside it.
 *
 * @throws {ActionError} `noPlan` when there is no plan, `noRows` when all are empty.
 */
export function filledPlans(checked: CheckedWorkbook): CheckedWorkbook {
  const { report } = checked;
  const plans = report.plans.filter(({ rows }) => rows.length > 0);
  if (plans.length === 0) throw new ActionError(report.plans.length === 0 ? "noPlan" : "noRows");
  return { ...checked, report: { ...report, plans } };
}

/**
 * *Check*: finds every plan in the open workbook, reads each row and judges it. Changes nothing.
 * Takes three batches, more only where the cells do not fit one payload.
 *
 * @returns A report without plans when the workbook has none.
 * @throws {ActionError} when Excel refuses.
 * @example await checkPlans({ asOf: "2025-06-15", lang: "vi" })
 */
export async function checkPlans(options: ActionOptions): Promise<PlanReport> {
  return run(async (context) => (await checkWorkbook(context, options)).report);
}
