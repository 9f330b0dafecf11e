import type { ReadOptions } from "../plan/index";
import type { ActionOptions } from "./options";
import type { PlanSettings } from "./settings";

/**
 * What a workbook is read with: what the user has settled once and it carries, unless the caller says otherwise. Every
 * action reads so; nobody else puts the two together.
 */
export function readOptionsOf(options: ActionOptions, settings: PlanSettings): ReadOptions {
  return {
    ...options,
    schoolYear: options.schoolYear ?? settings.schoolYear,
    standardSet: options.standardSet ?? settings.standardSet,
    columns: { ...settings.columns, ...options.columns },
    sheets: options.sheets ?? settings.sheets,
    rules: { ...settings.rules, ...options.rules },
  };
}
