/** The sheets with a plan's rows against the report: one sheet a standard, and *Tổng kinh phí*. */
import assert from "node:assert/strict";
import { statusWord } from "../../../src/excel/summaries/words";
import { sourcesOf } from "../../../src/excel/total/sources";
import { dongInWords } from "../../../src/excel/total/words";
import type { Plan, PlanRow } from "../../../src/plan/index";
import { byStandard, isOpen, moneyByRow, UNKNOWN } from "../../../src/plan/summary/index";
import { say, serial, type Seen, type SheetView } from "./view";

/** How the sheet should tell what became of the deadline. */
function timing(row: PlanRow): string {
  if (!isOpen(row)) return statusWord(row.status.status, say);
  if (row.overdue) return say("overdue");
  if (row.dueSoon) return say("dueSoon");
  return say(row.deadline.end === null ? "dueNone" : "dueLater");
}

/** @param standard Null for the rows that name none. */
export function compareStandard(view: SheetView, plan: Plan, standard: string | null): void {
  const amounts = moneyByRow(plan.rows);
  const rows = plan.rows.map((row, i) => ({ row, money: amounts[i] })).filter(({ row }) => row.standard === standard);
  const top = view.find(say("ordinal"), 0) + 1;
  rows.forEach(({ row, money }, i) => {
    const at = top + i;
    const [ordinal, criterion] = view.row(at, 0, 1);
    assert.deepEqual([ordinal, criterion], [i + 1, row.criterion ?? ""]);
    assert.deepEqual(view.row(at, 5, 7), [serial(row.deadline.end), timing(row), statusWord(row.status.status, say)], `row ${row.row}`);
    assert.deepEqual([view.at(at, 10), view.at(at, 11)], [money.hasFigure ? money.dong : "", row.row], `row ${row.row}`);
  });
  const total = view.find(say("wholeStandard"), 2, top);
  assert.equal(total, top + rows.length);
  assert.equal(view.at(total, 10), byStandard(plan).find(({ key }) => key === (standard ?? UNKNOWN))?.dong);
}

export function compareTotal(view: SheetView, plan: Plan): void {
  const header = view.find(say("standard"));
  const total = view.find(say("whole"), 1, header);
  for (const { key, rows, rowsWithoutFigure, dong, min, max } of byStandard(plan)) {
    const lines = Array.from({ length: total - header - 1 }, (_, i) => header + 1 + i);
    const at = lines.find((row) => (key === UNKNOWN ? view.at(row, 1) === say("noStandard") : String(view.at(row, 1)).startsWith(`${key}.`)));
    assert.ok(at, `standard ${key}`);
    assert.deepEqual(view.row(at, 2, 6), [rows, rowsWithoutFigure, dong, min, max], `standard ${key}`);
  }
  const { rows, rowsWithoutFigure, dong, min, max } = plan.totals;
  assert.deepEqual(view.row(total, 2, 6), [rows, rowsWithoutFigure, dong, min, max], "in all");
  assert.equal(view.beside(say("inWords")), dongInWords(dong));
  sources(view, plan);
  details(view, plan);
}

function sources(view: SheetView, plan: Plan): void {
  const found = sourcesOf(plan);
  assert.equal(view.has(say("bySource")), found.length > 0);
  if (found.length === 0) return;
  const top = view.find(say("bySource")) + 2;
  found.forEach(({ name, rows, withoutFigure, dong }, i) => assert.deepEqual(view.row(top + i, 1, 4), [name, rows, withoutFigure, dong], name));
  assert.equal(view.at(top + found.length, 4), found.reduce((sum, { dong }) => sum + dong, 0), "all sources");
}

function details(view: SheetView, plan: Plan): void {
  const top = view.find(say("details")) + 2;
  const amounts = moneyByRow(plan.rows);
  plan.rows.forEach((row, i) => {
    const { dong, min, max, hasFigure } = amounts[i];
    const ends: Seen[] = hasFigure || max > 0 ? [min, max] : ["", ""];
    assert.deepEqual(view.row(top + i, 4, 6), [hasFigure ? dong : "", ...ends], `row ${row.row}`);
    assert.equal(view.at(top + i, 8), row.row);
  });
}
