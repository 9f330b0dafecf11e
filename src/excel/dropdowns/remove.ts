import { queueOwnSheets } from "../own-sheets";
import { toArea } from "../read-workbook";
import { run } from "../run";
import { findValidations, rangeOf } from "./find";
import { queueListsEnd } from "./lists-sheet";
import { queueTextCells, restoreGeneral } from "./text-format";

/**
 * Removes our drop-down lists from every worksheet, wherever rows and columns have moved them, and the sheet that they
 * were taken from; the user's own validation stays.
 *
 * @returns How many areas had one.
 * @throws {ActionError} when Excel refuses.
 */
export async function removeDropdowns(): Promise<{ removed: number }> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    const ownSheets = queueOwnSheets(context);
    const textCells = queueTextCells(context);
    await context.sync();
    const own = ownSheets.read();
    const names = sheets.items.map(({ name }) => name).filter((name) => !own.some(({ sheet }) => sheet === name));
    const used = names.map((name) => {
      const range = sheets.getItem(name).getUsedRangeOrNullObject();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name, range };
    });
    await context.sync();
    const areas = used.flatMap(({ name, range }) => (range.isNullObject ? [] : [{ ...toArea(range), sheet: name }]));
    const ours = (await findValidations(context, areas)).filter(({ validation }) => validation === "ours");
    for (const area of ours) rangeOf(context, area).dataValidation.clear();
    queueListsEnd(context, own);
    await context.sync();
    await restoreGeneral(context, textCells.read().filter(({ sheet }) => names.includes(sheet)));
    return { removed: ours.length };
  });
}
