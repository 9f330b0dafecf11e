/** Rows that a table leaves half said: ticks without a heading above them, a criterion that only the content names, merges that nobody can tell. */
import assert from "node:assert/strict";
import { explainBudget, explainRow, findPlanTables, readPlans, totalsOf } from "../../../src/plan/index";
import type { PlanTable } from "../../../src/plan/index";
import { gridOf } from "../../fixtures/grid";

const HEADER = ["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí"];
const row = (ordinal: string, criterion: string, content: string, money = "1 triệu", ...more: string[]): string[] => [ordinal, criterion, content, "Việc B", "Hiệu trưởng", "5/2025", money, ...more];
const find = (rows: string[][], merges?: string[]): PlanTable => findPlanTables(gridOf(rows, { merges }), { asOf: "2025-04-01" })[0];

describe("results to be ticked, without a heading above them", () => {
  const header = [...HEADER, "Hoàn thành", "Đang thực hiện", "Chưa hoàn thành"];
  const ticked = (...ticks: string[]): string => find([header, row("1", "1.1", "Nội dung A", "1 triệu", ...ticks)]).rows[0].status.status;

  it("says what the ticked column is called", () => {
    assert.equal(ticked("x", "", ""), "done");
    assert.equal(ticked("", "x", ""), "doing");
    assert.equal(ticked("", "", "x"), "notDone");
    assert.equal(ticked("", "", ""), "blank");
  });

  it("leaves a date of completion a date", () => {
    const table = find([["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Nhân lực", "Bắt đầu", "Hoàn thành", "Kinh phí", "Kết quả"], ["1", "1.1", "Nội dung A", "Việc B", "HT", "9/2024", "12/2024", "1 triệu", "Đã xong"]]);
    assert.deepEqual([table.rows[0].deadline.end, table.rows[0].status.status], ["2024-12-31", "done"]);
  });
});

describe("a criterion cell that is left blank", () => {
  const criteria = (...rows: string[][]): (string | null)[] => find([HEADER, ...rows], []).rows.map(({ criterion }) => criterion);

  it("gives way to the next criterion that the content opens with", () => {
    assert.deepEqual(criteria(row("1", "1.2", "Hội đồng trường"), row("2", "", "1.3. Tổ chức Đảng và đoàn thể"), row("3", "", "Sinh hoạt hè")), ["1.2", "1.3", "1.3"]);
    assert.deepEqual(criteria(row("1", "", "1.3. Tổ chức Đảng và đoàn thể")), ["1.3"]);
  });

  it("is not filled by a list's number, an amount or another standard's", () => {
    assert.deepEqual(criteria(row("1", "3.2", "Phòng học"), row("2", "", "1.1. Sơn lại phòng học"), row("3", "", "3.1. Lát nền")), ["3.2", "3.2", "3.2"]);
    assert.deepEqual(criteria(row("1", "1.2", "Hội đồng trường"), row("2", "", "1.5 triệu đồng mua sách"), row("3", "", "1.5 - 2 triệu")), ["1.2", "1.2", "1.2"]);
  });

  it("is what it is merged with, whatever the content opens with", () => {
    const { rows } = find([HEADER, row("1", "1.2", "Hội đồng trường"), row("2", "", "1.3. Tổ chức Đảng")], ["B2:B3"]);
    assert.deepEqual(rows.map(({ criterion }) => criterion), ["1.2", "1.2"]);
  });
});

