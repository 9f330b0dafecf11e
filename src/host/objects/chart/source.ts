/** What series a block of cells makes, by the rules of Excel's own charts. */
import { areaName, plainSeries, quoteSheetName, type Area, type ChartSeries, type Sheet } from "../../workbook";

/** A part of a sheet as charts refer to it: `'Tổng hợp'!$B$7:$B$11`. */
export function chartFormula(sheet: Sheet, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${areaName(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

/**
 * The series of a block. Texts in its first row are names, texts in its first column are categories (with series by rows the other way
 * round); a blank corner means both.
 *
 * @param by - "auto" goes by the longer side: a series has as many values as the block is long
 */
export function seriesOf(sheet: Sheet, area: Area, by: "auto" | "columns" | "rows"): ChartSeries[] {
  const columns = by === "columns" || (by === "auto" && area.rowCount >= area.columnCount);
  const line = (index: number, from: number): Area =>
    columns
      ? { row: area.row + from, column: area.column + index, rowCount: area.rowCount - from, columnCount: 1 }
      : { row: area.row + index, column: area.column + from, rowCount: 1, columnCount: area.columnCount - from };
  const cell = (index: number, at: number): Area => ({ ...line(index, at), rowCount: 1, columnCount: 1 });
  const value = (index: number, at: number): unknown => {
    const { row, column } = cell(index, at);
    return sheet.cells.value(row, column);
  };
  const length = columns ? area.rowCount : area.columnCount;
  const count = columns ? area.columnCount : area.rowCount;
  const indexes = Array.from({ length: count }, (_, i) => i);
  const places = Array.from({ length }, (_, i) => i);
  const cornerBlank = count > 1 && length > 1 && value(0, 0) === null;
  const names = length > 1 && (cornerBlank || indexes.slice(count > 1 ? 1 : 0).some((index) => typeof value(index, 0) === "string"));
  const first = names ? 1 : 0;
  const categories = count > 1 && (cornerBlank || places.slice(first).some((at) => typeof value(0, at) === "string"));
  return indexes.slice(categories ? 1 : 0).map((index) => ({
    ...plainSeries(chartFormula(sheet, line(index, first))),
    name: names ? { formula: chartFormula(sheet, cell(index, 0)) } : null,
    categories: categories ? chartFormula(sheet, line(0, first)) : null,
  }));
}
