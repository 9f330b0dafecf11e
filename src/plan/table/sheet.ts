/** A worksheet's cells by worksheet row and column (from 0), whatever its used range, with its merges. */
import type { Area, SheetGrid } from "../types";
import type { CellText } from "../text/types";

export class Sheet {
  readonly top: number;
  readonly left: number;
  /** First row and column after the used range. */
  readonly endRow: number;
  readonly endColumn: number;
  private readonly covered = new Map<number, Area>();
  private readonly hidden: Set<number>;

  constructor(readonly grid: SheetGrid) {
    this.top = grid.top;
    this.left = grid.left;
    this.endRow = grid.top + grid.text.length;
    this.endColumn = grid.left + grid.text.reduce((most, row) => Math.max(most, row.length), 0);
    this.hidden = new Set(grid.hiddenRows);
    for (const merge of grid.merges ?? []) this.cover(merge);
  }

  /** What Excel displays; `""` outside the used range. */
  text(row: number, column: number): string {
    return this.grid.text[row - this.top]?.[column - this.left] ?? "";
  }

  cell(row: number, column: number): CellText {
    const cell: CellText = { text: this.text(row, column) };
    const value = this.grid.values[row - this.top]?.[column - this.left];
    if (value !== undefined) cell.cellValue = value;
    const format = this.grid.numberFormat?.[row - this.top]?.[column - this.left];
    if (format !== undefined) cell.numberFormat = format;
    return cell;
  }

  isBlank(row: number, column: number): boolean {
    const text = this.text(row, column);
    return text === "" || text.trim() === "";
  }

  /** The columns from `from` up to `to` (not included) that hold something in this row. */
  filled(row: number, from = this.left, to = this.endColumn): number[] {
    const columns: number[] = [];
    for (let column = from; column < to; column++) if (!this.isBlank(row, column)) columns.push(column);
    return columns;
  }

  /** The merged area that a cell belongs to, or null. */
  merge(row: number, column: number): Area | null {
    return this.covered.get(row * COLUMNS + column) ?? null;
  }

  isHidden(row: number): boolean {
    return this.hidden.has(row);
  }

  /** Only what lies in the used range: a merge may be as tall as the worksheet. */
  private cover(merge: Area): void {
    const rows = Math.min(merge.row + merge.rowCount, this.endRow);
    const columns = Math.min(merge.column + merge.columnCount, this.endColumn);
    for (let row = Math.max(merge.row, this.top); row < rows; row++) {
      for (let column = Math.max(merge.column, this.left); column < columns; column++) {
        this.covered.set(row * COLUMNS + column, merge);
      }
    }
  }
}

/** Excel's columns. */
const COLUMNS = 16384;
