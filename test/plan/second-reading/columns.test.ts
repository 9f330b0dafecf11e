/** Headers that invite a wrong reading: money spent beside money planned, ticks under a status, a criterion's result. */
import assert from "node:assert/strict";
import { columnLetter } from "../../../src/plan/address";
import { findPlanTables } from "../../../src/plan/table/index";
import type { CellValue, PlanTable } from "../../../src/plan/types";

function tableOf(rows: CellValue[][], merges: [row: number, column: number, columnCount: number][] = []): PlanTable {
  const grid = {
    name: "Kế hoạch",
    top: 0,
    left: 0,
    values: rows,
    text: rows.map((row) => row.map(String)),
    merges: merges.map(([row, column, columnCount]) => ({ row, column, columnCount, rowCount: 1 })),
  };
  const tables = findPlanTables(grid, { asOf: "2025-04-15", schoolYear: "2024-2025" });
  assert.equal(tables.length, 1);
  return tables[0];
}

const START = ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian"];
const ROW = ["1", "1.1", "Chiến lược", "Rà soát", "Hiệu trưởng", "5/2025"];
const money = (headers: string[], cells: string[]): number | null => tableOf([[...START, ...headers], [...ROW, ...cells]]).rows[0].budget.dong;

describe("columns, a second reading", () => {
  for (const [headers, cells, dong] of [
    [["Kinh phí dự kiến", "Kinh phí đã chi"], ["5 triệu", "4 triệu"], 5_000_000],
    [["Kinh phí", "Kinh phí thực tế"], ["5 triệu", "5 triệu"], 5_000_000],
    [["Kinh phí dự kiến", "Kinh phí được duyệt"], ["5 triệu", "3 triệu"], 5_000_000],
    [["Kinh phí", "Kinh phí còn thiếu"], ["5 triệu", "1 triệu"], 5_000_000],
    [["Kinh phí ngân sách", "Kinh phí xã hội hóa"], ["5 triệu", "3 triệu"], 8_000_000],
    [["Kinh phí", "Nguồn kinh phí"], ["5 triệu", "Ngân sách"], 5_000_000],
    [["Nguồn kinh phí", "Kinh phí"], ["Ngân sách", "5 triệu"], 5_000_000],
  ] as const) {
    it(`takes ${headers.join(" | ")} as ${dong} đồng`, () => assert.equal(money([...headers], [...cells]), dong));
  }

  it("adds the sources under one header and leaves out what was spent", () => {
    const header = [[...START, "Kinh phí (triệu đồng)", "", "", ""], ["", "", "", "", "", "", "Ngân sách", "XHH", "Đã chi", "Còn thiếu"]];
    const table = tableOf([...header, [...ROW, "5", "2", "3", "4"]], [[0, 6, 4]]);
    assert.equal(table.rows[0].budget.dong, 7_000_000);
  });

  it("takes no number times its price for two amounts", () => {
    const header = [[...START, "Kinh phí", "", ""], ["", "", "", "", "", "", "Số lượng", "Đơn giá", "Thành tiền"]];
    const table = tableOf([...header, [...ROW, "10", "650.000 đ", "6.500.000 đ"]], [[0, 6, 3]]);
    assert.equal(table.rows[0].budget.dong, 6_500_000);
  });

  it("reads a tick by the column it stands in", () => {
    const header = [[...START, "Mức độ thực hiện", "", ""], ["", "", "", "", "", "", "Hoàn thành", "Đang thực hiện", "Chưa hoàn thành"]];
    const table = tableOf([...header, [...ROW, "x", "", ""], [...ROW, "", "x", ""], [...ROW, "", "", "X"], [...ROW, "", "", ""]], [[0, 6, 3]]);
    assert.deepEqual(table.rows.map(({ status }) => status.status), ["done", "doing", "notDone", "blank"]);
  });

  it("takes no level ticked for progress", () => {
    const header = [[...START, "Kết quả", ""], ["", "", "", "", "", "", "Mức 1", "Mức 2"]];
    assert.deepEqual(tableOf([...header, [...ROW, "", "x"]], [[0, 6, 2]]).rows.map(({ status }) => status.status), ["blank"]);
  });

  it("takes the result of a self-assessment for no status", () => {
    const table = tableOf([[...START, "Kinh phí", "Kết quả tự đánh giá"], [...ROW, "Không", "Đạt"]]);
    assert.equal(table.columns.status, undefined);
    assert.equal(columnLetter(table.columns.weakness ?? -1), "H");
  });

  it("gives every header one meaning, and none to the headers of other lists", () => {
    const headers: Record<string, string> = {
      "T.gian": "deadline", "Hạn cuối": "deadline", "Thời gian bắt đầu - kết thúc": "deadline", "Thời gian từ... đến...": "deadline", "Ngày thực hiện": "deadline",
      "Thời điểm hoàn thành": "deadline", "Hạn hoàn thành": "deadline", "Thời gian dự kiến": "deadline",
      "Dự trù kinh phí": "budget", "Dự toán (triệu đồng)": "budget", "Số tiền (đồng)": "budget", "Kinh phí/Nguồn lực": "budget", "Tổng kinh phí": "budget",
      "Đơn vị/cá nhân phối hợp": "partners", "Cơ quan phối hợp": "partners", "Phối hợp với": "partners",
      "Mã hóa minh chứng": "evidence", "Hồ sơ minh chứng": "evidence", "Kết quả mong đợi": "indicator", "Kết quả đạt được": "status", "Tình trạng": "status", "% hoàn thành": "status",
      "Mức độ hoàn thành": "status", "Mục tiêu/Chỉ tiêu": "goal", "Kiểm tra, giám sát": "monitor",
    };
    for (const [text, field] of Object.entries(headers)) {
      const without: Record<string, string> = { deadline: "Thời gian", budget: "Kinh phí", partners: "Phối hợp", owner: "Nhân lực" };
      const start = START.filter((word) => word !== without[field]);
      const table = tableOf([[...start, field === "budget" ? "Ghi chú" : "Kinh phí", text], [...ROW.slice(0, start.length), "Không", ""]]);
      assert.equal(table.columns[field as "deadline"], start.length + 1, text);
    }
    for (const text of ["Ưu tiên", "Mức độ ưu tiên", "Địa điểm", "Tuần", "Thứ", "Lớp", "Ý kiến", "Thời gian tự đánh giá", "Nội dung chi", "Hồ sơ", "Kinh phí đã chi", "Yêu cầu"]) {
      const table = tableOf([[...START, "Kinh phí", text], [...ROW, "Không", "5"]]);
      assert.ok(!Object.values(table.columns).includes(START.length + 1), text);
    }
  });
});
