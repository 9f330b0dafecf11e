/** Constants into scattered cells, a few requests for all: neighbours in a column go together. */
import type { CellValue } from "../../plan/index";
import { BYTES_PER_CHARACTER } from "../sheets/blocks";
import type { PendingWrite } from "../sheets/requests";

/** What a cell is to hold. Row and column are counted from 0. */
export interface CellWrite {
  sheet: string;
  row: number;
  column: number;
  value: CellValue;
  /** The format that it is to have afterwards. */
  numberFormat: string;
}

const CELLS_PER_WRITE = 500;
/** A range and its assignments on the wire, without the text. */
const BYTES_PER_RANGE = 1_200;
const TEXT = "@";

/**
 * The writes, not queued yet. Texts stay texts, whatever they begin with: a cell has the text format while it takes its
 * text ("- Bồi dưỡng…", "1.10" and "=…" would become something else) and gets its own format afterwards. Numbers get
 * their format first, since a number written to a text cell would become a text.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function cellWrites(context: Excel.RequestContext, cells: readonly CellWrite[]): PendingWrite[] {
  return neighbours(cells).map((run) => ({
    bytes: BYTES_PER_RANGE + JSON.stringify(run).length * BYTES_PER_CHARACTER,
    queue: () => queueRun(context, run),
  }));
}

function queueRun(context: Excel.RequestContext, run: readonly CellWrite[]): void {
  const [{ sheet, row, column }] = run;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, run.length, 1);
  const formats = run.map((cell) => [cell.numberFormat]);
  const whileWriting = run.map((cell) => [typeof cell.value === "string" ? TEXT : cell.numberFormat]);
  range.numberFormat = whileWriting;
  range.values = run.map((cell) => [cell.value]);
  if (formats.some(([format], i) => format !== whileWriting[i][0])) range.numberFormat = formats;
}

/** The cells in runs that follow each other down a column. */
export function neighbours<T extends { sheet: string; row: number; column: number }>(cells: readonly T[]): T[][] {
  const sheets = [...new Set(cells.map((cell) => cell.sheet))];
  const order = new Map(sheets.map((sheet, i) => [sheet, i]));
  const sorted = [...cells].sort(
    (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.column - b.column || a.row - b.row,
  );
  const runs: T[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last && last.sheet === cell.sheet && last.column === cell.column && last.row + 1 === cell.row;
    if (run && follows && run.length < CELLS_PER_WRITE) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
