/** What must not be taken for a plan, alone and beside one. */
import assert from "node:assert/strict";
import { findPlanTables } from "../../../src/plan/table/index";
import { gridOf } from "../../fixtures/grid";
import { notPlans } from "../../fixtures/not-plans";

const plan = [
  ["TT", "Tiêu chí", "Nội dung cải tiến", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí"],
  ["1", "Tiêu chí 1.1", "Chiến lược", "Rà soát", "HT", "Tháng 10/2024", "2 triệu"],
  ["2", "Tiêu chí 2.2", "Giáo viên", "Tập huấn", "PHT", "Tháng 11/2024", "3 triệu"],
];

describe("tables that are no plans", () => {
  for (const [name, rows] of notPlans) {
    it(`${name}: not taken`, () => {
      assert.deepEqual(findPlanTables(gridOf([["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG"], [], ...rows]), { asOf: "2025-01-01" }), []);
    });

    for (const gap of [0, 1, 3]) {
      it(`${name}: not mixed up with the plan above or below, ${gap} blank rows between`, () => {
        const blanks = Array.from({ length: gap }, () => [""]);
        const below = findPlanTables(gridOf([...plan, ...blanks, ...rows]), { asOf: "2025-01-01" });
        assert.deepEqual(below.map((table) => [table.headerRow, table.rows.length, table.lastRow]), [[1, 2, 3]]);
        const above = findPlanTables(gridOf([...rows, ...blanks, ...plan]), { asOf: "2025-01-01" });
        const top = rows.length + gap;
        assert.deepEqual(above.map((table) => [table.headerRow, table.rows.length, table.lastRow]), [[top + 1, 2, top + 3]]);
      });
    }
  }
});
