/**
 * What standardising wrote last, kept in the workbook so that it can be taken back, also tomorrow: Excel's own undo
 * list ends when an add-in writes.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-core-concepts (undo)
 */
import type { CellValue } from "../../plan/index";
import type { CellWrite } from "./write-cells";

/** A cell that was changed: what it held, and a print of what it holds since. */
export interface UndoCell extends CellWrite {
  /** {@link printOf} what we wrote. */
  wrote: string | number;
}

const KEY = "keHoachCaiTien.chuanHoa";
/** Settings travel in the file and with every co-author's changes: about a megabyte is room for thousands of cells. */
export const MOST_CHARACTERS = 1_000_000;

/** Sheet names once, then `[sheet, row, column, value, numberFormat, wrote]`. */
interface Stored {
  sheets: string[];
  cells: [number, number, number, CellValue, string, string | number][];
}

/** Tells whether a cell still holds what was written, without keeping long texts twice. */
export function printOf(value: CellValue): string | number {
  if (typeof value === "number") return value;
  let hash = 0x811c9dc5;
  const text = String(value);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `${text.length}:${hash.toString(36)}`;
}

/** About how many characters a cell takes in the record. */
export function sizeOf({ value, numberFormat }: UndoCell): number {
  return JSON.stringify([value, numberFormat]).length + 40;
}

/** Queues the keeping of a record; it takes the place of the one before. */
export function keepRecord(context: Excel.RequestContext, cells: readonly UndoCell[]): void {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const stored: Stored = {
    sheets,
    cells: cells.map(({ sheet, row, column, value, numberFormat, wrote }) => [
      sheets.indexOf(sheet), row, column, value, numberFormat, wrote,
    ]),
  };
  context.workbook.settings.add(KEY, stored);
}

/** Queues the end of the record. */
export function dropRecord(context: Excel.RequestContext): void {
  context.workbook.settings.getItem(KEY).delete();
}

/** Queues the reading of the record; call `read()` after the sync. Null when there is none, or none that can be understood. */
export function queueRecord(context: Excel.RequestContext): { read(): UndoCell[] | null } {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return {
    read() {
      if (setting.isNullObject) return null;
      const { sheets, cells } = (setting.value ?? {}) as Partial<Stored>;
      if (!Array.isArray(sheets) || !Array.isArray(cells)) return null;
      return cells.map(([sheet, row, column, value, numberFormat, wrote]) => ({
        sheet: sheets[sheet], row, column, value, numberFormat, wrote,
      }));
    },
  };
}
