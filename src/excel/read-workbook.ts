/**
 * The workbook as plain data, in three batches: what there is, how big it is, what it holds. More batches only where
 * the cells do not fit one payload.
 */
import type { Area, CellValue, SheetGrid } from "../plan/index";
import { readPieces, splitRows } from "./chunks";
import { followedAmong, underNewNames } from "./columns/followed";
import { ownSheetsAmong, queueNames, type OwnSheet } from "./own-sheets";
import { supports } from "./run";
import { queueSettings, type PlanSettings } from "./settings";

/** Everything that the actions know of the workbook. */
export interface WorkbookReading {
  /** One grid a worksheet that holds something and is not ours, in the workbook's order. */
  grids: SheetGrid[];
  /** The name of every worksheet, ours and hidden ones too, in order. */
  sheetNames: string[];
  own: OwnSheet[];
  settings: PlanSettings;
}

interface Piece extends Area {
  sheet: Excel.Worksheet;
  grid: SheetGrid;
}

/**
 * Reads every visible or hidden worksheet that is not one of ours. Very hidden sheets belong to programs, not to people.
 *
 * `getMergedAreasOrNullObject` is ExcelApi 1.13; without it the grids have no `merges`, and a cell merged down looks blank.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookReading> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  const names = queueNames(context);
  const ownSheets = ownSheetsAmong(names);
  const followed = followedAmong(names);
  const settings = queueSettings(context);
  await context.sync();

  const own = ownSheets.read();
  const ours = new Set(own.map((o) => o.sheet));
  const theirs = sheets.items.filter((s) => !ours.has(s.name) && s.visibility !== "VeryHidden");
  const pieces = await measure(context, theirs);
  await readPieces(context, pieces, queuePiece, fill);
  return {
    grids: [...new Set(pieces.map((piece) => piece.grid))],
    sheetNames: sheets.items.map((s) => s.name),
    own,
    settings: underNewNames(settings.read(), followed.read()),
  };
}

/** The used range of each sheet and its merged areas, in one batch: the empty grids, and the pieces to fill them. */
async function measure(context: Excel.RequestContext, sheets: Excel.Worksheet[]): Promise<Piece[]> {
  const queued = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const merged = supports("1.13") ? used.getMergedAreasOrNullObject() : null;
    merged?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return { sheet, used, merged };
  });
  await context.sync();
  return queued.flatMap(({ sheet, used, merged }) => {
    if (used.isNullObject) return [];
    const area = toArea(used);
    const grid: SheetGrid = {
      name: sheet.name,
      id: sheet.id,
      top: area.row,
      left: area.column,
      values: [],
      text: [],
      numberFormat: [],
      hiddenRows: [],
    };
    if (merged) grid.merges = merged.isNullObject ? [] : merged.areas.items.map(toArea);
    return splitRows(area).map((piece) => ({ ...piece, sheet, grid }));
  });
}

/** The rectangle that a range with its four figures loaded stands for. */
export function toArea(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}

interface LoadedPiece {
  range: Excel.Range;
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

function queuePiece(piece: Piece): LoadedPiece {
  const range = piece.sheet.getRangeByIndexes(piece.row, piece.column, piece.rowCount, piece.columnCount);
  range.load("values,text,numberFormat");
  return { range, rows: range.getRowProperties({ rowHidden: true }) };
}

function fill(piece: Piece, { range, rows }: LoadedPiece): void {
  const { grid } = piece;
  grid.values.push(...(range.values as CellValue[][]));
  grid.text.push(...range.text);
  grid.numberFormat?.push(...(range.numberFormat as string[][]));
  rows.value.forEach((row, i) => {
    if (row.rowHidden) grid.hiddenRows?.push(piece.row + i);
  });
}
