/** A very hidden sheet of ours for lists that are too long to be written into a rule. */
import type { Lang } from "../../i18n/index";
import { message } from "../../i18n/standardise";
import { columnLetter } from "../../plan/index";
import { claimSheet, disclaimSheet, type OwnSheet } from "../own-sheets";
import { sheetRef } from "../sheets/draft";
import { placeSheets } from "../sheets/update";

const KEY = "lists";

/**
 * Queues the sheet with these lists, a column each, and gives the formula that each is found by: `='Danh mục'!$A$1:$A$25`.
 * The same lists get the same places again.
 */
export function queueLists(
  context: Excel.RequestContext,
  lists: readonly (readonly string[])[],
  { own, sheetNames }: { own: OwnSheet[]; sheetNames: string[] },
  lang: Lang,
): string[] {
  if (lists.length === 0) return [];
  const wished = [{ key: KEY, name: message(lang, "standardise.sheetLists") }];
  const place = placeSheets(wished, own, sheetNames).get(KEY);
  if (!place) return [];
  const { worksheets } = context.workbook;
  const sheet = place.exists ? worksheets.getItem(place.name) : worksheets.add(place.name);
  if (place.exists) sheet.getRange().clear();
  else claimSheet(context, KEY, sheet, place.stale);
  const formulas = lists.map((list, column) => {
    const range = sheet.getRangeByIndexes(0, column, list.length, 1);
    range.numberFormat = list.map(() => ["@"]);
    range.values = list.map((item) => [item]);
    const letter = columnLetter(column);
    return `=${sheetRef(place.name, `$${letter}$1:$${letter}$${list.length}`)}`;
  });
  sheet.visibility = "VeryHidden";
  return formulas;
}

/** Queues the end of the sheet. A very hidden sheet can't be deleted before it is shown. */
export function queueListsEnd(context: Excel.RequestContext, own: readonly OwnSheet[]): void {
  const lists = own.find(({ key }) => key === KEY);
  if (!lists) return;
  if (lists.sheet !== null) {
    const sheet = context.workbook.worksheets.getItem(lists.sheet);
    sheet.visibility = "Hidden";
    sheet.delete();
  }
  disclaimSheet(context, KEY);
}
