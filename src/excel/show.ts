import { excelCode } from "./errors";

/**
 * Brings a sheet to the front. While another workbook has the focus, Excel on Windows and Mac refuses that; what was
 * written is written all the same, so this is no failure of the action.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting
 */
export async function showSheet(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.getItem(name).activate();
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === null) throw error;
  }
}
