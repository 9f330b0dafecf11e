/** A plan's columns and cells as the marks' formulas refer to them. */
import type { CellValue, Field, IsoDate, Plan, SheetGrid } from "../../plan/index";
import { cellRef, type CellRef } from "./conditions";

/** Columns that are looked at first for one that tells where a merged block begins. */
const TELLING: readonly Field[] = ["ordinal", "criterion", "standard", "content", "weakness", "goal"];

export class PlanCells {
  private readonly keys = new Map<number, number | null | undefined>();

  constructor(
    readonly plan: Plan,
    private readonly grid: SheetGrid,
  ) {}

  /** The column of the due date. */
  get dueColumn(): number | undefined {
    return this.plan.columns.endDate ?? this.plan.columns.deadline;
  }

  /** Whether the due date is ticked in columns of months, of which the due date's is the first. */
  get isTicked(): boolean {
    const { ticks } = this.plan;
    return ticks !== undefined && ticks.length > 0 && ticks[0].column === this.dueColumn;
  }

  /**
   * What the first column of a period says beside a blank second one where that is all there is to say, with the due date: "Hàng tháng", or
   * "Tháng 10/2025" in one cell across both. Empty for plans without two such columns.
   */
  get wholePeriods(): ReadonlyMap<CellValue, IsoDate> {
    const { startDate, endDate } = this.plan.columns;
    const dates = new Map<CellValue, IsoDate>();
    if (startDate === undefined || endDate === undefined) return dates;
    const openEnded = new Set<CellValue>();
    for (const { row, deadline } of this.plan.rows) {
      const value = this.raw(row, startDate);
      if (value === "" || this.raw(row, endDate) !== "") continue;
      if (deadline.end === null) openEnded.add(value);
      else if (deadline.end > (dates.get(value) ?? "")) dates.set(value, deadline.end);
    }
    // Where the same words begin a task without an end, a formula can't tell the two.
    for (const value of openEnded) dates.delete(value);
    return dates;
  }

  /** Columns that a row of the plan has something in, and a heading or a total has not: content, actions. */
  get ownColumns(): number[] {
    return (["content", "actions"] as const).flatMap((field) => this.plan.columns[field] ?? []);
  }

  /** Whether Excel could say what is merged: otherwise a blank may be a part of the cell above. */
  get knowsMerges(): boolean {
    return this.grid.merges !== undefined;
  }

  /** Every column of a field: a plan may split its money or report twice a year. */
  columnsOf(field: Field): number[] {
    const first = this.plan.columns[field];
    const more = (this.plan.more?.[field] ?? []).map(({ column }) => column);
    return first === undefined ? more : [first, ...more];
  }

  /** The cell of a column in the first body row. */
  ref(column: number): CellRef {
    return cellRef(column, this.plan.firstRow);
  }

  /** What Excel stores in a cell, by 1-based row and 0-based column. */
  raw(row: number, column: number): CellValue {
    return this.grid.values[row - 1 - this.grid.top]?.[column - this.grid.left] ?? "";
  }

  /** Rows of the highest merged block of a column; 1 when nothing is merged down. */
  reach(column: number): number {
    return Math.max(1, ...this.blocks(column).map(({ rowCount }) => rowCount));
  }

  /**
   * The column that is filled exactly where a merged block of `column` begins, and in every row that is not merged: a
   * formula can't see merges, but it can see that.
   *
   * @returns Undefined when nothing is merged down in the column, null when no column tells.
   */
  keyOf(column: number): number | null | undefined {
    if (!this.keys.has(column)) this.keys.set(column, this.findKey(column));
    return this.keys.get(column);
  }

  /**
   * The column that is blank wherever a cell of `column` is a part of the one above, and filled in most other rows: where
   * it is filled, a blank cell in `column` is a cell of its own.
   *
   * @returns Undefined when nothing is merged down in the column, null when no other column tells.
   */
  openingOf(column: number): number | null | undefined {
    const covered = this.covered(column);
    if (covered.size === 0) return undefined;
    const rows = this.plan.rows.map(({ row }) => row);
    const counted = this.candidates(column).flatMap((key) => {
      const filled = rows.filter((row) => this.raw(row, key) !== "");
      return key === column || filled.some((row) => covered.has(row)) ? [] : [{ key, count: filled.length }];
    });
    return counted.reduce<{ key: number; count: number } | null>((best, one) => (one.count > (best?.count ?? 0) ? one : best), null)?.key ?? null;
  }

  private findKey(column: number): number | null | undefined {
    const covered = this.covered(column);
    if (covered.size === 0) return undefined;
    const tells = (key: number) => this.plan.rows.every(({ row }) => (this.raw(row, key) !== "") === !covered.has(row));
    return this.candidates(column).find(tells) ?? null;
  }

  private candidates(column: number): number[] {
    const { columns } = this.plan;
    return [...TELLING.map((field) => columns[field]), ...Object.values(columns), column].filter((at) => at !== undefined);
  }

  /** Rows of the plan (1-based) whose cell in a column is a part of the one above. */
  private covered(column: number): Set<number> {
    const rows = new Set(this.plan.rows.map(({ row }) => row));
    const below = this.blocks(column).flatMap(({ row, rowCount }) => Array.from({ length: rowCount - 1 }, (_, i) => row + 2 + i));
    return new Set(below.filter((row) => rows.has(row)));
  }

  private blocks(column: number) {
    const { firstRow, lastRow } = this.plan;
    return (this.grid.merges ?? []).filter(
      (area) => area.column === column && area.rowCount > 1 && area.row + 1 >= firstRow && area.row + 1 <= lastRow,
    );
  }
}
