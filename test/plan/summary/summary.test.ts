import assert from "node:assert/strict";
import { UNKNOWN, byMonth, byOwner, byStandard, byStatus, isUnitPrice, moneyByRow, totalsOf } from "../../../src/plan/summary/index";
import { readBudget } from "../../../src/plan/text/budget/index";
import type { PlanTable } from "../../../src/plan/types";
import { planWith, samplePlan } from "../rules/builder";

const keys = (groups: { key: string }[]): string[] => groups.map((group) => group.key);

/** Every way of grouping holds every row and every đồng once. */
function assertAddsUp(table: PlanTable): void {
  const totals = totalsOf(table);
  for (const groups of [byStandard(table), byOwner(table), byMonth(table), byStatus(table)]) {
    for (const figure of ["rows", "dong", "min", "max", "overdue", "dueSoon", "unfunded", "done", "rowsWithoutFigure"] as const) {
      assert.equal(groups.reduce((sum, group) => sum + group[figure], 0), totals[figure], figure);
    }
  }
}

describe("totals of the real plan", () => {
  const table = samplePlan("2025-06-15");

  it("are the plan's figures", () => {
    assert.deepEqual(totalsOf(table), {
      dong: 19_000_000,
      min: 19_000_000,
      max: 19_000_000,
      byStandard: { "1": 10_000_000, "2": 0, "5": 9_000_000 },
      rowsWithoutFigure: 2,
      rows: 7,
      overdue: 2,
      dueSoon: 0,
      unfunded: 2,
      done: 0,
    });
  });

  it("stand by standard with what is next", () => {
    const [first, second, fifth] = byStandard(table);
    assert.equal(first.title, "Tổ chức và quản lý nhà trường");
    assert.deepEqual([first.rows, first.actions, first.unfunded, first.nextDeadline], [3, 7, 1, "2025-07-31"]);
    assert.deepEqual([second.rows, second.dong, second.rowsWithoutFigure, second.nextDeadline], [1, 0, 0, "2025-08-31"]);
    assert.deepEqual([fifth.rows, fifth.overdue, fifth.nextDeadline], [3, 2, "2025-08-31"]);
  });

  it("stand by owner, month and status, each row once", () => {
    assert.deepEqual(keys(byOwner(table)), ["Ban lãnh đạo nhà trường", "Hiệu trưởng", "Hội đồng trường", UNKNOWN]);
    assert.deepEqual(keys(byMonth(table)), ["2025-05", "2025-07", "2025-08", UNKNOWN]);
    assert.deepEqual(keys(byStatus(table)), ["blank"]);
    assertAddsUp(table);
  });
});

describe("totals", () => {
  it("add a range to the ends and not to the sum", () => {
    const table = planWith({ G6: "4-7 triệu" });
    const { dong, min, max, rowsWithoutFigure } = totalsOf(table);
    assert.deepEqual([dong, min, max, rowsWithoutFigure], [20_000_000, 24_000_000, 27_000_000, 1]);
    assertAddsUp(table);
  });

  it("keep unit prices out, but a price per year in", () => {
    assert.equal(totalsOf(planWith({ G6: "500 nghìn/tháng" })).dong, 20_000_000);
    assert.equal(totalsOf(planWith({ G6: "500 nghìn/tháng" })).rowsWithoutFigure, 1);
    assert.equal(totalsOf(planWith({ G6: "6 triệu đồng/năm" })).dong, 26_000_000);
    assert.ok(isUnitPrice(readBudget({ text: "100.000 đ/người/buổi" })));
    assert.ok(!isUnitPrice(readBudget({ text: "5 triệu/đợt x 2 đợt" })));
  });

  it("take an upper bound as the figure, with the ends it leaves open", () => {
    const { dong, min, max } = totalsOf(planWith({ G6: "Tối đa 10 triệu" }));
    assert.deepEqual([dong, min, max], [30_000_000, 20_000_000, 30_000_000]);
  });

  it("count an amount repeated from above once, and such a row has a figure", () => {
    const table = planWith({ G7: "nt" });
    assert.equal(table.rows[1].budget.kind, "ditto");
    const totals = totalsOf(table);
    assert.equal(totals.dong, 23_000_000);
    assert.equal(totals.rowsWithoutFigure, 0);
    assert.deepEqual(moneyByRow(table.rows)[1], { dong: 0, min: 0, max: 0, hasFigure: true });
    assertAddsUp(table);
  });

  it("say that a row repeating a blank has no figure either", () => {
    assert.equal(totalsOf(planWith({ G6: "", G7: "nt" })).rowsWithoutFigure, 2);
  });

  it("count what is done, and leave it out of what is next", () => {
    const table = planWith({ J6: "Hoàn thành" });
    assert.equal(totalsOf(table).done, 2);
    assert.equal(byStandard(table)[0].nextDeadline, "2025-03-31");
    assert.deepEqual(keys(byStatus(table)), ["doing", "done", "notStarted"]);
  });

  it("have a line for a standard without rows, and put 10 after 9", () => {
    const table = planWith({ B14: "Tiêu chuẩn 5", C15: "", B15: "", D15: "", E15: "", F15: "", G15: "", H15: "", I15: "", J15: "" });
    assert.deepEqual(keys(byStandard(table)), ["1", "2", "3", "4", "5"]);
    assert.equal(totalsOf(table).byStandard["5"], 0);
  });

  it("are nothing for a table without rows", () => {
    const table: PlanTable = { ...planWith(), rows: [], standards: [] };
    assert.equal(totalsOf(table).dong, 0);
    assert.deepEqual(byStandard(table), []);
  });
});
