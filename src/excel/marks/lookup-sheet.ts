/**
 * A very hidden sheet of ours for wordings that are too many to stand in rules, each with its number: columns in pairs,
 * a table each. The rules reach them by workbook names: a reference to another sheet would be stored in a part of the file
 * that not every program reads.
 */
import type { Lang } from "../../i18n/index";
import { message } from "../../i18n/summary";
import { claimSheet, disclaimSheet, nameRange, ownName, type OwnSheet } from "../own-sheets";
import { contentWrites } from "../sheets/blocks";
import type { PendingWrite } from "../sheets/requests";
import { placeSheets, type SheetPlace } from "../sheets/update";
import type { LookupTable } from "./store";

const KEY = "marks";

const tableKey = (plan: number, table: number) => `${KEY}_${plan + 1}_${table + 1}`;

/** The workbook's name for a lookup table of a plan, both counted from 0. */
export function lookupTableName(plan: number, table: number): string {
  return ownName(tableKey(plan, table));
}

/**
 * Queues the sheet and the names of its tables, in the place of all earlier ones.
 *
 * @param tables At least one.
 * @returns The writes that fill the sheet.
 */
export function queueLookup(
  context: Excel.RequestContext,
  tables: readonly LookupTable[],
  { own, sheetNames }: { own: readonly OwnSheet[]; sheetNames: string[] },
  lang: Lang,
): PendingWrite[] {
  const places = placeSheets([{ key: KEY, name: message(lang, "summary.sheetMarks") }], [...own], sheetNames);
  const { name: sheetName, exists, stale } = places.get(KEY) as SheetPlace;
  const { worksheets } = context.workbook;
  const sheet = exists ? worksheets.getItem(sheetName) : worksheets.add(sheetName);
  if (exists) sheet.getRange().clear();
  else claimSheet(context, KEY, sheet, stale);
  for (const { key } of own) if (key.startsWith(`${KEY}_`)) disclaimSheet(context, key);
  tables.forEach(({ name, rows }, i) => nameRange(context, name, sheet.getRangeByIndexes(0, 2 * i, rows.length, 2)));
  sheet.visibility = "VeryHidden";
  const longest = Math.max(...tables.map(({ rows }) => rows.length));
  const lines = Array.from({ length: longest }, (_, line) =>
    tables.flatMap(({ rows }) => (rows[line] ? [`'${rows[line][0]}`, rows[line][1]] : ["", ""])),
  );
  return contentWrites(sheet, lines);
}

/** Queues the end of the sheet and its names, where there are any. A very hidden sheet can't be deleted before it is shown. */
export function queueLookupEnd(context: Excel.RequestContext, own: readonly OwnSheet[]): void {
  for (const { key, sheet } of own) {
    if (key.startsWith(`${KEY}_`)) disclaimSheet(context, key);
    if (key !== KEY) continue;
    if (sheet !== null) {
      const lookup = context.workbook.worksheets.getItem(sheet);
      lookup.visibility = "Hidden";
      lookup.delete();
    }
    disclaimSheet(context, key);
  }
}
