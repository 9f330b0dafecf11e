import type { MoreColumn, SheetGrid } from "../../plan/index";
import { readWorkbook } from "../read-workbook";
import { run } from "../run";

/** A row that could be a table's header: its cells with a text, left to right. */
export interface HeadRow {
  /** 1-based worksheet row. */
  row: number;
  cells: MoreColumn[];
}

/** A sheet of the user's, with the rows that could be its table's header. */
export interface SheetHead {
  sheet: string;
  rows: HeadRow[];
}

/** A header stands close to the top, and is made of short texts. */
const MOST_ROWS = 60;
const LONGEST = 130;
const FEWEST_CELLS = 3;

/**
 * Where the user can point at a table that was not found: every sheet that is not ours, with the rows that could be a header.
 *
 * @throws {ActionError} when Excel refuses.
 */
export async function readHeads(): Promise<SheetHead[]> {
  return run(async (context) => (await readWorkbook(context)).grids.map(headOf));
}

function headOf({ name, top, left, text }: SheetGrid): SheetHead {
  const rows = text.slice(0, MOST_ROWS).flatMap((texts, i): HeadRow[] => {
    const cells = texts.flatMap((cell, j) => (cell.trim() === "" || cell.length > LONGEST ? [] : [{ column: left + j, header: cell }]));
    return cells.length < FEWEST_CELLS ? [] : [{ row: top + i + 1, cells }];
  });
  return { sheet: name, rows };
}
