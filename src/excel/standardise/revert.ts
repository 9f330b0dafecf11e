import { cellAddress } from "../../plan/index";
import { renewMarks, type Aftermath } from "../marks/renew";
import type { ActionOptions } from "../options";
import { run } from "../run";
import { splitRequests } from "../sheets/requests";
import { placeKey, readCells } from "./read-cells";
import { dropRecord, printOf, queueRecord } from "./record";
import { cellWrites } from "./write-cells";

/** With the report and the marks as they are afterwards: see {@link renewMarks}. */
export interface RevertResult extends Aftermath {
  /** Cells that hold what they held before. */
  restored: number;
  /** Cells that somebody has changed, moved or deleted since: left as they are. */
  skipped: { sheet: string; cell: string }[];
}

/**
 * Takes the last *standardise* back: every cell that still holds what was written gets back what it held, with its
 * number format. Works once; nothing happens when there is nothing to take back. Then the plans are read again and our
 * marks, where there are any, are set anew. Takes seven batches, nine where there are marks; more only beyond one payload.
 *
 * @throws {ActionError} when Excel refuses; the record is kept then, and it can be tried again.
 */
export async function revertStandard(options: ActionOptions): Promise<RevertResult> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    const record = queueRecord(context);
    await context.sync();
    const cells = record.read();
    if (!cells) return { restored: 0, skipped: [], report: null, marks: "none" };

    const names = new Set(sheets.items.map(({ name }) => name));
    const now = await readCells(context, cells.filter(({ sheet }) => names.has(sheet)));
    const isOurs = new Set(cells.filter((cell) => {
      const found = now.get(placeKey(cell));
      return found !== undefined && printOf(found.formula) === cell.wrote;
    }));
    const restore = cells.filter((cell) => isOurs.has(cell));
    await splitRequests(context, [...cellWrites(context, restore), { bytes: 200, queue: () => dropRecord(context) }]);
    const skipped = cells.filter((cell) => !isOurs.has(cell)).map(({ sheet, row, column }) => ({ sheet, cell: cellAddress(row, column) }));
    return { restored: restore.length, skipped, ...(await renewMarks(context, options)) };
  });
}

/** Whether there is something that {@link revertStandard} could take back. One batch. */
export async function canRevertStandard(): Promise<boolean> {
  return run(async (context) => {
    const record = queueRecord(context);
    await context.sync();
    return record.read() !== null;
  });
}
