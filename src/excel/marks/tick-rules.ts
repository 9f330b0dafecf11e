/** Rules on a deadline that is ticked in columns of months: no cell there is a date, and the last one that is filled tells when the row is due. */
import type { CellValue, IsoDate } from "../../plan/index";
import { holdsAny } from "./conditions";
import { openCondition } from "./finished";
import { anyOf, dateLiteral } from "./literal";
import type { PlanCells } from "./plan-cells";
import { markRule, type MarkRule } from "./rule";
import type { MarkWriter } from "./writer";

/** What people tick with, so that an edited row is judged at once; Excel compares without case. */
const USUAL: CellValue[] = ["x", "✓", "✔", "√", "●"];
/** Characters of the clauses that share a rule. */
const MAX_CLAUSES = 7_000;

/** Nothing is ticked, from one of the columns on. */
export function noTick(cells: PlanCells, from = 0): string {
  const ticks = cells.plan.ticks!;
  return `COUNTA(${cells.ref(ticks[from].column)}:${cells.ref(ticks.at(-1)!.column)})=0`;
}

export function tickRules(writer: MarkWriter, soon: number): MarkRule[] {
  const { cells, store } = writer;
  const ticks = cells.plan.ticks!;
  const open = openCondition(cells, store);
  const said = lastTicks(cells);
  const rule = (kind: "overdue" | "dueSoon", when: (date: string) => string): MarkRule[] => {
    const clauses = ticks.flatMap(({ column }, index) => {
      const last = said[index];
      if (last === null) return [];
      const later = index + 1 < ticks.length ? [noTick(cells, index + 1)] : [];
      return [`AND(${[when(dateLiteral(last.due)), holdsAny(cells.ref(column), last.values), ...later].join(",")})`];
    });
    const { column } = ticks[0];
    if (clauses.length === 0) return [];
    return clauses.join().length > MAX_CLAUSES ? writer.packed(kind, column, clauses, open) : [markRule(kind, column, [open, anyOf(clauses)])];
  };
  return [...rule("overdue", (date) => `TODAY()>${date}`), ...rule("dueSoon", (date) => `TODAY()<=${date},TODAY()>=${date}-${soon}`)];
}

/**
 * For each column, what stands in it where it is a row's last tick, and when such a row is due: the latest day, where a tick is merged across
 * further months. What the reader does not take for a tick is none here.
 */
function lastTicks(cells: PlanCells): ({ due: IsoDate; values: CellValue[] } | null)[] {
  const ticks = cells.plan.ticks!;
  const said = ticks.map(({ due }) => ({ due, values: new Set(USUAL) }));
  for (const { row, deadline } of cells.plan.rows) {
    const last = ticks.map(({ column }) => cells.raw(row, column) !== "").lastIndexOf(true);
    if (last < 0) continue;
    const value = cells.raw(row, ticks[last].column);
    const { due, values } = said[last];
    if (deadline.end === null) values.delete(value);
    else if (due !== null) {
      values.add(value);
      if (deadline.end > due) said[last].due = deadline.end;
    }
  }
  return said.map(({ due, values }) => (due === null || values.size === 0 ? null : { due, values: [...values] }));
}
