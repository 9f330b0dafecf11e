/** What the grid was last given, so that only what has changed is given again. */
import type { ICellData } from "@univerjs/core";
import { widthToPixels, type Cell, type Sheet, type Workbook } from "../../host/workbook/index";
import { cellData } from "./sheet-data";

type Matrix = Record<number, Record<number, ICellData | null>>;

/** A number for a place, unique on a sheet. */
const place = (row: number, column: number) => row * 16_384 + column;

export class Shown {
  private readonly shape: string = "";
  private readonly cells = new Map<string, Map<number, string>>();

  constructor(workbook?: Workbook) {
    if (!workbook) return;
    this.shape = shapeOf(workbook);
    for (const sheet of workbook.sheets) {
      const held = new Map<number, string>();
      for (const [row, column, cell] of sheet.cells.entries()) held.set(place(row, column), stateOf(cell));
      this.cells.set(sheet.id, held);
    }
  }

  /** Whether sheets, widths, merges and the like differ, so that the grid has to be built anew. */
  shapeChanged(workbook: Workbook): boolean {
    return this.shape !== shapeOf(workbook);
  }

  /** The next comparison counts this cell as changed. */
  forget(sheetId: string, row: number, column: number): void {
    this.cells.get(sheetId)?.set(place(row, column), "");
  }

  /** What was given of the sheet's cells; compare and update it. */
  of(sheet: Sheet): Map<number, string> {
    let held = this.cells.get(sheet.id);
    if (!held) this.cells.set(sheet.id, (held = new Map()));
    return held;
  }

  /** Pixels that the columns in use take together. */
  width(sheet: Sheet): number {
    const used = sheet.cells.usedArea();
    let width = 0;
    for (let column = 0; used && column < used.column + used.columnCount; column++) {
      if (!sheet.columns.hidden(column)) width += widthToPixels(sheet.columns.width(column));
    }
    return width;
  }
}

/** The cells that differ from what was given (null: gone), or null when none do. */
export function changedCells(workbook: Workbook, sheet: Sheet, shown: Shown): Matrix | null {
  const held = shown.of(sheet);
  const gone = new Set(held.keys());
  const matrix: Matrix = {};
  for (const [row, column, cell] of sheet.cells.entries()) {
    const key = place(row, column);
    gone.delete(key);
    const state = stateOf(cell);
    if (held.get(key) === state) continue;
    held.set(key, state);
    // Every part is named, so that nothing of the old cell stays.
    (matrix[row] ??= {})[column] = { v: null, f: null, p: null, t: null, ...cellData(workbook, cell) };
  }
  for (const key of gone) {
    held.delete(key);
    (matrix[Math.floor(key / 16_384)] ??= {})[key % 16_384] = null;
  }
  return Object.keys(matrix).length > 0 ? matrix : null;
}

function stateOf({ value, formula, styleId }: Cell): string {
  return `${typeof value}:${String(value)}|${formula ?? ""}|${styleId}`;
}

function shapeOf(workbook: Workbook): string {
  return JSON.stringify(
    workbook.sheets.map((sheet) => [
      sheet.id, sheet.name, sheet.visibility, sheet.tabColor, sheet.merges, sheet.freezePanes, sheet.showGridlines,
      sheet.columns.defaultWidth, sheet.columns.spans, sheet.defaultRowHeight,
      [...sheet.cells.rows].filter(([, row]) => row.height !== null || row.hidden).map(([n, row]) => [n, row.height, row.hidden]),
    ]),
  );
}
