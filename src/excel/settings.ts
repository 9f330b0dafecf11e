/** What the user has settled once and the workbook carries with it, for this add-in alone. */
import type { Field } from "../plan/index";

/** Kept under one key, as JSON. */
export interface PlanSettings {
  schoolYear?: string;
  standardSet?: string;
  /** Columns that the user corrected, by sheet name; 0-based. */
  columns?: Record<string, Partial<Record<Field, number>>>;
  /** What was settled for one sheet when the add-in made it, by sheet name. */
  sheets?: Record<string, { schoolYear?: string; standardSet?: string }>;
}

const KEY = "keHoachCaiTien";

/** Queues the reading of the settings; call `read()` after the sync. A value of a wrong shape counts as none. */
export function queueSettings(context: Excel.RequestContext): { read(): PlanSettings } {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return {
    read() {
      if (setting.isNullObject) return {};
      const value: unknown = setting.value;
      return typeof value === "object" && value !== null ? (value as PlanSettings) : {};
    },
  };
}

/** Queues the keeping of the settings. */
export function keepSettings(context: Excel.RequestContext, settings: PlanSettings): void {
  context.workbook.settings.add(KEY, settings);
}
