import { contains, displayText, pixelsToWidth, widthToPixels, type Area, type Sheet, type Workbook } from "../../workbook";
import { columnPixels, linePoints, wrappedLines } from "./text-size";

/** Excel's highest row, in points. */
const MAX_HEIGHT = 409.5;

/** Makes columns as wide as their widest text that is neither wrapped nor in a merged cell. An estimate. */
export function autofitColumns(workbook: Workbook, sheet: Sheet, area: Area): void {
  const widest = new Map<number, number>();
  for (const [row, column] of sheet.cells.entries()) {
    if (!contains(area, row, column) || sheet.mergeAt(row, column)) continue;
    const { font, alignment } = sheet.style(row, column);
    if (alignment.wrapText) continue;
    const text = displayText(sheet, row, column, workbook.date1904);
    if (text !== "") widest.set(column, Math.max(widest.get(column) ?? 0, columnPixels(text, font)));
  }
  for (const [column, pixels] of widest) sheet.columns.set(column, column, { width: Math.min(255, pixelsToWidth(pixels)) });
}

/** Makes rows as high as their text needs in the columns' present widths. Merged cells don't count, as in Excel. An estimate. */
export function autofitRows(workbook: Workbook, sheet: Sheet, area: Area): void {
  const highest = new Map<number, number>();
  for (const [row, column] of sheet.cells.entries()) {
    if (row < area.row || row >= area.row + area.rowCount || sheet.mergeAt(row, column)) continue;
    const { font, alignment } = sheet.style(row, column);
    const text = displayText(sheet, row, column, workbook.date1904);
    const lines = alignment.wrapText ? wrappedLines(text, font, widthToPixels(sheet.columns.width(column))) : text.split("\n").length;
    highest.set(row, Math.max(highest.get(row) ?? 0, lines * linePoints(font)));
  }
  for (const [row, points] of highest) {
    const held = sheet.cells.row(row);
    held.height = Math.min(MAX_HEIGHT, Math.max(sheet.defaultRowHeight, points));
    held.customHeight = false;
  }
}
