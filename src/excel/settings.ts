/** What the user has settled once and the workbook carries with it, for this add-in alone. */
import { isSchoolYear, readColumnChoices, readRuleChoices, standardSet, type ColumnChoices, type RuleChoices } from "../plan/index";

/** What decides how a plan is judged. */
export interface YearAndSet {
  schoolYear?: string;
  standardSet?: string;
}

/** Kept under one key, as JSON. */
export interface PlanSettings extends YearAndSet {
  /** Columns that the user corrected, by the name that the sheet had then. */
  columns?: Record<string, ColumnChoices>;
  /** What was settled for one sheet when the add-in made it, by the name that the sheet had then. */
  sheets?: Record<string, YearAndSet>;
  /** The hidden name that points at each of these sheets, by the same name. */
  columnSheets?: Record<string, string>;
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
    return isRecord(value) ? value : {};
  };
  return {
    raw,
    read: () => readSettings(raw()),
  };
}

/**
 * The settings that a value from the file holds. It may come from another version or be damaged: parts of a wrong shape,
 * years that are no school year and sets that do not exist are left out, and the sheet decides.
 *
 * @example readSettings({ schoolYear: "2024", standardSet: "mam-non-2018", rules: [] }) // { standardSet: "mam-non-2018", rules: {} }
 */
export function readSettings(raw: object): PlanSettings {
  const { rules, columns, columnSheets, sheets } = raw as Record<keyof PlanSettings, unknown>;
  const settings: PlanSettings = readYearAndSet(raw);
  if (rules !== undefined) settings.rules = readRuleChoices(rules);
  if (isRecord(columns)) settings.columns = bySheet(columns, readColumnChoices);
  if (isRecord(columnSheets)) {
    settings.columnSheets = Object.fromEntries(Object.entries(columnSheets).filter(([, name]) => typeof name === "string"));
  }
  if (isRecord(sheets)) settings.sheets = bySheet(sheets, readYearAndSet);
  return settings;
}

function bySheet<T>(record: object, read: (value: unknown) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([sheet, value]) => [sheet, read(value)]));
}

function readYearAndSet(value: unknown): YearAndSet {
  if (!isRecord(value)) return {};
  const { schoolYear: year, standardSet: set } = value as Record<keyof YearAndSet, unknown>;
  const settled: YearAndSet = {};
  if (typeof year === "string" && isSchoolYear(year)) settled.schoolYear = year;
  if (typeof set === "string" && standardSet(set)) settled.standardSet = set;
  return settled;
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Queues the keeping of the settings. */
export function keepSettings(context: Excel.RequestContext, settings: PlanSettings): void {
  context.workbook.settings.add(KEY, settings);
}
