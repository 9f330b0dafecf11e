/** Rows that say that a criterion has nothing to improve are no tasks: nothing is missing in them, and they are not counted. */
import assert from "node:assert/strict";
import { totalsOf } from "../../../src/plan/summary/index";
import { readWritten, shortly } from "../fifth-reading/plan-text";

const HEADER = "TT | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Người thực hiện | Thời gian | Kinh phí | Phối hợp | Kết quả | Minh chứng";
const plan = (row: string, header = HEADER): string => `
TRƯỜNG TIỂU HỌC HOA LƯ
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
${header}
1 | 1.1 | Chiến lược chưa cập nhật | Bổ sung chỉ tiêu | Hiệu trưởng | 31/12/2024 | Không | Không | Đang thực hiện |
${row}
3 | 5.5 | Chữ viết chưa đẹp | Luyện viết | GVCN | 31/5/2025 | 2 triệu đồng | Cha mẹ học sinh | Đang thực hiện |
`;
const read = (row: string) => readWritten({ name: row, asOf: "2024-10-01", text: plan(row) });

describe("nothing to improve", () => {
  for (const row of [
    "2 | 1.2 | Không có",
    "2 | 1.2 | Không | | | | | | |",
    "2 | 1.2 | Không có nội dung cần cải tiến | Không | Không | Không | Không | Không | Không |",
    "2 | 1.2 | Không có nội dung nào cần cải tiến | - | - | - | - | - | - | -",
    "2 | Tiêu chí 1.2: Hội đồng trường và các hội đồng khác | Không có hạn chế.",
    "2 | 1.2 | Đạt mức 3, không cần cải tiến | / | / | / | / | / | / |",
    "2 | 1.2 | Không còn tồn tại | … | … | … | … | … | … |",
  ]) {
    it(row, () => {
      const { table, findings } = read(row);
      assert.deepEqual(shortly(findings), []);
      assert.deepEqual(table.rows.map(({ criterion }) => criterion), ["1.1", "5.5"]);
      assert.deepEqual(table.nothing, [{ row: 5, standard: "1" }]);
      assert.equal(totalsOf(table).rowsWithoutFigure, 0);
    });
  }

  // Something is to be improved, though little is said of it.
  for (const [row, found] of [
    ["2 | 1.2 | Không gian họp chật", "actions-missing@D5 owner-missing@E5 deadline-missing@F5 budget-missing@G5 partners-missing@H5"],
    ["2 | 1.2 | Không có nội quy | | | | | | |", "actions-missing@D5 owner-missing@E5 deadline-missing@F5 budget-missing@G5 partners-missing@H5"],
    ["2 | 1.2 | Không có nội dung giáo dục địa phương | Soạn 4 bài | | 31/12/2024 | Không | Không | Đang thực hiện |", "owner-missing@E5"],
    ["2 | 1.2 | Không | Họp mỗi quý | Hiệu trưởng | | Không | Không | Đang thực hiện |", "deadline-missing@F5"],
    ["2 | 1.2 | Hội đồng chưa họp | Chưa có | Hiệu trưởng | 31/12/2024 | Không | Không | Đang thực hiện |", "actions-missing@D5"],
    ["2 | 1.2 | Hội đồng chưa họp | Họp quý | Hiệu trưởng | 31/12/2024 | Không | Không | Hoàn thành | Chưa có", "done-without-evidence@J5"],
    ["2 | 1.2 | Hội đồng chưa họp | Họp quý | Hiệu trưởng | 31/12/2024 | Không | Không | Hoàn thành | Đang bổ sung", "done-without-evidence@J5"],
  ] as const) {
    it(`not in ${row}`, () => assert.deepEqual(shortly(read(row).findings), found.split(" ")));
  }

  it("counts for the standard, which is not absent", () => {
    const header = "Tiêu chuẩn | Tiêu chí | Nội dung cần cải tiến | Biện pháp | Người thực hiện | Thời gian | Kinh phí | Phối hợp | Kết quả | Minh chứng";
    const text = plan("2 | 2.1 | Không có\n3 | 3.1 | Không có\n4 | 4.1 | Không có", header).replace("3 | 5.5", "5 | 5.5");
    assert.deepEqual(shortly(readWritten({ name: "all", asOf: "2024-10-01", text }).findings), []);
  });

  it("is said after the criterion in the content as well", () => {
    const header = "TT | Nội dung cần cải tiến | Biện pháp | Người thực hiện | Thời gian | Kinh phí | Phối hợp | Kết quả | Minh chứng";
    const text = plan("2 | 1.2. Không có nội dung cần cải tiến", header).replace("1 | 1.1 |", "1 | 1.1.").replace("3 | 5.5 |", "3 | 5.5.");
    const { table, findings } = readWritten({ name: "content", asOf: "2024-10-01", text });
    assert.deepEqual(shortly(findings), []);
    assert.equal(table.rows.length, 2);
  });
});
