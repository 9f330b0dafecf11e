/** A status column whose header says that its numbers are per cent. */
import assert from "node:assert/strict";
import { readPlans } from "../../../src/plan/index";
import { gridOf } from "../../fixtures/grid";

function read(header: string, cells: readonly string[]) {
  const rows = cells.map((status, i) => [String(i + 1), `1.${i + 1}`, `Nội dung ${i + 1}`, `- Làm việc ${i + 1}`, "Hiệu trưởng", "Tháng 12/2024", "Không", status]);
  const grid = gridOf([["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG, NĂM HỌC 2024-2025"], ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí", header], ...rows]);
  return readPlans([grid], { asOf: "2025-04-10" }).plans[0].rows.map(({ status, overdue }) => [status.status, status.percent, overdue]);
}

const CELLS = ["100", "60", "0", "12,5", "1", "0,6", "101", "Hoàn thành"];

describe("a status column of per cent", () => {
  for (const header of ["Tiến độ (%)", "% hoàn thành", "Tỷ lệ hoàn thành"]) {
    it(`reads bare numbers under “${header}” as shares, but what may be another scale`, () => {
      assert.deepEqual(read(header, CELLS), [
        ["done", 100, false],
        ["doing", 60, true],
        ["notStarted", 0, true],
        ["doing", 12.5, true],
        ["unknown", null, true],
        ["unknown", null, true],
        ["unknown", null, true],
        ["done", null, false],
      ]);
    });
  }

  it("is no other status column: there a bare number says nothing", () => {
    assert.deepEqual(read("Kết quả", ["100", "60"]), [["unknown", null, true], ["unknown", null, true]]);
  });
});
