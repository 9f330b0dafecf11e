/** Rows and tables that invite a wrong reading: whose criterion it is, and what is no plan at all. */
import assert from "node:assert/strict";
import { findPlanTables } from "../../../src/plan/table/index";
import type { Area, PlanTable } from "../../../src/plan/types";

function tablesOf(rows: string[][], merges: Area[] = []): PlanTable[] {
  return findPlanTables({ name: "KH", top: 0, left: 0, values: rows, text: rows, merges }, { asOf: "2025-04-15", schoolYear: "2024-2025" });
}

const criteria = (rows: string[][], merges: Area[] = []): (string | null)[][] => tablesOf(rows, merges)[0].rows.map(({ standard, criterion }) => [standard, criterion]);
const FORM = ["TT", "Nội dung cải tiến", "Mục tiêu cải tiến", "Hoạt động/giải pháp", "Thời gian thực hiện", "Đơn vị/cá nhân phụ trách", "Nguồn lực bảo đảm", "Mức độ thực hiện"];
const row = (number: string, content: string, actions = "Tập huấn"): string[] => [number, content, content && "Đạt", actions, "5/2025", "PHT", "Không", ""];

describe("rows, a second reading", () => {
  it("take no criterion over from a row above that is another matter", () => {
    assert.deepEqual(criteria([FORM, row("1", "TC 1.5 Sĩ số"), row("", "", "Tuyển sinh"), row("2", "Bàn ghế cũ"), row("", "", "Thay bàn ghế")]), [
      ["1", "1.5"], ["1", "1.5"], [null, null], [null, null],
    ]);
  });

  it("take a criterion over from a row of its own, and the standard from a heading", () => {
    const across = (top: number): Area => ({ row: top, column: 0, rowCount: 1, columnCount: 8 });
    const rows = [FORM, ["Tiêu chí 1.5: Lớp học"], row("1", "Sĩ số"), row("2", "Bàn ghế"), ["Tiêu chuẩn 2: Đội ngũ"], row("3", "Trình độ")];
    assert.deepEqual(criteria(rows, [across(1), across(4)]), [["1", "1.5"], ["1", "1.5"], ["2", null]]);
  });

  it("take the number of an action for no criterion", () => {
    assert.deepEqual(criteria([FORM, row("1", "Năng lực số", "1.1 Rà soát\n1.2 Tập huấn"), row("2", "Thư viện", "2.1. Mua sách"), row("3", "Sân", "Tiêu chí 3.1: lát sân")]), [
      [null, null], [null, null], ["3", "3.1"],
    ]);
  });

  it("take a blank or merged criterion over where criteria have a column", () => {
    const header = ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí"];
    const rows = [header, ["1", "1.1", "A", "a", "HT", "5/2025", "1 triệu"], ["2", "", "B", "b", "PHT", "5/2025", "2 triệu"], ["3", "#REF!", "C", "c", "PHT", "5/2025", ""]];
    assert.deepEqual(criteria(rows), [["1", "1.1"], ["1", "1.1"], [null, null]]);
  });

  for (const [name, rows] of Object.entries({
    "a month's plan of work": [["KẾ HOẠCH THÁNG 4/2025"], ["TT", "Nội dung", "Biện pháp", "Thời gian", "Phụ trách", "Kinh phí"], ["1", "Họp hội đồng", "Họp", "5/4/2025", "HT", "Không"]],
    "a list of duties": [["TT", "Nội dung công việc", "Thời gian", "Người thực hiện", "Ghi chú"], ["1", "Trực cổng", "5/4/2025", "Bảo vệ", ""]],
    "an inspection": [["TT", "Nội dung kiểm tra", "Giải pháp", "Thời gian", "Người kiểm tra", "Kết quả"], ["1", "Hồ sơ", "Kiểm tra", "5/4/2025", "PHT", "Đạt"]],
    "a purchase": [["TT", "Nội dung", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền", "Thời gian", "Nguồn kinh phí"], ["1", "Quạt", "cái", "5", "400.000", "2.000.000", "5/2025", "NS"]],
    "the issues of form 2": [["TT", "Tiêu chuẩn", "Tiêu chí liên quan (nếu có)", "Đánh giá hiện trạng", "Điểm hạn chế", "Nguyên nhân của hạn chế"], ["1", "1", "1.1", "Mức 1", "Chậm", "Thiếu người"]],
    "its monitoring": [["Thời điểm", "Nội dung theo dõi", "Kết quả thực hiện", "Điều chỉnh (nếu có)", "Người đánh giá"], ["Cuối học kỳ I", "Tiến độ", "", "", "HT"]],
  })) {
    it(`see no plan in ${name}`, () => assert.deepEqual(tablesOf(rows), []));
  }

  it("see a plan whose title alone says what it is about", () => {
    const rows = [["Kế hoạch cải tiến chất lượng"], ["TT", "Nội dung", "Biện pháp", "Thời gian", "Phụ trách", "Kinh phí"], ["1", "Sân trơn", "Lát sân", "5/2025", "HT", "5 triệu"]];
    assert.equal(tablesOf(rows).length, 1);
  });

  it("keep tables side by side apart", () => {
    const header = ["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Thời gian", "Kinh phí"];
    const staff = [[...header, "", "TT", "Họ và tên", "Chức vụ"], ["1", "1.1", "A", "a", "3/2025", "1 triệu", "", "1", "Lê A", "HT"], ["", "", "", "", "", "", "", "2", "Lê B", "PHT"]];
    assert.deepEqual(tablesOf(staff).map(({ rows }) => rows.map(({ budget }) => budget.dong)), [[1_000_000]]);
    const plans = [[...header, "", ...header], ["1", "1.1", "A", "a", "3/2025", "1 triệu", "", "1", "2.1", "X", "x", "4/2025", "5 triệu"]];
    assert.deepEqual(tablesOf(plans).map(({ rows }) => rows.map(({ criterion, budget }) => [criterion, budget.dong])), [[["1.1", 1_000_000]], [["2.1", 5_000_000]]]);
  });

  it("read on over a column without a header", () => {
    const rows = [["TT", "Tiêu chí", "Nội dung", "", "Biện pháp", "Thời gian", "Kinh phí"], ["1", "1.1", "A", "ghi thêm", "a", "3/2025", "1 triệu"]];
    assert.deepEqual(tablesOf(rows).map(({ rows: [first] }) => [first.criterion, first.budget.dong]), [["1.1", 1_000_000]]);
  });
});
