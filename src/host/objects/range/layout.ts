import { rowLimit, widthToPoints, type Area, type Row, type Sheet } from "../../workbook";

/** The rows of an area that exist, by whichever way is shorter: through the area or through the sheet. */
export function* rowsIn(sheet: Sheet, { row, rowCount }: Area): Generator<[number: number, held: Row]> {
  const { rows } = sheet.cells;
  if (rowCount > rows.size) {
    for (const [number, held] of rows) if (number >= row && number < row + rowCount) yield [number, held];
    return;
  }
  for (let number = row; number < row + rowCount; number++) {
    const held = rows.get(number);
    if (held) yield [number, held];
  }
}

/** Whether all rows of the area are hidden; null when only some are. */
export function rowsHidden(sheet: Sheet, area: Area): boolean | null {
  const { rowCount } = area;
  let hidden = 0;
  for (const [, held] of rowsIn(sheet, area)) if (held.hidden) hidden++;
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
    top: heightOf(sheet, { ...area, row: 0, rowCount: area.row }),
    height: heightOf(sheet, area),
    left: widthOf(sheet, 0, area.column),
    width: widthOf(sheet, area.column, area.columnCount),
  };
}

function heightOf(sheet: Sheet, area: Area): number {
  let height = area.rowCount * sheet.defaultRowHeight;
  for (const [number, held] of rowsIn(sheet, area)) {
    height += (held.hidden ? 0 : sheet.rowHeight(number)) - sheet.defaultRowHeight;
  }
  return height;
}

function widthOf(sheet: Sheet, column: number, count: number): number {
  let width = 0;
  for (let i = column; i < column + count; i++) width += sheet.columns.hidden(i) ? 0 : widthToPoints(sheet.columns.width(i));
  return width;
}
