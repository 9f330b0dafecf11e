/** What stands in our sheets now, to be compared with what should. */
import { readPieces, splitRows } from "../chunks";
import { toArea } from "../read-workbook";
import { queueOwnCharts, sameCharts } from "./charts";
import type { SheetDraft } from "./draft";
import { readBack } from "./write";

/** The formulas of a sheet's cells (a constant is its value), counted from A1. */
export type Content = (string | number | boolean)[][];

/** What stands in a sheet: its cells, and the charts that we made. */
export interface SheetContent {
  cells: Content;
  charts: Excel.Chart[];
}

/** Reads the content of some worksheets: a batch for their size and charts, and one a payload for their cells. */
export async function readContents(context: Excel.RequestContext, sheets: Excel.Worksheet[]): Promise<SheetContent[]> {
  if (sheets.length === 0) return [];
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  const charts = sheets.map(queueOwnCharts);
  await context.sync();
  const contents: SheetContent[] = charts.map((own) => ({ cells: [], charts: own.read() }));
  const pieces = sheets.flatMap((sheet, i) => {
    if (used[i].isNullObject) return [];
    const area = toArea(used[i]);
    const fromA1 = { row: 0, column: 0, rowCount: area.row + area.rowCount, columnCount: area.column + area.columnCount };
    return splitRows(fromA1).map((piece) => ({ ...piece, sheet, content: contents[i].cells }));
  });
  await readPieces(
    context,
    pieces,
    ({ sheet, row, column, rowCount, columnCount }) => {
      const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
      range.load("formulas");
      return range;
    },
    ({ content }, range) => content.push(...(range.formulas as Content)),
  );
  return contents;
}

/** Whether a sheet already says what its draft says, cell by cell, and has its charts. */
export function sameContent(draft: SheetDraft, { cells: there, charts }: SheetContent): boolean {
  if (!sameCharts(draft.charts ?? [], charts)) return false;
  if (there.length > draft.lines.length) return false;
  return draft.lines.every((line, r) => {
    const row = there[r] ?? [];
    return row.length <= line.cells.length && line.cells.every((cell, c) => readBack(cell) === (row[c] ?? ""));
  });
}
