/** What the grid paints, read back from it. */
import type { Injector, IStyleData, Workbook as GridBook } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";

/** The text that the grid paints in a cell, empty for an empty one. */
export function paintedText(book: GridBook, sheet: string, row: number, column: number): string {
  const cell = book.getSheetBySheetName(sheet)?.getCell(row, column);
  return cell?.v == null ? "" : String(cell.v);
}

/** The look of a cell: its own, with what is laid over it. */
export function paintedStyle(book: GridBook, sheet: string, row: number, column: number): IStyleData {
  const cell = book.getSheetBySheetName(sheet)?.getCell(row, column);
  return { ...book.getStyles().getStyleByCell(cell), ...cell?.interceptorStyle };
}

/** The cell that is selected on the sheet in front. */
export function selectedCell(injector: Injector): { row: number; column: number } | null {
  const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  return primary ? { row: primary.actualRow, column: primary.actualColumn } : null;
}
