/**
 * From a plan to the conditional formats that mark it. Few rules, keyed on what the cell says and on TODAY(): a mark
 * appears by itself the day after the deadline, goes away when the cell is filled or the status says done, moves with
 * its row, and an edited cell is never judged by an old reading.
 */
import type { CellValue, Field, IsoDate, Plan, SheetGrid } from "../../plan/index";
import { cellRef, holds, holdsAny, isBlank, isFilled, type CellRef } from "./conditions";
import { anyOf, dateLiteral } from "./literal";
import { finishedCondition } from "./finished";
import { packClauses } from "./pack";
import type { MarkKind } from "./styles";

/** A conditional format to be: on column `column` of the plan's body. */
export interface MarkRule {
  kind: MarkKind;
  /** 0-based worksheet column. */
  column: number;
  /** With its leading `=`, relative to the first body row. */
  formula: string;
}

/** Every formula of ours says so; `N("…")` of a text is 0 in Excel and in LibreOffice alike. */
const TAG = "khct:";

/** Whether a conditional format's formula is one of ours. */
export function isMarkFormula(formula: string): boolean {
  return formula.includes(`N("${TAG}`);
}

/**
 * The rules that mark a plan.
 *
 * @param dueSoonDays Days before the deadline from which a row is marked as due soon.
 */
export function markRules(plan: Plan, grid: SheetGrid, dueSoonDays: number): MarkRule[] {
  return new MarkWriter(plan, grid, dueSoonDays).rules();
}

class MarkWriter {
  constructor(
    private readonly plan: Plan,
    private readonly grid: SheetGrid,
    private readonly dueSoonDays: number,
  ) {}

  rules(): MarkRule[] {
    return [...this.deadlines(), ...this.money(), ...this.missing()];
  }

  private get dueColumn(): number | undefined {
    return this.plan.columns.endDate ?? this.plan.columns.deadline;
  }

  private deadlines(): MarkRule[] {
    const column = this.dueColumn;
    if (column === undefined) return [];
    const ref = this.ref(column);
    const open = finishedCondition(this.plan, this.columnsOf("status"), (row, at) => this.rawAt(row.row, at));
    const byDate = new Map<IsoDate, Set<CellValue>>();
    const unreadable = new Set<CellValue>();
    for (const row of this.plan.rows) {
      const value = this.rawAt(row.row, column);
      // "nt" stands for another date in every row: a rule keyed on it would mark the wrong ones after an edit.
      if (value === "" || row.deadline.kind === "ditto" || row.deadline.flags.includes("ditto")) continue;
      if (row.deadline.kind === "unreadable") unreadable.add(value);
      else if (row.deadline.end) getOrAdd(byDate, row.deadline.end).add(value);
    }
    const dates = [...byDate].sort(([a], [b]) => (a < b ? -1 : 1));
    const clauses = (when: (date: string) => string) =>
      dates.map(([date, values]) => `AND(${when(dateLiteral(date))},${holdsAny(ref, [...values])})`);
    const soon = this.dueSoonDays;
    return [
      ...this.packed("overdue", column, clauses((date) => `TODAY()>${date}`), open),
      ...this.packed("dueSoon", column, clauses((d) => `TODAY()<=${d},TODAY()>=${d}-${soon}`), open),
      ...this.packed("unreadable", column, [...unreadable].map((value) => holds(ref, value))),
    ];
  }

  private money(): MarkRule[] {
    const columns = this.columnsOf("budget");
    if (columns.length === 0) return [];
    const unfunded = new Map<number, Set<CellValue>>();
    const unreadable = new Map<number, Set<CellValue>>();
    for (const row of this.plan.rows) {
      if (row.budget.kind !== "unreadable" && !row.unfunded) continue;
      const column = columns.find((at) => this.rawAt(row.row, at) !== "");
      if (column === undefined) continue;
      const marked = row.budget.kind === "unreadable" ? unreadable : unfunded;
      getOrAdd(marked, column).add(this.rawAt(row.row, column));
    }
    const keyed = (kind: MarkKind, texts: Map<number, Set<CellValue>>) =>
      [...texts].flatMap(([at, values]) => this.packed(kind, at, [...values].map((value) => holds(this.ref(at), value))));
    const blank = columns.map((at) => isBlank(this.ref(at)));
    return [
      this.rule("unfunded", columns[0], [this.ownRow("budget"), ...blank]),
      ...keyed("unfunded", unfunded),
      ...keyed("unreadable", unreadable),
    ];
  }

  /** Cells that a plan can't do without. The budget has its own mark. */
  private missing(): MarkRule[] {
    const fields: [Field, number | undefined][] = [
      ["content", this.plan.columns.content],
      ["actions", this.plan.columns.actions],
      ["owner", this.plan.columns.owner],
      ["deadline", this.dueColumn],
    ];
    return fields.flatMap(([field, column]) =>
      column === undefined ? [] : [this.rule("missing", column, [this.ownRow(field), isBlank(this.ref(column))])],
    );
  }

  /**
   * The row is one of the plan's: its content or actions are filled. Heading rows and totals leave them blank. Where
   * the plan lets a blank cell mean "as above", only the row that names the criterion is held to have its own.
   */
  private ownRow(field: Field): string {
    const { columns, rows } = this.plan;
    const filled = (["content", "actions"] as const)
      .filter((key) => key !== field && columns[key] !== undefined)
      .map((key) => isFilled(this.ref(columns[key] as number)));
    const conditions = filled.length > 0 ? [anyOf(filled)] : [];
    const inherits = rows.some((row) => row.inherited.includes(field));
    if (inherits && columns.criterion !== undefined) conditions.push(isFilled(this.ref(columns.criterion)));
    return conditions.length > 0 ? conditions.join(",") : "FALSE";
  }

  private packed(kind: MarkKind, column: number, clauses: string[], also?: string): MarkRule[] {
    return packClauses(clauses).map((clause) => this.rule(kind, column, also ? [also, clause] : [clause]));
  }

  private rule(kind: MarkKind, column: number, conditions: string[]): MarkRule {
    return { kind, column, formula: `=AND(N("${TAG}${kind}")=0,${conditions.join(",")})` };
  }

  private ref(column: number): CellRef {
    return cellRef(column, this.plan.firstRow);
  }

  /** Every column of a field: a plan may split its money or report twice a year. */
  private columnsOf(field: Field): number[] {
    const first = this.plan.columns[field];
    const more = (this.plan.more?.[field] ?? []).map(({ column }) => column);
    return first === undefined ? more : [first, ...more];
  }

  /** What Excel stores in a cell, by 1-based row and 0-based column. */
  private rawAt(row: number, column: number): CellValue {
    return this.grid.values[row - 1 - this.grid.top]?.[column - this.grid.left] ?? "";
  }
}

function getOrAdd<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  let set = map.get(key);
  if (!set) map.set(key, (set = new Set()));
  return set;
}
