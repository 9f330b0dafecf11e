/** A sheet of the host as the grid's snapshot of it. */
import type { ICellData, IColumnData, IRange, IRowData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber, CellValueType } from "@univerjs/core";
import {
  CellError, pointsToPixels, widthToPixels, type Area, type Cell, type Sheet, type Workbook,
} from "../../host/workbook/index";
import { gridStyle } from "./styles";

/** Rows and columns shown beyond the last one in use. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const LEAST_COLUMNS = 14;
/** Whole rows and columns are formatted in some files; the grid stops here. */
const MOST_ROWS = 50_000;
const MOST_COLUMNS = 300;

/** Everything the grid draws of a sheet. Styles are shared: `styles` is filled with those that are used. */
export function sheetData(workbook: Workbook, sheet: Sheet): IWorksheetData {
  const used = sheet.cells.usedArea();
  const lastRow = used ? used.row + used.rowCount : 0;
  const lastColumn = used ? used.column + used.columnCount : 0;
  const rowCount = Math.min(MOST_ROWS, lastRow + SPARE_ROWS);
  const columnCount = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, lastColumn + SPARE_COLUMNS));
  const { freezePanes } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: flag(sheet.visibility !== "visible"),
    freeze: {
      xSplit: freezePanes.columns,
      ySplit: freezePanes.rows,
      startRow: freezePanes.rows || -1,
      startColumn: freezePanes.columns || -1,
    },
    rowCount,
    columnCount,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: widthToPixels(sheet.columns.defaultWidth),
    defaultRowHeight: pointsToPixels(sheet.defaultRowHeight),
    mergeData: [...sheet.merges, ...centredAcross(sheet)].map(toRange),
    cellData: cellMatrix(workbook, sheet, rowCount, columnCount),
    rowData: rowData(sheet, rowCount),
    columnData: columnData(sheet, columnCount),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: flag(sheet.showGridlines),
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** The cells by row and column. */
export function cellMatrix(
  workbook: Workbook,
  sheet: Sheet,
  rowCount = MOST_ROWS,
  columnCount = MOST_COLUMNS,
): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, cell] of sheet.cells.entries()) {
    if (row < rowCount && column < columnCount) (matrix[row] ??= {})[column] = cellData(workbook, cell);
  }
  return matrix;
}

/** A cell: value, formula, style. What is displayed comes from the host when it is painted. */
export function cellData(workbook: Workbook, cell: Cell): ICellData {
  const data: ICellData = { s: gridStyle(workbook.styles.get(cell.styleId)) };
  if (cell.formula !== null) data.f = `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return data;
  data.v = value instanceof CellError ? value.text : typeof value === "boolean" ? Number(value) : value;
  data.t = typeof value === "number" ? CellValueType.NUMBER : typeof value === "boolean" ? CellValueType.BOOLEAN : CellValueType.STRING;
  return data;
}

/** Rows that have no height of their own and so fit their text, as ranges of whole rows. */
export function fittingRows(sheet: Sheet): { startRow: number; endRow: number }[] {
  const rows = sheet.cells.rowNumbers().filter((row) => sheet.cells.rows.get(row)?.height == null && wraps(sheet, row));
  const ranges: { startRow: number; endRow: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && last.endRow === row - 1) last.endRow = row;
    else ranges.push({ startRow: row, endRow: row });
  }
  return ranges;
}

function wraps(sheet: Sheet, row: number): boolean {
  return [...(sheet.cells.rows.get(row)?.cells ?? [])].some(
    ([column, cell]) => cell.value !== null && sheet.style(row, column).alignment.wrapText && !sheet.mergeAt(row, column),
  );
}

function rowData(sheet: Sheet, rowCount: number): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const row of sheet.cells.rowNumbers()) {
    const held = sheet.cells.rows.get(row);
    if (!held || row >= rowCount) continue;
    const own: Partial<IRowData> = {};
    if (held.height !== null) Object.assign(own, { h: pointsToPixels(held.height), ia: BooleanNumber.FALSE });
    if (held.hidden) own.hd = BooleanNumber.TRUE;
    if (Object.keys(own).length > 0) data[row] = own;
  }
  return data;
}

function columnData(sheet: Sheet, columnCount: number): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const span of sheet.columns.spans) {
    for (let column = span.first; column <= Math.min(span.last, columnCount - 1); column++) {
      data[column] = {
        ...(span.width !== null && { w: widthToPixels(span.width) }),
        ...(span.hidden && { hd: BooleanNumber.TRUE }),
      };
    }
  }
  return data;
}

/**
 * Texts centred across blank cells beside them, as areas. The grid has no such alignment; merging the cells in the view
 * looks the same.
 */
function centredAcross(sheet: Sheet): Area[] {
  const areas: Area[] = [];
  for (const row of sheet.cells.rowNumbers()) {
    let area: Area | null = null;
    for (const column of [...(sheet.cells.rows.get(row)?.cells.keys() ?? [])].sort((a, b) => a - b)) {
      const across = sheet.style(row, column).alignment.horizontal === "centerContinuous" && !sheet.mergeAt(row, column);
      const blank = sheet.cells.value(row, column) === null;
      if (across && blank && area && column === area.column + area.columnCount) area.columnCount++;
      else if (across && !blank) areas.push((area = { row, column, rowCount: 1, columnCount: 1 }));
      else area = null;
    }
  }
  return areas.filter((area) => area.columnCount > 1);
}

function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rowCount - 1,
    startColumn: area.column,
    endColumn: area.column + area.columnCount - 1,
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
