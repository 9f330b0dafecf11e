import { rowLimit, widthToPoints, type Area, type Sheet } from "../../workbook";

/** Whether all rows of the area are hidden; null when only some are. */
export function rowsHidden(sheet: Sheet, { row, rowCount }: Area): boolean | null {
  let hidden = 0;
  for (const [number, held] of sheet.cells.rows) if (held.hidden && number >= row && number < row + rowCount) hidden++;
  if (hidden === 0) return false;
  return hidden === rowCount ? true : null;
}

/** Whether all columns of the area are hidden; null when only some are. */
export function columnsHidden(sheet: Sheet, { column, columnCount }: Area): boolean | null {
  const last = column + columnCount - 1;
  let hidden = 0;
  for (const span of sheet.columns.spans) {
    if (span.hidden) hidden += Math.max(0, Math.min(span.last, last) - Math.max(span.first, column) + 1);
  }
  if (hidden === 0) return false;
  return hidden === columnCount ? true : null;
}

export function hideRows(sheet: Sheet, { row, rowCount }: Area, hidden: boolean): void {
  if (rowCount === rowLimit) {
    for (const number of sheet.cells.rowNumbers()) sheet.setRowHidden(number, hidden);
    return;
  }
  for (let i = row; i < row + rowCount; i++) sheet.setRowHidden(i, hidden);
}

export function hideColumns(sheet: Sheet, { column, columnCount }: Area, hidden: boolean): void {
  sheet.columns.set(column, column + columnCount - 1, { hidden });
}

/** Place and size in points; hidden rows and columns have none. */
export function extent(sheet: Sheet, area: Area): { top: number; left: number; width: number; height: number } {
  return {
    top: heightOf(sheet, 0, area.row),
    height: heightOf(sheet, area.row, area.rowCount),
    left: widthOf(sheet, 0, area.column),
    width: widthOf(sheet, area.column, area.columnCount),
  };
}

function heightOf(sheet: Sheet, row: number, count: number): number {
  let height = count * sheet.defaultRowHeight;
  for (const [number, held] of sheet.cells.rows) {
    if (number < row || number >= row + count) continue;
    height += (held.hidden ? 0 : sheet.rowHeight(number)) - sheet.defaultRowHeight;
  }
  return height;
}

function widthOf(sheet: Sheet, column: number, count: number): number {
  let width = 0;
  for (let i = column; i < column + count; i++) width += sheet.columns.hidden(i) ? 0 : widthToPoints(sheet.columns.width(i));
  return width;
}
