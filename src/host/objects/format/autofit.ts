import { contains, displayText, pixelsToWidth, widthToPixels, type Area, type Font, type Sheet, type Workbook } from "../../workbook";

/** Pixels that a column keeps free beside its text. */
const PADDING = 5;

/** Roughly how wide a line of text is, in pixels at 96 dpi: Excel measures glyphs, this host counts characters. */
function textPixels(line: string, font: Font): number {
  let width = 0;
  for (const character of line) {
    if (/[ilj.,:;'|!()[\] ]/.test(character)) width += 0.55;
    else if (/[mwMW@%]/.test(character)) width += 1.5;
    else width += /\p{Lu}/u.test(character) ? 1.2 : 1;
  }
  const scale = (font.size / 11) * (font.bold ? 1.07 : 1);
  return Math.ceil(width * 7 * scale);
}

/** Makes columns as wide as their widest text that is neither wrapped nor in a merged cell. An estimate. */
export function autofitColumns(workbook: Workbook, sheet: Sheet, area: Area): void {
  const widest = new Map<number, number>();
  for (const [row, column] of sheet.cells.entries()) {
    if (!contains(area, row, column) || sheet.mergeAt(row, column)) continue;
    const { font, alignment } = sheet.style(row, column);
    if (alignment.wrapText) continue;
    const lines = displayText(sheet, row, column, workbook.date1904).split("\n");
    const pixels = Math.max(...lines.map((line) => textPixels(line, font))) + PADDING;
    if (pixels > PADDING) widest.set(column, Math.max(widest.get(column) ?? 0, pixels));
  }
  for (const [column, pixels] of widest) sheet.columns.set(column, column, { width: Math.min(255, pixelsToWidth(pixels)) });
}

/** Makes rows as high as their text needs in the columns' present widths. Merged cells don't count, as in Excel. An estimate. */
export function autofitRows(workbook: Workbook, sheet: Sheet, area: Area): void {
  const highest = new Map<number, number>();
  for (const [row, column] of sheet.cells.entries()) {
    if (row < area.row || row >= area.row + area.rowCount || sheet.mergeAt(row, column)) continue;
    const { font, alignment } = sheet.style(row, column);
    const lines = displayText(sheet, row, column, workbook.date1904).split("\n");
    const room = widthToPixels(sheet.columns.width(column)) - PADDING;
    const count = alignment.wrapText
      ? lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(textPixels(line, font) / Math.max(1, room))), 0)
      : 1;
    const points = count * Math.ceil(font.size * 1.32 * 4) / 4;
    highest.set(row, Math.max(highest.get(row) ?? 0, points));
  }
  for (const [row, points] of highest) {
    const held = sheet.cells.row(row);
    held.height = Math.min(409.5, Math.max(sheet.defaultRowHeight, points));
    held.customHeight = false;
  }
}
