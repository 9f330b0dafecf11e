/** One column for time and money: what each cell says of either, what it leaves out, and which column it is. */
import assert from "node:assert/strict";
import { readPlans } from "../../../src/plan/index";
import { proposeChanges } from "../../../src/plan/standardise/index";
import { gridOf } from "../../fixtures/grid";

const HEADER = ["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Nhân lực"];
const options = { asOf: "2025-04-01" };

function planOf(header: string, cells: readonly string[], merges: string[] = []) {
  const grid = gridOf([[...HEADER, header], ...cells.map((cell, i) => [String(i + 1), `1.${i + 1}`, `Nội dung ${i + 1}`, `Việc ${i + 1}`, "Hiệu trưởng", cell])], { merges });
  return { grid, plan: readPlans([grid], options).plans[0] };
}

/** Cell, due date, kind of money, đồng, unfunded. */
const CASES: [cell: string, end: string | null, kind: string, dong: number | null, unfunded: boolean][] = [
  ["Tháng 5/2025; 5 triệu", "2025-05-31", "amount", 5_000_000, false],
  ["Tháng 5/2025: 5 triệu", "2025-05-31", "amount", 5_000_000, false],
  ["Tháng 5/2025 Kinh phí: 5 triệu", "2025-05-31", "amount", 5_000_000, false],
  ["Tháng 5/2025; NSNN 3 triệu; XHH 2 triệu", "2025-05-31", "amount", 5_000_000, false],
  ["Tháng 9, 10/2024; 5 triệu", "2024-10-31", "amount", 5_000_000, false],
  ["Tháng 5/2025; Không", "2025-05-31", "none-needed", 0, false],
  ["Tháng 5/2025; Chưa có kinh phí", "2025-05-31", "unspecified", null, true],
  ["Tháng 5/2025 (NSNN)", "2025-05-31", "unspecified", null, false],
  ["Tháng 5/2025", "2025-05-31", "blank", null, true],
  ["Thường xuyên", "2025-05-31", "blank", null, true],
  ["5 triệu", null, "amount", 5_000_000, false],
  ["", null, "blank", null, true],
  ["5 triệu; 3 triệu", null, "unreadable", null, false],
  ["Tháng 13; 5 triệu", null, "amount", 5_000_000, false],
  // A second date, and nobody knows whether the first or the second is meant.
  ["Tháng 5/2025; 5 triệu; tháng 6/2025", null, "amount", 5_000_000, false],
  ["Tháng 5/2025; 5 triệu (tháng 6/2025)", null, "amount", 5_000_000, false],
];

describe("a column of time and money", () => {
  for (const [cell, end, kind, dong, unfunded] of CASES) {
    it(JSON.stringify(cell), () => {
      const [row] = planOf("Thời gian/Kinh phí", [cell]).plan.rows;
      assert.deepEqual([row.deadline.end, row.budget.kind, row.budget.dong, row.unfunded], [end, kind, dong, unfunded]);
    });
  }

  it("is the column of both, whichever is named first", () => {
    for (const header of ["Thời gian/Kinh phí", "Kinh phí, thời gian"]) {
      const { columns, findings } = planOf(header, ["Tháng 5/2025; 5 triệu"]).plan;
      assert.deepEqual([columns.deadline, columns.budget], [5, 5], header);
      assert.ok(!findings.some(({ ruleId }) => ruleId === "column-missing"), header);
    }
  });

  it("has its cells judged by what they lack", () => {
    const { findings } = planOf("Kinh phí/Thời gian", ["Tháng 5/2025; 5 triệu", "Tháng 5/2025", "5 triệu", "", "Tháng 5/2025; xin kinh phí"]).plan;
    const found = findings.filter(({ ruleId }) => /^(?:budget|deadline)-/.test(ruleId)).map(({ ruleId, cell }) => `${ruleId} ${cell}`);
    assert.deepEqual(found.sort(), ["budget-missing F3", "budget-missing F5", "budget-unfunded F6", "deadline-missing F4", "deadline-missing F5"]);
  });

  it("says a stray blank in its cell once", () => {
    const { findings } = planOf("Thời gian/Kinh phí", ["Tháng 5/2025;  5 triệu "]).plan;
    assert.equal(findings.filter(({ ruleId }) => ruleId === "text-stray-spaces").length, 1);
  });

  it("counts the money of a merged cell once, and its time for all of its rows", () => {
    const { rows } = planOf("Thời gian/Kinh phí", ["Tháng 5/2025; 5 triệu", ""], ["F2:F3"]).plan;
    assert.deepEqual(rows.map(({ deadline, budget, unfunded }) => [deadline.end, budget.dong, unfunded]), [["2025-05-31", 5_000_000, false], ["2025-05-31", null, false]]);
  });

  it("is left as it is by standardising: its cells are neither dates nor numbers", () => {
    const { grid, plan } = planOf("Thời gian/Kinh phí", ["Tháng 5/2025; 5 triệu", "Tháng 5/2025", "5 triệu"]);
    assert.deepEqual(proposeChanges(plan, grid).filter(({ cell }) => cell.startsWith("F")), []);
  });

  it("is no column of money where the user said that there is none", () => {
    const grid = gridOf([[...HEADER, "Thời gian/Kinh phí"], ["1", "1.1", "Nội dung", "Việc", "Hiệu trưởng", "Tháng 5/2025"]], { merges: [] });
    const { columns, rows } = readPlans([grid], { ...options, columns: { [grid.name]: { budget: null } } }).plans[0];
    assert.deepEqual([columns.deadline, columns.budget, rows[0].unfunded], [5, undefined, false]);
  });
});
