/**
 * Choices for one sheet are kept by its name, and sheets are renamed. Excel's own id of a sheet is another one after the file
 * was closed (https://github.com/OfficeDev/office-js/issues/1390), so a hidden workbook name beside the choice points at the sheet: it
 * follows a renaming, and travels in the file.
 */
import { nameRange, queueNames, sheetOf } from "../own-sheets";
import type { PlanSettings } from "../settings";

/** Another prefix than that of the sheets that the add-in made: these are the school's. */
const PREFIX = "_KHCTCOT_";

/** A sheet that has choices, by the hidden name that points at it; null when the sheet has been deleted and only the name is left. */
export interface FollowedSheet {
  name: string;
  sheet: string | null;
}

/** Queues the reading of the hidden names; call `read()` after the sync. */
export function queueFollowed(context: Excel.RequestContext): { read(): FollowedSheet[] } {
  return followedAmong(queueNames(context));
}

/** The sheets that have choices among the workbook's names, which `queueNames` has queued. */
export function followedAmong(names: Excel.NamedItemCollection): { read(): FollowedSheet[] } {
  return {
    read: () =>
      names.items.filter(({ name }) => name.startsWith(PREFIX)).map(({ name, formula }) => ({ name, sheet: sheetOf(String(formula)) })),
  };
}

/** Queues the hidden name that points at a sheet, and gives it. */
export function followSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, followed: readonly FollowedSheet[]): string {
  const used = new Set(followed.map(({ name }) => name));
  let number = 1;
  while (used.has(`${PREFIX}${number}`)) number++;
  const name = `${PREFIX}${number}`;
  nameRange(context, name, sheet.getRange("A1"));
  return name;
}

/** The settings with the choices for single sheets under the names that these have now. */
export function underNewNames(settings: PlanSettings, followed: readonly FollowedSheet[]): PlanSettings {
  const { columns, sheets, columnSheets } = settings;
  if (!columnSheets) return settings;
  const now = new Map(followed.map(({ name, sheet }) => [name, sheet]));
  const nameOf = (sheet: string) => (Object.hasOwn(columnSheets, sheet) ? now.get(columnSheets[sheet]) : undefined) ?? sheet;
  const renamed = <T>(record: Record<string, T>) => Object.fromEntries(Object.entries(record).map(([sheet, value]) => [nameOf(sheet), value]));
  return { ...settings, ...(columns && { columns: renamed(columns) }), ...(sheets && { sheets: renamed(sheets) }), columnSheets: renamed(columnSheets) };
}

/** Drops what holds no choice any more, and queues the end of the hidden names that were for it. */
export function withoutLetGo(context: Excel.RequestContext, settings: PlanSettings, followed: readonly FollowedSheet[]): PlanSettings {
  const { columns = {}, sheets = {}, columnSheets = {}, ...rest } = settings;
  const known = new Set(followed.map(({ name }) => name));
  const chosen = Object.entries(columns).filter(([, choices]) => Object.keys(choices).length > 0);
  const pointers = Object.entries(columnSheets).filter(([sheet, name]) => {
    if (chosen.some(([one]) => one === sheet) || Object.hasOwn(sheets, sheet)) return true;
    if (known.has(name)) context.workbook.names.getItem(name).delete();
    return false;
  });
  return {
    ...rest,
    ...(chosen.length > 0 && { columns: Object.fromEntries(chosen) }),
    ...(Object.keys(sheets).length > 0 && { sheets }),
    ...(pointers.length > 0 && { columnSheets: Object.fromEntries(pointers) }),
  };
}
