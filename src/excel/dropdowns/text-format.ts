/**
 * Bare criteria in a list: picking "1.10" is the same as typing it, which makes the number 1.1 of it. So the cells get
 * the text format, and it is remembered which, to give them back theirs.
 */
import type { SheetGrid } from "../../plan/index";
import { neighbours } from "../standardise/write-cells";
import { rangeOf, type SheetArea } from "./find";

const KEY = "keHoachCaiTien.tieuChiVanBan";
const TEXT = "@";

type Stored = [sheet: string, row: number, column: number, rowCount: number][];

/** Queues the reading of what was remembered; call `read()` after the sync. */
export function queueTextCells(context: Excel.RequestContext): { read(): SheetArea[] } {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return {
    read: () =>
      setting.isNullObject || !Array.isArray(setting.value)
        ? []
        : (setting.value as Stored).map(([sheet, row, column, rowCount]) => ({ sheet, row, column, rowCount, columnCount: 1 })),
  };
}

/** Cells of an area with the format `General` that hold a text or nothing. */
export function generalCells(grid: SheetGrid, area: SheetArea): SheetArea[] {
  const cells = Array.from({ length: area.rowCount }, (_, i) => ({ sheet: area.sheet, row: area.row + i, column: area.column }));
  const general = cells.filter(({ row, column }) => {
    const [r, c] = [row - grid.top, column - grid.left];
    const format = grid.numberFormat?.[r]?.[c];
    return (format === undefined || format === "General") && typeof (grid.values[r]?.[c] ?? "") === "string";
  });
  return neighbours(general).map((run) => ({ ...run[0], rowCount: run.length, columnCount: 1 }));
}

/** Queues the text format for some areas, beside those that have it from us already. */
export function queueTextFormat(context: Excel.RequestContext, areas: readonly SheetArea[], before: readonly SheetArea[]): void {
  if (areas.length === 0) return;
  for (const area of areas) rangeOf(context, area).numberFormat = [[TEXT]].flatMap((row) => Array.from({ length: area.rowCount }, () => row));
  const stored: Stored = [...before, ...areas].map(({ sheet, row, column, rowCount }) => [sheet, row, column, rowCount]);
  context.workbook.settings.add(KEY, stored);
}

/** Gives the cells back the format `General` where they still have the text format. Two batches when there are any. */
export async function restoreGeneral(context: Excel.RequestContext, areas: readonly SheetArea[]): Promise<void> {
  if (areas.length === 0) return;
  const ranges = areas.map((area) => {
    const range = rangeOf(context, area);
    range.load("numberFormat");
    return range;
  });
  await context.sync();
  for (const range of ranges) {
    range.numberFormat = (range.numberFormat as string[][]).map((row) => row.map((format) => (format === TEXT ? "General" : format)));
  }
  context.workbook.settings.getItem(KEY).delete();
  await context.sync();
}
