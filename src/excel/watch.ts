import { run } from "./run";

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
