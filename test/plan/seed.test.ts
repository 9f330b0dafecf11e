/** The real plan of a kindergarten, as its workbook holds it: every row as a careful reader reads it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readPlans } from "../../src/plan/index";
import type { CellValue, Plan } from "../../src/plan/index";
import { gridFrom } from "../fixtures/grid";

const data = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as T;

interface SeedRow {
  criterion: string;
  content: string;
  actions: string[];
  owners: string[];
  deadline: string;
  budget: string;
  partners: string[];
}

interface Expected {
  rowCount: number;
  rowsByStandard: Record<string, number>;
  deadlines: Record<string, string | null>;
  budgets: Record<string, number | null>;
  totalStatedDong: number;
  totalByStandard: Record<string, number>;
  unfundedRows: string[];
  noneNeededRows: string[];
}

const sheet = data<{ name: string; merges: string[]; cells: Record<string, CellValue> }>("../fixtures/seed-grid.json");
const { expected, rows } = data<{ expected: Expected; rows: SeedRow[] }>("../data/seed-plan.json");

for (const merges of ["known", "unknown"] as const) {
  describe(`the sample plan, merges ${merges}`, () => {
    const grid = gridFrom(sheet);
    if (merges === "unknown") delete grid.merges;
    const report = readPlans([grid], { asOf: "2025-06-15" });
    const plan: Plan = report.plans[0];

    it("is one plan with its frame", () => {
      assert.equal(report.plans.length, 1);
      assert.equal(plan.headerRow, 8);
      assert.equal(plan.firstRow, 9);
      assert.equal(plan.lastRow, 18);
      assert.deepEqual(plan.columns, { ordinal: 0, criterion: 1, content: 2, actions: 3, owner: 4, deadline: 5, budget: 6, partners: 7, note: 8 });
      assert.equal(plan.schoolYear, "2024-2025");
      assert.equal(plan.schoolYearFrom, "sheet");
      assert.equal(plan.schoolName, "TRƯỜNG MẦM NON 6");
      assert.equal(plan.title, "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC");
      assert.equal(plan.standardSet, "mam-non-2018");
      assert.equal(plan.standardSetFrom, "sheet");
      assert.equal(plan.headerUnit, null);
    });

    it("has its standards by the number in the text, not the printed one", () => {
      assert.deepEqual(
        plan.standards.map(({ number, ordinal, cell }) => [number, ordinal, cell]),
        [["1", "1", "B9"], ["2", "2", "B13"], ["5", "4", "B15"]],
      );
      assert.equal(plan.standards[2].title, "Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục");
    });

    it("has seven rows, with what each says", () => {
      assert.equal(plan.rows.length, expected.rowCount);
      plan.rows.forEach((row, index) => {
        const seed = rows[index];
        const number = seed.criterion.replace("Tiêu chí ", "");
        assert.equal(row.criterion, number);
        assert.equal(row.standard, number.split(".")[0]);
        assert.equal(row.text.content, seed.content);
        assert.deepEqual(row.actions, seed.actions.map((action) => action.replace(/^-\s*/, "")), number);
        assert.equal(row.deadline.end, expected.deadlines[number], number);
        assert.equal(row.budget.dong, expected.budgets[number], number);
        assert.deepEqual(row.inherited, []);
        assert.equal(row.status.status, "blank");
      });
    });

    it("counts standards, money, what is unfunded and what needs nothing", () => {
      for (const [standard, count] of Object.entries(expected.rowsByStandard)) {
        assert.equal(plan.rows.filter((row) => row.standard === standard).length, count, standard);
      }
      assert.deepEqual(plan.rows.filter((row) => row.unfunded).map((row) => row.criterion), expected.unfundedRows);
      assert.deepEqual(plan.rows.filter((row) => row.budget.kind === "none-needed").map((row) => row.criterion), expected.noneNeededRows);
      assert.equal(plan.totals.dong, expected.totalStatedDong);
      for (const [standard, dong] of Object.entries(expected.totalByStandard)) assert.equal(plan.totals.byStandard[standard], dong);
    });

    it("on 15 June 2025: 5.2 and 5.4 are overdue, nothing is due soon", () => {
      assert.deepEqual(plan.rows.filter((row) => row.overdue).map((row) => row.criterion), ["5.2", "5.4"]);
      assert.deepEqual(plan.rows.filter((row) => row.dueSoon).map((row) => row.criterion), []);
    });

    it("names who leads, where the text settles it", () => {
      assert.deepEqual(plan.rows.map((row) => row.owners.lead), [
        null, "Ban lãnh đạo nhà trường", null, "Hiệu trưởng", "Ban lãnh đạo nhà trường", "Ban lãnh đạo nhà trường", "Hội đồng trường",
      ]);
      assert.equal(plan.rows[6].partners.none, true);
    });

    it("keeps what stands around the table", () => {
      assert.deepEqual(plan.around.map(({ cell }) => cell), ["A1", "A3", "A4", "A6", "A7", "A20", "F23"]);
    });
  });
}

describe("the day after a deadline", () => {
  it("turns a row overdue, and not before", () => {
    const plan = (asOf: string): Plan => readPlans([gridFrom(sheet)], { asOf }).plans[0];
    assert.deepEqual(plan("2025-05-31").rows.filter((row) => row.overdue).length, 0);
    assert.deepEqual(plan("2025-05-31").rows.filter((row) => row.dueSoon).map((row) => row.criterion), ["5.2", "5.4"]);
    assert.deepEqual(plan("2025-06-01").rows.filter((row) => row.overdue).map((row) => row.criterion), ["5.2", "5.4"]);
  });
});
