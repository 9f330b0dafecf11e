/** The office's own list: one table of several schools. */
import assert from "node:assert/strict";
import { readPlans } from "../../../src/plan/index";
import { gridOf } from "../../fixtures/grid";

const HEADER = ["TT", "Tên trường", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí", "Mức độ thực hiện"];
const ACTIONS = "- Bổ sung 200 đầu sách và sắp xếp lại kho sách theo chủ đề.";

function judged(rows: readonly (readonly [school: string, criterion: string, content: string, actions: string])[], headers = HEADER) {
  const values = [
    ["TỔNG HỢP KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG CÁC TRƯỜNG TIỂU HỌC, NĂM HỌC 2024-2025"],
    headers,
    ...rows.map(([school, criterion, content, actions], i) => [String(i + 1), school, criterion, content, actions, "Hiệu trưởng", "Tháng 5/2025", "Không", "Đang thực hiện"]),
  ];
  const [plan] = readPlans([gridOf(values)], { asOf: "2025-01-10" }).plans;
  return { schools: plan.rows.map(({ school }) => school), found: plan.findings.map(({ ruleId, cell }) => [ruleId, cell]) };
}

describe("a table of several schools", () => {
  it("says whose each row is, and finds no repetition from one school to another", () => {
    const { schools, found } = judged([
      ["TH Kim Đồng", "3.6", "Thư viện chưa đạt chuẩn", ACTIONS],
      ["", "5.2", "Chất lượng môn Tiếng Anh thấp", "- Mở câu lạc bộ Tiếng Anh."],
      ["TH Trần Phú", "3.6", "Thư viện chưa đạt chuẩn", ACTIONS],
    ]);
    assert.deepEqual(schools, ["TH Kim Đồng", "TH Kim Đồng", "TH Trần Phú"]);
    assert.deepEqual(found, []);
  });

  it("still finds one within a school", () => {
    const { found } = judged([
      ["TH Kim Đồng", "3.6", "Thư viện chưa đạt chuẩn", ACTIONS],
      ["TH Trần Phú", "1.7", "Còn hai giáo viên chưa đạt chuẩn", "- Cử đi học."],
      ["TH Kim Đồng", "3.6", "Thư viện chưa đạt chuẩn", "- Vận động tặng sách."],
      ["TH Kim Đồng", "3.5", "Thiết bị dạy học còn thiếu", ACTIONS],
    ]);
    assert.deepEqual(found, [["criterion-repeated", "C5"], ["action-repeated", "E6"]]);
  });

  it("is none where no column names schools", () => {
    const { schools } = judged([["x", "3.6", "Thư viện chưa đạt chuẩn", ACTIONS]], HEADER.with(1, "Mã"));
    assert.deepEqual(schools, [undefined]);
  });
});
