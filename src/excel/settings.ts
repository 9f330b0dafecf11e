/** What the user has settled once and the workbook carries with it, for this add-in alone. */
import { readColumnChoices, readRuleChoices, type ColumnChoices, type RuleChoices } from "../plan/index";

/** Kept under one key, as JSON. */
export interface PlanSettings {
  schoolYear?: string;
  standardSet?: string;
  /** Columns that the user corrected, by the name that the sheet had then. */
  columns?: Record<string, ColumnChoices>;
  /** The hidden name that points at each of these sheets, by the same name. */
  columnSheets?: Record<string, string>;
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
    read: () => readSettings(raw()),
  };
}

/** The settings that a value from the file holds; parts of a wrong shape are left out. */
export function readSettings(raw: object): PlanSettings {
  const { rules, columns, columnSheets, ...others } = raw as PlanSettings;
  const settings: PlanSettings = others;
  if (rules !== undefined) settings.rules = readRuleChoices(rules);
  if (isRecord(columns)) {
    settings.columns = Object.fromEntries(Object.entries(columns).map(([sheet, choices]) => [sheet, readColumnChoices(choices)]));
  }
  if (isRecord(columnSheets)) {
    settings.columnSheets = Object.fromEntries(Object.entries(columnSheets).filter(([, name]) => typeof name === "string"));
  }
  return settings;
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Queues the keeping of the settings. */
export function keepSettings(context: Excel.RequestContext, settings: PlanSettings): void {
  context.workbook.settings.add(KEY, settings);
}