describe("a blank amount where Excel can't tell what is merged", () => {
  const rows = [HEADER, row("1", "1.1", "Nội dung A", "5 triệu"), row("", "", "Nội dung B", ""), row("", "", "Nội dung C", ""), row("2", "1.2", "Nội dung D", "")];
  const accused = (merges?: string[]): string[] =>
    readPlans([gridOf(rows, { merges })], { asOf: "2025-04-01" }).plans[0].findings.filter(({ ruleId }) => ruleId === "budget-missing").map(({ cell }) => cell);

  it("is not called missing under an amount of the same criterion", () => {
    assert.deepEqual(accused(), ["G5"]);
    const table = find(rows);
    assert.deepEqual(table.rows.map(({ unfunded }) => unfunded), [false, false, false, true]);
    assert.equal(totalsOf(table).dong, 5_000_000);
    assert.equal(totalsOf(table).rowsWithoutFigure, 3);
    assert.equal(explainBudget(table.rows[1].budget).key, "readings.budget-blank-merged");
  });

  it("is called missing where Excel told that nothing is merged", () => {
    assert.deepEqual(accused([]), ["G3", "G4", "G5"]);
  });

  it("goes for date, people and actions as well, and takes nothing over", () => {
    const plan = (merges?: string[]) => {
      const header = ["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí", "Phối hợp"];
      const lines = [["1", "1.1", "Nội dung A", "Việc A", "Hiệu trưởng", "Tháng 2/2025", "5 triệu", "Không"], ["", "", "Nội dung B", "", "", "", "", ""], ["", "", "Nội dung C", "Việc C", "", "", "", ""], ["2", "1.2", "Nội dung D", "", "", "", "", ""]];
      return readPlans([gridOf([header, ...lines], { merges })], { asOf: "2025-04-01" }).plans[0];
    };
    const missing = (merges?: string[]): string => plan(merges).findings.filter(({ ruleId }) => ruleId.endsWith("-missing")).map(({ cell }) => cell).sort().join(" ");
    assert.equal(missing(), "D5 E5 F5 G5 H5");
    assert.equal(missing([]), "D3 D5 E3 E4 E5 F3 F4 F5 G3 G4 G5 H3 H4 H5");
    const { rows: [first, second, third, last] } = plan();
    assert.deepEqual([first.overdue, second.overdue, second.deadline.end, third.owners.lead], [true, false, null, null]);
    assert.deepEqual([second.maybeMerged, third.maybeMerged, last.maybeMerged], [["actions", "owner", "deadline", "partners"], ["owner", "deadline", "partners"], undefined]);
    assert.equal(explainRow(plan(), second).find(({ field }) => field === "owner")?.sentences[0].key, "readings.row-maybe-merged");
    assert.equal(plan([]).rows[1].maybeMerged, undefined);
  });

  it("stays missing under a blank", () => {
    const { rows: read } = find([HEADER, row("1", "1.1", "Nội dung A", ""), row("", "", "Nội dung B", "")]);
    assert.deepEqual(read.map(({ unfunded }) => unfunded), [true, true]);
  });
});

describe("time and money in one column", () => {
  const read = (header: string, cell: string): unknown[] => {
    const table = find([["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Nhân lực", header], ["1", "1.1", "Nội dung A", "Việc B", "Hiệu trưởng", cell]]);
    return [table.rows[0].deadline.end, table.rows[0].budget.dong, totalsOf(table).dong];
  };

  it("reads both where each stands by itself", () => {
    for (const cell of ["Tháng 5/2025; 5 triệu", "Tháng 5/2025\n5.000.000đ", "5 triệu - Tháng 5/2025", "Tháng 5/2025 / 5tr", "Tháng 5/2025, 5 triệu", "Tháng 5/2025 (5 triệu)"]) {
      assert.deepEqual(read("Thời gian/Kinh phí", cell), ["2025-05-31", 5_000_000, 5_000_000], cell);
    }
    assert.deepEqual(read("Kinh phí/Thời gian", "5 triệu; 20/5/2025"), ["2025-05-20", 5_000_000, 5_000_000]);
    assert.deepEqual(read("Thời gian, kinh phí", "Tháng 5/2025; Không"), ["2025-05-31", 0, 0]);
  });

  it("reads neither into what is not plainly two", () => {
    assert.deepEqual(read("Thời gian/Kinh phí", "Tháng 5/2025"), ["2025-05-31", null, 0]);
    assert.deepEqual(read("Thời gian/Kinh phí", "5 triệu; 3 triệu"), [null, null, 0]);
    assert.deepEqual(read("Thời gian", "Tháng 5/2025; 5 triệu"), [null, null, 0]);
  });
});
