import { parseAddress } from "../plan/index";
import { run } from "./run";

/** A cell that the user has selected. */
export interface SelectedCell {
  /** What Excel calls the sheet, whatever its name: `PlanTable.sheetId`. */
  sheetId: string;
  /** 1-based row of the first selected cell, and its 0-based column; null where whole columns or rows are selected. */
  row: number | null;
  column: number | null;
}

/**
 * Calls `listener` whenever the user selects something on any worksheet. All it says comes with the event: nothing is asked of Excel.
 *
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-onselectionchanged-member
 * (ExcelApi 1.9)
 */
export async function onCellSelected(listener: (cell: SelectedCell) => void): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => listener(selectedCell(worksheetId, address)));
    await context.sync();
  });
}

/**
 * The first cell of a selection's address.
 *
 * @example selectedCell("{id}", "F12:G14,A1") // { sheetId: "{id}", row: 12, column: 5 }
 */
export function selectedCell(sheetId: string, address: string): SelectedCell {
  const first = address.replace(/^(?:'(?:[^']|'')*'|[^'!,:]*)!/, "").split(/[:,]/, 1)[0].replaceAll("$", "");
  const cell = parseAddress(first);
  if (cell) return { sheetId, row: cell.row + 1, column: cell.column };
  const row = /^[1-9]\d*$/.test(first) ? Number(first) : null;
  return { sheetId, row, column: null };
}

/**
 * Calls `listener` when a cell of any worksheet has been changed by the user, here or on another computer.
 * What the add-in writes itself arrives here too: the caller tells its own writes apart by when they happen.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events (worksheets.onChanged, ExcelApi 1.9)
 */
export async function onPlanChanged(listener: () => void): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => listener());
    await context.sync();
  });
}
