/** The sheet *Tổng hợp* against the report: every figure by standard, status, owner and month. */
import assert from "node:assert/strict";
import type { Plan } from "../../../src/plan/index";
import { byMonth, byOwner, byStandard, byStatus, UNKNOWN, type Group } from "../../../src/plan/summary/index";
import { rounded, say, serial, type Seen, type SheetView } from "./view";

/** The columns from “Số nội dung” to “Số tiền” as the report has them. */
function figures({ rows, done, doing, overdue, dueSoon, unfunded, rowsWithoutFigure, dong }: Group): Seen[] {
  return [rows, done, doing, overdue, dueSoon, unfunded, rowsWithoutFigure, dong];
}

const sum = (groups: Group[]): Seen[] => groups.map(figures).reduce((all, one) => all.map((value, i) => Number(value) + Number(one[i])), Array<number>(8).fill(0));

const share = ({ rows, done }: { rows: number; done: number }): Seen => (rows === 0 ? "" : rounded(done / rows));

export function compareOverview(view: SheetView, plan: Plan, asOf: string): void {
  assert.equal(view.beside(say("asOf")), serial(asOf));
  byStandards(view, plan);
  assert.equal(view.beside(say("checkSheets")), plan.totals.dong);
  assert.equal(view.beside(say("checkPlan")), plan.totals.dong);
  assert.equal(view.beside(say("checkResult")), say("checkEqual"));
  assert.equal(view.beside(say("indicator")), `${plan.totals.done}/${plan.totals.rows}`);
  statuses(view, plan);
  groups(view, say("byOwner"), byOwner(plan), (key) => (key === UNKNOWN ? say("noOwner") : key));
  groups(view, say("byMonth"), byMonth(plan), (key) => (key === UNKNOWN ? say("noMonth") : key.replace(/(\d+)-0?(\d+)/, "$2/$1")));
}

function byStandards(view: SheetView, plan: Plan): void {
  const found = byStandard(plan);
  const header = view.find(say("standard"));
  const total = view.find(say("whole"), 1, header);
  const seen = new Map<string, number>();
  for (let row = header + 1; row < total; row++) {
    const title = String(view.at(row, 1));
    seen.set(title === say("noStandard") ? UNKNOWN : title.split(".")[0], row);
  }
  for (const group of found) {
    const row = seen.get(group.key);
    assert.ok(row, `standard ${group.key}`);
    assert.deepEqual(view.row(row, 2, 9), figures(group), `standard ${group.key}`);
    assert.deepEqual(view.row(row, 10, 11), [share(group), serial(group.nextDeadline)], `standard ${group.key}`);
    seen.delete(group.key);
  }
  for (const row of seen.values()) assert.deepEqual(view.row(row, 2, 9), Array(8).fill(0), "a standard of which the plan has nothing");
  const next = found.flatMap(({ nextDeadline }) => nextDeadline ?? []).sort().at(0) ?? null;
  assert.deepEqual(view.row(total, 2, 11), [...sum(found), share(plan.totals), serial(next)], "all standards");
  const { rows, done, overdue, dueSoon, unfunded, rowsWithoutFigure, dong } = plan.totals;
  assert.deepEqual([2, 3, 5, 6, 7, 8, 9].map((column) => view.at(total, column)), [rows, done, overdue, dueSoon, unfunded, rowsWithoutFigure, dong]);
}

function statuses(view: SheetView, plan: Plan): void {
  const top = view.find(say("byStatus")) + 2;
  const total = view.find(say("whole"), 1, top);
  const seen = Object.fromEntries(Array.from({ length: total - top }, (_, i) => [view.at(top + i, 1), view.row(top + i, 2, 3)]));
  const rows = plan.rows.length;
  const expected = byStatus(plan).map((group) => [say(`status${group.key[0].toUpperCase()}${group.key.slice(1)}`), [group.rows, rounded(group.rows / rows)]]);
  assert.deepEqual(seen, Object.fromEntries(expected), "by status");
  assert.deepEqual(view.row(total, 2, 3), [rows, 1], "all statuses");
}

function groups(view: SheetView, title: string, found: Group[], nameOf: (key: string) => string): void {
  const top = view.find(title) + 2;
  found.forEach((group, i) => {
    assert.deepEqual(view.row(top + i, 1, 9), [nameOf(group.key), ...figures(group)], `${title}: ${group.key}`);
  });
  assert.deepEqual(view.row(top + found.length, 1, 9), [say("whole"), ...sum(found)], `${title}: in all`);
}
