/** Finding plans: several, none, without header, with the user's corrections; and what is kept around them. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { findPlanTables, readPlans } from "../../../src/plan/index";
import type { CellValue, PlanTable, ReadOptions } from "../../../src/plan/index";
import { gridFrom, gridOf } from "../../fixtures/grid";
import type { GridOptions } from "../../fixtures/grid";

const HEADER = ["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí"];
const row = (criterion: string, due = "5/2025", money = "1 triệu"): string[] => ["", criterion, "Nội dung A", "Việc B", "HT", due, money];
const find = (rows: string[][], grid: GridOptions = {}, options: Partial<ReadOptions> = {}): PlanTable[] => findPlanTables(gridOf(rows, grid), { asOf: "2025-04-01", ...options });

describe("findPlanTables", () => {
  it("finds two plans under the same header when a title stands between them", () => {
    const tables = find([["Trường Mầm non A"], ["Năm học 2023-2024"], HEADER, row("1.1", "5/2024"), [""], ["Năm học 2024-2025"], HEADER, row("1.2")]);
    assert.deepEqual(tables.map((table) => [table.headerRow, table.schoolYear, table.schoolName, table.rows.length]), [
      [3, "2023-2024", "Trường Mầm non A", 1],
      [7, "2024-2025", "Trường Mầm non A", 1],
    ]);
    assert.deepEqual(tables[0].around.map(({ cell }) => cell), ["A1", "A2", "A6"]);
  });

  it("keeps one plan when only its header is repeated", () => {
    const tables = find([HEADER, row("1.1"), [""], HEADER, row("1.2"), HEADER, ["", "Tiêu chuẩn 2: Đội ngũ"], row("2.1")]);
    assert.deepEqual(tables.map((table) => table.rows.map(({ criterion }) => criterion)), [["1.1", "1.2", "2.1"]]);
  });

  it("reads two plans one beneath the other, each by its own order of columns", () => {
    const other = ["Kinh phí", "Thời gian", "Nhân lực", "Biện pháp", "Nội dung", "Tiêu chí", "TT"];
    const tables = find([HEADER, row("1.1", "3/2025", "2 triệu"), ["", "Tổng cộng", "", "", "", "", "2 triệu"], other, ["7 triệu", "Tháng 4/2025", "PHT", "Việc D", "Nội dung C", "2.3", "1"], ["Không", "5/2025", "HT", "Việc E", "Nội dung F", "2.4", "2"]]);
    assert.deepEqual(
      tables.map(({ rows }) => rows.map(({ criterion, deadline, budget }) => `${criterion} ${deadline.end} ${budget.dong}`)),
      [["1.1 2025-03-31 2000000"], ["2.3 2025-04-30 7000000", "2.4 2025-05-31 0"]],
    );
  });

  it("reads a plan a sheet", () => {
    const grids = ["Kế hoạch 2023-2024", "Danh sách", "KH 2024-2025"].map((name) => gridOf(name === "Danh sách" ? [["Họ và tên"]] : [HEADER, row("1.1")], { name }));
    const { plans } = readPlans(grids, { asOf: "2025-04-01" });
    assert.deepEqual(plans.map((plan) => [plan.sheet, plan.schoolYear, plan.schoolYearFrom]), [["Kế hoạch 2023-2024", "2023-2024", "sheet"], ["KH 2024-2025", "2024-2025", "sheet"]]);
  });

  it("takes the school year from the user, the sheet, or the as-of date, and no year that cannot be", () => {
    const year = (line: string, options: Partial<ReadOptions> = {}): string[] => find([[line], HEADER, row("1.1")], {}, options).flatMap((table) => [table.schoolYear, table.schoolYearFrom]);
    assert.deepEqual(year("Năm học 2022 – 2023"), ["2022-2023", "sheet"]);
    assert.deepEqual(year("NĂM HỌC: 2022/2023"), ["2022-2023", "sheet"]);
    assert.deepEqual(year("Năm học 2022-2023", { schoolYear: "2023-2024" }), ["2023-2024", "given"]);
    assert.deepEqual(year("BẢNG THEO DÕI CẢI TIẾN CHẤT LƯỢNG - NH 22-23"), ["2022-2023", "sheet"]);
    assert.deepEqual(year("Năm học 2022 - 23"), ["2022-2023", "sheet"]);
    // No two years in a row, and a date.
    assert.equal(year("NH 22-24")[1], "asOf");
    assert.equal(year("Họp năm học 22-23-24")[1], "asOf");
    assert.deepEqual(year("Kết quả từ năm học 2017-1018"), ["2024-2025", "asOf"]);
    assert.deepEqual(year("", { asOf: "2025-07-31" }), ["2024-2025", "asOf"]);
    assert.deepEqual(year("", { asOf: "2025-08-01" }), ["2025-2026", "asOf"]);
  });

  it("finds the school before a title or a year in the same line", () => {
    const school = (line: string): (string | null)[] => find([[line], HEADER, row("1.1")]).map((table) => table.schoolName);
    assert.deepEqual(school("TRƯỜNG THPT NGUYỄN HUỆ - KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024–2025"), ["TRƯỜNG THPT NGUYỄN HUỆ"]);
    assert.deepEqual(school("Trường Mầm non Hoa Sen – Năm học 2024-2025"), ["Trường Mầm non Hoa Sen"]);
    assert.deepEqual(school("Trường Tiểu học Phú Thọ - Hòa Bình"), ["Trường Tiểu học Phú Thọ - Hòa Bình"]);
  });

  it("stops at the signature, at prose after blank rows, at level lines", () => {
    for (const end of [["", "", "", "", "HIỆU TRƯỞNG"], ["Nơi nhận: Phòng GDĐT"], ["MỨC 4: Không có"], ["", "", "", "", "Quận 5, ngày 10 tháng 9 năm 2024"], ["VI. TỔ CHỨC THỰC HIỆN"]]) {
      const [table] = find([HEADER, row("1.1"), end, [""], ["1. Hiệu trưởng", "", "Chỉ đạo chung, phân công, kiểm tra"], ["", "", "- Báo cáo cấp trên"]]);
      assert.deepEqual([table.rows.length, table.lastRow], [1, 2], end.join(""));
    }
  });

  it("goes on after blank rows when the plan does", () => {
    const [table] = find([HEADER, row("1.1"), [""], row("1.2"), [""], [""], ["Tiêu chuẩn 2: Đội ngũ"], row("2.2")]);
    assert.deepEqual([table.rows.length, table.lastRow], [3, 8]);
  });

  it("takes totals for no rows, and no row for a total", () => {
    const [table] = find([HEADER, row("1.1"), ["", "", "Cộng", "", "", "", "1 triệu"], ["", "", "", "Tổng số", "", "", "1.000.000đ"], ["Tổng cộng: 1.000.000 đồng"], ["Bằng chữ: một triệu đồng"], ["", "1.8", "Tổng kết năm", "Báo cáo", "HT", "5/2025", "0"]]);
    assert.deepEqual(table.totalRows.map(({ cell, budget }) => [cell, budget.dong]), [["G3", 1_000_000], ["G4", 1_000_000], ["A5", 1_000_000]]);
    assert.deepEqual(table.rows.map(({ criterion }) => criterion), ["1.1", "1.8"]);
  });

  it("reads criteria that Excel made dates or numbers, and flags them", () => {
    const [table] = find([HEADER, row("01-Jan"), row("1.10"), row("1.1")], {
      stored: { B2: { value: 45658, format: "d-mmm" }, B3: { value: 1.1, format: "0.00" }, B4: { value: 1.1, format: "General" } },
    });
    assert.deepEqual(table.rows.map(({ criterion, criterionReading }) => [criterion, criterionReading.flags]), [["1.1", ["datelike"]], ["1.10", []], ["1.1", ["trailingZero"]]]);
  });

  it("tells the kind of school from its standards when no name does, and says when nothing does", () => {
    const set = (heading: string, criterion: string): string[] => find([HEADER, ["", heading], row(criterion)]).flatMap((table) => [table.standardSet, table.standardSetFrom]);
    assert.deepEqual(set("Tiêu chuẩn 5: Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ", "5.1"), ["mam-non-2018", "sheet"]);
    assert.deepEqual(set("Tiêu chuẩn 5: Hoạt động giáo dục và kết quả giáo dục", "5.6"), ["trung-hoc-2018", "sheet"]);
    assert.deepEqual(set("Tiêu chuẩn 1: Tổ chức", "1.1"), ["mam-non-2018", "assumed"]);
    assert.equal(find([HEADER, row("1.1")], {}, { standardSet: "tieu-hoc-2018" })[0].standardSetFrom, "given");
  });

  it("follows the columns that the user has corrected", () => {
    const rows = [["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Nhân lực", "Mốc", "Kinh phí"], row("1.1"), row("1.2", "Tháng 4/2025")];
    assert.equal(find(rows)[0].columns.deadline, undefined);
    const [table] = find(rows, {}, { columns: { "Kế hoạch": { deadline: 5 } } });
    assert.equal(table.columns.deadline, 5);
    assert.equal(table.headers.deadline, "Mốc");
    assert.deepEqual(table.rows.map(({ deadline }) => deadline.end), ["2025-05-31", "2025-04-30"]);
    const [swapped] = find([HEADER, row("1.1")], {}, { columns: { "Kế hoạch": { content: 3, actions: 2 } } });
    assert.deepEqual([swapped.rows[0].text.content, swapped.rows[0].actions], ["Việc B", ["Nội dung A"]]);
  });

  it("without a money column calls nothing unfunded", () => {
    const [table] = find([HEADER.slice(0, 6), row("1.1").slice(0, 6)]);
    assert.equal(table.rows[0].unfunded, false);
  });

  it("infers the columns of the sample plan when its header is gone, and says so", () => {
    const sheet = JSON.parse(readFileSync(new URL("../../fixtures/seed-grid.json", import.meta.url), "utf8")) as { name: string; merges: string[]; cells: Record<string, CellValue> };
    const cells = Object.fromEntries(Object.entries(sheet.cells).filter(([cell]) => !/^[A-I]8$/.test(cell)));
    const [table] = findPlanTables(gridFrom({ ...sheet, cells }), { asOf: "2025-06-15" });
    assert.deepEqual(table.columns, { criterion: 1, deadline: 5, budget: 6, content: 2, actions: 3, owner: 4, partners: 7, ordinal: 0 });
    assert.deepEqual([...(table.assumed ?? [])].sort(), Object.keys(table.columns).sort());
    assert.equal(table.rows.length, 7);
    assert.equal(table.rows.reduce((sum, { budget }) => sum + (budget.dong ?? 0), 0), 19_000_000);
  });

  it("puts a row together that a page break has cut in two, and leaves a further action its row", () => {
    const [table] = find([
      HEADER,
      ["1", "1.1", "Huy động sự tham gia của cộng đồng, phát", "- Tuyên truyền.", "Công đoàn và toàn thể giáo viên, nhân", "8/2025", "5 triệu"],
      ["", "", "triển nhà trường", "- Bồi dưỡng cấp phó.", "viên trong nhà trường", "", ""],
      ["", "", "", "Dự giờ", "", "", ""],
    ]);
    assert.deepEqual(table.rows.map((plan) => [plan.row, plan.text.content, plan.actions]), [
      [2, "Huy động sự tham gia của cộng đồng, phát triển nhà trường", ["Tuyên truyền.", "Bồi dưỡng cấp phó."]],
      [4, "Huy động sự tham gia của cộng đồng, phát triển nhà trường", ["Dự giờ"]],
    ]);
    assert.deepEqual(table.rows[0].owners.people.map(({ name }) => name), ["Công đoàn", "Giáo viên", "Nhân viên"]);
    assert.equal(table.lastRow, 4);
  });

  it("reads a criterion in brackets inside the content", () => {
    const rows = [["Nội dung cải tiến", "Hoạt động/giải pháp", "Phụ trách", "Thời gian"], ["Năng lực số (TC 2.2)", "Tập huấn", "PHT", "12/2024"]];
    assert.equal(find(rows)[0].rows[0].criterion, "2.2");
  });

  it("takes whatever the cells hold, in time linear in their number", () => {
    const odd = ["", "#REF!", "=1+1", "\u0000", "Tiêu chí", "1.1", "nt", "32/13/2024", "-5", "💡", "a".repeat(32_000), "Cộng", "Tiêu chuẩn 1:"];
    const rows = Array.from({ length: 300 }, (_, r) => Array.from({ length: 8 }, (_, c) => odd[(r * 7 + c * 5) % odd.length]));
    assert.doesNotThrow(() => find([HEADER, ...rows]));
    const time = (count: number): number => {
      const grid = gridOf([HEADER, ...Array.from({ length: count }, (_, index) => ["", "1.1", `Nội dung ${index}`, `- Việc ${index}`, `Hiệu trưởng chủ trì ${index}`, "5/2025", `${index} triệu`])]);
      const started = performance.now();
      findPlanTables(grid, { asOf: "2025-04-01" });
      return performance.now() - started;
    };
    time(2000);
    assert.ok(time(8000) < 12 * Math.max(time(2000), 20));
  });
});
