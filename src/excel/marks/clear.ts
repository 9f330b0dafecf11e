import { queueOwnSheets } from "../own-sheets";
import { run } from "../run";
import { findMarks } from "./find";
import { queueLookupEnd } from "./lookup-sheet";

/**
 * *Clear marks*: removes our conditional formats from every worksheet, the hidden sheet that they may look into, and nothing else.
 *
 * @returns How many were removed; 0 when there were none.
 * @throws {ActionError} when Excel refuses.
 */
export async function clearMarks(): Promise<{ removed: number }> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    const own = queueOwnSheets(context);
    await context.sync();
    const ours = (await findMarks(context, sheets.items)).flatMap((marks) => marks.ours);
    for (const mark of ours) mark.delete();
    queueLookupEnd(context, own.read());
    await context.sync();
    return { removed: ours.length };
  });
}
