/** A cover, or the first of several sheets, names school and year for sheets that don't. */
import assert from "node:assert/strict";
import { readPlans } from "../../../src/plan/index";
import type { SheetGrid } from "../../../src/plan/types";
import { gridOf } from "../../fixtures/grid";

const HEADER = ["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí", "Mức độ thực hiện"];
const plan = (name: string, ...above: string[]): SheetGrid => ({ ...gridOf([...above.map((line) => [line]), HEADER, ["1", "1.2", "Nội dung A", "- Việc A", "Hiệu trưởng", "Tháng 3", "Không", "Hoàn thành"]]), name });
const sheet = (name: string, ...lines: string[]): SheetGrid => ({ ...gridOf(lines.map((line) => [line])), name });
const read = (...grids: SheetGrid[]) =>
  readPlans(grids, { asOf: "2025-08-10" }).plans.map(({ schoolName, schoolYear, schoolYearFrom, standardSet, rows }) => [schoolName, schoolYear, schoolYearFrom, standardSet, rows[0].deadline.end]);

const COVER = sheet("Bìa", "TRƯỜNG THCS NGUYỄN DU", "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG", "Năm học 2023-2024");
const FROM_COVER = ["TRƯỜNG THCS NGUYỄN DU", "2023-2024", "sheet", "trung-hoc-2018", "2024-03-31"];

describe("plans of one workbook", () => {
  it("take school, year and kind of school from the cover", () => {
    assert.deepEqual(read(COVER, plan("TC1", "Tiêu chuẩn 1: Tổ chức"), plan("TC2")), [FROM_COVER, FROM_COVER]);
  });

  it("take them from the one plan that says them", () => {
    const first = plan("TC1", "TRƯỜNG THCS NGUYỄN DU", "Năm học 2023-2024");
    assert.deepEqual(read(first, plan("TC2")), [FROM_COVER, FROM_COVER]);
  });

  it("keep what they say themselves, and take only what they lack", () => {
    assert.deepEqual(read(COVER, plan("TC1", "Năm học 2024-2025"))[0].slice(0, 3), ["TRƯỜNG THCS NGUYỄN DU", "2024-2025", "sheet"]);
  });

  it("take nothing where the others don't agree", () => {
    const other = plan("THCS Lê Lợi", "TRƯỜNG THCS LÊ LỢI", "Năm học 2024-2025");
    assert.deepEqual(read(COVER, other, plan("TC3"))[1].slice(0, 3), [null, "2025-2026", "asOf"]);
  });

  it("don't ask sheets that are no cover: results of another year, lists", () => {
    const results = sheet("Kết quả", "TRƯỜNG THCS NGUYỄN DU", "KẾT QUẢ TỰ ĐÁNH GIÁ", "Năm học 2021-2022");
    const long = sheet("Thuyết minh", "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG", "Năm học 2021-2022", ...Array.from({ length: 40 }, (_, i) => `Đoạn ${i}`));
    assert.deepEqual(read(results, long, plan("TC1"))[0].slice(0, 3), [null, "2025-2026", "asOf"]);
  });
});
