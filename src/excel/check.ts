import { readPlans, type PlanReport } from "../plan/index";
import type { ActionOptions } from "./options";
import { readWorkbook, type WorkbookReading } from "./read-workbook";
import { run } from "./run";

/** A workbook that has been read and judged: what every action starts from. */
export interface CheckedWorkbook extends WorkbookReading {
  report: PlanReport;
}

/**
 * Reads and judges the plans of the workbook that `context` belongs to. What the user has settled once (kept in the
 * workbook) holds unless the caller says otherwise.
 */
export async function checkWorkbook(context: Excel.RequestContext, options: ActionOptions): Promise<CheckedWorkbook> {
  const reading = await readWorkbook(context);
  const { schoolYear, standardSet, columns } = reading.settings;
  const report = readPlans(reading.grids, {
    ...options,
    schoolYear: options.schoolYear ?? schoolYear,
    standardSet: options.standardSet ?? standardSet,
    columns: { ...columns, ...options.columns },
  });
  return { ...reading, report };
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
