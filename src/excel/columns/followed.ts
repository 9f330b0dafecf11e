/**
 * Choices of columns are kept by the name of their sheet, and sheets are renamed. Excel's own id of a sheet is another one after the file
 * was closed (https://github.com/OfficeDev/office-js/issues/1390), so a hidden workbook name beside the choice points at the sheet: it
 * follows a renaming, and travels in the file.
 */
import { nameRange, queueNames, sheetOf } from "../own-sheets";
import type { PlanSettings } from "../settings";

/** Another prefix than that of the sheets that the add-in made: these are the school's. */
const PREFIX = "_KHCTCOT_";

/** A sheet that has choices, by the hidden name that points at it. */
export interface FollowedSheet {
  name: string;
  sheet: string;
}

/** Queues the reading of the hidden names; call `read()` after the sync. */
export function queueFollowed(context: Excel.RequestContext): { read(): FollowedSheet[] } {
  return followedAmong(queueNames(context));
}

/** The sheets that have choices among the workbook's names, which `queueNames` has queued. */
export function followedAmong(names: Excel.NamedItemCollection): { read(): FollowedSheet[] } {
  return {
    read: () =>
      names.items.flatMap(({ name, formula }) => {
        const sheet = name.startsWith(PREFIX) ? sheetOf(String(formula)) : null;
        return sheet === null ? [] : [{ name, sheet }];
      }),
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

/** The settings with the choices of columns under the names that their sheets have now. */
export function underNewNames(settings: PlanSettings, followed: readonly FollowedSheet[]): PlanSettings {
  const { columns, columnSheets } = settings;
  if (!columns || !columnSheets) return settings;
  const now = new Map(followed.map(({ name, sheet }) => [name, sheet]));
  const nameOf = (sheet: string) => (Object.hasOwn(columnSheets, sheet) ? now.get(columnSheets[sheet]) : undefined) ?? sheet;
  return {
    ...settings,
    columns: Object.fromEntries(Object.entries(columns).map(([sheet, choices]) => [nameOf(sheet), choices])),
    columnSheets: Object.fromEntries(Object.entries(columnSheets).map(([sheet, name]) => [nameOf(sheet), name])),
  };
}
