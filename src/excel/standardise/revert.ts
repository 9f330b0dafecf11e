import { cellAddress } from "../../plan/index";
import { renewMarks, type Aftermath } from "../marks/renew";
import type { ActionOptions } from "../options";
import { run } from "../run";
import { splitRequests } from "../sheets/requests";
import { placeKey, readCells } from "./read-cells";
import { dropRecord, printOf, queueRecord } from "./record";
import { nameOf, queueNarrowing, queueWidths, widthsToGiveBack, type ColumnName } from "./widths";
import { cellWrites } from "./write-cells";

/** With the report and the marks as they are afterwards: see {@link renewMarks}. */
export interface RevertResult extends Aftermath {
  /** Cells that hold what they held before. */
  restored: number;
  /** Cells that somebody has changed, moved or deleted since: left as they are. */
  skipped: { sheet: string; cell: string }[];
  /** Columns that were made wider and stay so, since they or cells in them were changed afterwards. */
  keptWide: ColumnName[];
}

/**
 * Takes the last *standardise* back: every cell that still holds what was written gets back what it held, with its
 * number format, and every column that was made wider its width, unless somebody has changed it or one of those cells. Works once; nothing happens when there is nothing to take back. Then the plans are read again and our
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
    const last = record.read();
    if (!last) return { restored: 0, skipped: [], keptWide: [], report: null, marks: "none" };

    const names = new Set(sheets.items.map(({ name }) => name));
    const onSheets = <T extends { sheet: string }>(places: readonly T[]) => places.filter(({ sheet }) => names.has(sheet));
    let queued: ReturnType<typeof queueWidths> | undefined;
    const now = await readCells(context, onSheets(last.cells), () => (queued = queueWidths(context, onSheets(last.widened))));
    const isOurs = new Set(last.cells.filter((cell) => {
      const found = now.get(placeKey(cell));
      return found !== undefined && printOf(found.formula) === cell.wrote;
    }));
    const restore = last.cells.filter((cell) => isOurs.has(cell));
    const changed = last.cells.filter((cell) => !isOurs.has(cell));
    const { narrow, keep } = widthsToGiveBack(onSheets(last.widened), changed, queued?.read());
    await splitRequests(context, [
      ...cellWrites(context, restore),
      { bytes: 1_000 * (narrow.length + 1), queue: () => narrow.forEach((widening) => queueNarrowing(context, widening)) },
      { bytes: 200, queue: () => dropRecord(context) },
    ]);
    const skipped = changed.map(({ sheet, row, column }) => ({ sheet, cell: cellAddress(row, column) }));
    return { restored: restore.length, skipped, keptWide: keep.map(nameOf), ...(await renewMarks(context, options)) };
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
