/** Criteria named by their titles alone: the set's own words, one title only, nothing guessed. */
import assert from "node:assert/strict";
import { explainCriterion } from "../../../src/plan/text/explain/criterion";
import { findPlanTables } from "../../../src/plan/table/index";
import type { PlanRow } from "../../../src/plan/types";
import { gridOf } from "../../fixtures/grid";

const HEAD = [["TRƯỜNG MẦM NON HOA SEN"], ["Năm học 2024-2025"], ["TT", "Tên tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian"]];

function read(...lines: string[][]): PlanRow[] {
  return findPlanTables(gridOf([...HEAD, ...lines], { name: "KH" }), { asOf: "2024-10-01" })[0].rows;
}
const line = (title: string) => ["1", title, "Nội dung", "Biện pháp", "Hiệu trưởng", "Tháng 5/2025"];

describe("a criterion named by its title", () => {
  const cases: [string, string | null][] = [
    ["Đối với giáo viên", "2.2"],
    ["ĐỐI VỚI GIÁO VIÊN.", "2.2"],
    ["Tiêu chí: Đối với nhân viên", "2.3"],
    ["Hội đồng trường và các hội đồng khác", "1.2"],
    ["Đối với giáo viên, nhân viên", null],
    ["Quản lí hành chính, tài chính & tài sản", "1.6"],
    ["Giáo viên", null],
    ["Khu vệ sinh", null],
  ];
  for (const [title, criterion] of cases) {
    it(`reads "${title}" as ${criterion ?? "nothing"}`, () => {
      const [row] = read(line(title));
      assert.deepEqual([row.criterion, row.standard], [criterion, criterion?.split(".")[0] ?? null]);
    });
  }

  it("counts blank cells below to it, not beyond the next standard", () => {
    const rows = read(["Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên"], line("Đối với nhân viên"), line(""), ["Tiêu chuẩn 5: Hoạt động"], line(""));
    assert.deepEqual(rows.map((row) => [row.criterion, row.inherited.includes("criterion")]), [["2.3", false], ["2.3", true], [null, false]]);
  });

  it("is not taken from another standard than the row's", () => {
    assert.equal(read(["Tiêu chuẩn 1: Tổ chức và quản lý nhà trường"], line("Đối với giáo viên"))[0].criterion, null);
  });

  it("says that the number was told by the title", () => {
    assert.equal(explainCriterion(read(line("Đối với giáo viên"))[0].criterionReading).key, "readings.criterion-by-title");
  });

  it("leaves a number that is written", () => {
    assert.equal(read(line("1.3. Đối với giáo viên"))[0].criterion, "1.3");
  });
});
