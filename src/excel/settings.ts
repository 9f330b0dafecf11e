/** What the user has settled once and the workbook carries with it, for this add-in alone. */
import { readRuleChoices, type Field, type RuleChoices } from "../plan/index";

/** Kept under one key, as JSON. */
export interface PlanSettings {
  schoolYear?: string;
  standardSet?: string;
  /** Columns that the user corrected, by sheet name; 0-based. */
  columns?: Record<string, Partial<Record<Field, number>>>;
  /** What was settled for one sheet when the add-in made it, by sheet name. */
  sheets?: Record<string, { schoolYear?: string; standardSet?: string }>;
  /** The rules that are not as they come. */
  rules?: RuleChoices;
}

const KEY = "keHoachCaiTien";

/**
 * Queues the reading of the settings; call `read()` after the sync. A value of a wrong shape counts as none. `raw()` is
 * everything as it lies there, for whoever writes it back: what another version keeps is not ours to drop.
 */
export function queueSettings(context: Excel.RequestContext): { read(): PlanSettings; raw(): object } {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  const raw = (): object => {
    const value: unknown = setting.isNullObject ? null : setting.value;
    return typeof value === "object" && value !== null ? value : {};
  };
  return {
    raw,
    read() {
      const { rules, ...others } = raw() as PlanSettings;
      return rules === undefined ? others : { ...others, rules: readRuleChoices(rules) };
    },
  };
}

/** Queues the keeping of the settings. */
export function keepSettings(context: Excel.RequestContext, settings: PlanSettings): void {
  context.workbook.settings.add(KEY, settings);
}
