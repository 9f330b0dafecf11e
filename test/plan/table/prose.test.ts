/** A plan in sentences is known for what it is; nothing is made up from it. */
import assert from "node:assert/strict";
import { readPlans } from "../../../src/plan/index";
import { gridOf } from "../../fixtures/grid";

const read = (lines: readonly string[]) => readPlans([gridOf([["Danh sách"]]), gridOf(lines.map((line) => [line]))], { asOf: "2025-04-15" });
const PROSE = [
  "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025",
  "Tiêu chí 1.8: Quản lý các hoạt động giáo dục",
  "Tồn tại: việc dự giờ của một số tổ chưa thường xuyên.",
  "Kế hoạch hành động: từ học kỳ II, Phó Hiệu trưởng lập lịch dự giờ hằng tuần; kinh phí 2.000.000 đồng.",
  "Tiêu chí 1.10: Đảm bảo an ninh trật tự, an toàn trường học",
  "Tồn tại: cổng trường còn ùn tắc giờ tan học.",
];

describe("a plan in sentences", () => {
  it("is told with its criteria, and gives no rows and no money", () => {
    const { plans, prose } = read(PROSE);
    assert.deepEqual([plans.length, prose?.criteria], [0, 2]);
    assert.deepEqual(read([PROSE.join("\n")]).prose?.criteria, 2);
    assert.deepEqual(read(PROSE.map((line) => line.normalize("NFD").toUpperCase())).prose?.criteria, 2);
  });

  it("is no list of criteria, no report on one, and nothing beside a table", () => {
    assert.equal(read(PROSE.filter((line) => line.startsWith("Tiêu chí"))).prose, undefined);
    assert.equal(read(PROSE.slice(0, 4)).prose, undefined);
    const table = [["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí"], ["1", "1.1", "A", "B", "HT", "5/2025", "1 triệu"]];
    const { plans, prose } = readPlans([gridOf(PROSE.map((line) => [line])), gridOf(table)], { asOf: "2025-04-15" });
    assert.deepEqual([plans.length, prose], [1, undefined]);
  });
});
