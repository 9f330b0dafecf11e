/** Whether Excel shows what was written as it should. */
import type { SheetChange } from "../../plan/standardise/index";
import { excelCode } from "../errors";
import { placeOf } from "./place";
import { placeKey, readCells } from "./read-cells";

/** Null when Excel refuses the look: what is written stays written, which the caller says. */
export async function lookAgain(context: Excel.RequestContext, changes: readonly SheetChange[]): Promise<SheetChange[] | null> {
  try {
    return await shownOtherwise(context, changes);
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return null;
  }
}

/** The changes after which a cell does not hold or show what it should. */
async function shownOtherwise(context: Excel.RequestContext, changes: readonly SheetChange[]): Promise<SheetChange[]> {
  const cells = await readCells(context, changes.map(placeOf));
  return changes.filter((change) => {
    const cell = cells.get(placeKey(placeOf(change)));
    const { value, text } = change.after;
    if (cell?.formula !== value) return true;
    // Long texts are not shown whole anyway; what a number shows is all that people see of it.
    return typeof value === "number" && cell.text !== text;
  });
}
