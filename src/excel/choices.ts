import { run } from "./run";
import { keepSettings, queueSettings, type PlanSettings } from "./settings";

/** What the user settles once for a workbook; the office above then reads the file the same way. */
export type PlanChoices = Pick<PlanSettings, "schoolYear" | "standardSet">;

/**
 * The choices that the open workbook carries.
 *
 * @throws {ActionError} when Excel refuses.
 */
export async function readChoices(): Promise<PlanChoices> {
  return run(async (context) => {
    const settings = queueSettings(context);
    await context.sync();
    const { schoolYear, standardSet } = settings.read();
    return { schoolYear, standardSet };
  });
}

/**
 * Keeps the choices in the open workbook, beside what else is kept there. A choice that is left out is forgotten: the
 * sheet decides again. The last word holds: what was kept for single sheets is forgotten.
 *
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
 *
 * @throws {ActionError} when Excel refuses.
 * @example await keepChoices({ schoolYear: "2024-2025" })
 */
export async function keepChoices({ schoolYear, standardSet }: PlanChoices): Promise<void> {
  await run(async (context) => {
    const settings = queueSettings(context);
    await context.sync();
    const kept: PlanSettings = { ...settings.read() };
    delete kept.schoolYear;
    delete kept.standardSet;
    delete kept.sheets;
    keepSettings(context, { ...kept, ...(schoolYear && { schoolYear }), ...(standardSet && { standardSet }) });
    await context.sync();
  });
}
