import { areaBetween, type Area } from "./area";
import type { CellValue } from "./values";

/** What a cell was when the file was read; kept from the first change on, so that a change taken back is no change. */
export interface CellState {
  value: CellValue;
  formula: string | null;
  styleId: number;
}

/** One cell. Change it through {@link Cells}, which keeps book of what changed. */
export class Cell implements CellState {
  /** The state in the file, once something has changed; undefined before. */
  before?: CellState;

  constructor(
    /** A date is its serial number; of a formula the last result known. */
    public value: CellValue,
    /** Without the equals sign; null when the cell holds a constant. */
    public formula: string | null,
    public styleId: number,
    /** Column in the file, or -1 for a cell that the file does not have. */
    readonly fileColumn = -1,
  ) {}

  /** Whether it differs from the file. */
  get changed(): boolean {
    const { before } = this;
    // A new cell that was emptied again says nothing.
    if (this.fileColumn < 0 && !before) return true;
    return before !== undefined && (before.value !== this.value || before.formula !== this.formula || before.styleId !== this.styleId);
  }
}

/** One row: its cells by column, and what belongs to the row itself. */
export class Row {
  readonly cells = new Map<number, Cell>();
  /** Points; null when the row has the sheet's default height or one that fits its text. */
  height: number | null = null;
  /** Whether the height was set by hand and no longer follows the text. */
  customHeight = false;
  hidden = false;
  /** The style of cells that the row does not have, or null. */
  styleId: number | null = null;
  outlineLevel = 0;
  /** Whether a cell was changed, added or removed since the file was read. */
  touched = false;
}

/** The cells of a sheet; only those that hold something exist. Rows and columns are counted from 0. */
export class Cells {
  readonly rows = new Map<number, Row>();

  /** @param onChange called at every change of a value or formula */
  constructor(private readonly onChange: () => void = () => {}) {}

  /** The cell, or undefined when nothing was ever put there. */
  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** Its value; null when blank. */
  value(row: number, column: number): CellValue {
    return this.get(row, column)?.value ?? null;
  }

  /** Its formula without the equals sign, or null. */
  formula(row: number, column: number): string | null {
    return this.get(row, column)?.formula ?? null;
  }

  /** Puts a constant there; null makes the cell blank and leaves its style. */
  setValue(row: number, column: number, value: CellValue): void {
    if (value === null && !this.get(row, column)) return;
    const cell = this.change(row, column);
    cell.value = value;
    cell.formula = null;
    this.onChange();
  }

  /** Puts a formula there, with or without its equals sign; `value` is its result as far as known. */
  setFormula(row: number, column: number, formula: string, value: CellValue = null): void {
    const cell = this.change(row, column);
    cell.formula = formula.startsWith("=") ? formula.slice(1) : formula;
    cell.value = value;
    this.onChange();
  }

  /** Keeps a formula's result; not a change of the workbook. */
  setResult(row: number, column: number, value: CellValue): void {
    const cell = this.get(row, column);
    if (cell?.formula == null || cell.value === value) return;
    this.change(row, column).value = value;
  }

  /** Gives the cell a style of the workbook's table. */
  setStyle(row: number, column: number, styleId: number): void {
    if (this.get(row, column)?.styleId === styleId) return;
    this.change(row, column).styleId = styleId;
    this.onChange();
  }

  /** Removes the cell: value, formula and style. */
  remove(row: number, column: number): void {
    const held = this.rows.get(row);
    if (!held?.cells.delete(column)) return;
    held.touched = true;
    this.onChange();
  }

  /** The row, made where there is none. */
  row(row: number): Row {
    let held = this.rows.get(row);
    if (!held) this.rows.set(row, (held = new Row()));
    return held;
  }

  /** Row numbers that exist, ascending. */
  rowNumbers(): number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** Every cell with its place, row by row. */
  *entries(): Generator<[row: number, column: number, cell: Cell]> {
    for (const row of this.rowNumbers()) {
      const { cells } = this.rows.get(row) as Row;
      for (const column of [...cells.keys()].sort((a, b) => a - b)) yield [row, column, cells.get(column) as Cell];
    }
  }

  /** The smallest area with all cells, or with `valuesOnly` all that are not blank; null when there are none. */
  usedArea(valuesOnly = false): Area | null {
    let top = Infinity, left = Infinity, bottom = -1, right = -1;
    for (const [row, { cells }] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly ? cell.value === null && cell.formula === null : cell.value === null && cell.formula === null && cell.styleId === 0) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : areaBetween(top, left, bottom, right);
  }

  private change(row: number, column: number): Cell {
    const held = this.row(row);
    held.touched = true;
    let cell = held.cells.get(column);
    if (!cell) held.cells.set(column, (cell = new Cell(null, null, held.styleId ?? 0)));
    cell.before ??= { value: cell.value, formula: cell.formula, styleId: cell.styleId };
    return cell;
  }
}
