import { run } from "./run";

/**
 * Shows a cell: activates its sheet and selects it.
 *
 * @param cell A1 address on that sheet.
 * @throws {ActionError} `sheetGone` when the sheet has been deleted or renamed since.
 */
export async function goToCell(sheet: string, cell: string): Promise<void> {
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
