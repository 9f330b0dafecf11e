import { queueFollowed, underNewNames, withoutLetGo } from "./columns/followed";
import { run } from "./run";
import { keepSettings, queueSettings, readSettings, type PlanSettings } from "./settings";

/** What the user settles once for a workbook; the office above then reads the file the same way. */
export type PlanChoices = Pick<PlanSettings, "schoolYear" | "standardSet" | "rules">;

const CHOICES = ["schoolYear", "standardSet", "rules"] as const satisfies readonly (keyof PlanChoices)[];

/**
 * The choices that the open workbook carries.
 *
 * @returns Only what has been chosen.
 * @throws {ActionError} when Excel refuses.
 */
export async function readChoices(): Promise<PlanChoices> {
  return run(async (context) => {
    const settings = queueSettings(context);
    await context.sync();
    return only(settings.read());
  });
}

/**
 * Keeps choices in the open workbook, beside what else is kept there. What is not named here stays as it was; what is
 * named without a value (`undefined`, `""`, `{}`) is forgotten, and the sheet decides again. A year or set that is named
 * is the last word: what was kept of them for single sheets is forgotten.
 *
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
 *
 * @throws {ActionError} when Excel refuses.
 * @example await keepChoices({ schoolYear: "2024-2025" })
 * @example await keepChoices({ rules: { "budget-missing": "off" } })
 */
export async function keepChoices(choices: PlanChoices): Promise<void> {
  await run(async (context) => {
    const settings = queueSettings(context);
    const followed = queueFollowed(context);
    await context.sync();
    const raw = settings.raw();
    let kept: PlanSettings = { ...raw, ...choices };
    for (const key of CHOICES) if (isNone(kept[key])) delete kept[key];
    if ("sheets" in kept && ("schoolYear" in choices || "standardSet" in choices)) {
      const { columns, columnSheets } = underNewNames(readSettings(raw), followed.read());
      kept = withoutLetGo(context, { ...kept, columns, columnSheets, sheets: undefined }, followed.read());
    }
    keepSettings(context, kept);
    await context.sync();
  });
}

function only(settings: PlanSettings): PlanChoices {
  return Object.fromEntries(CHOICES.filter((key) => !isNone(settings[key])).map((key) => [key, settings[key]]));
}

function isNone(value: string | object | null | undefined): boolean {
  return typeof value === "object" && value !== null ? Object.keys(value).length === 0 : !value;
}
