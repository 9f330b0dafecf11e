/** Months as columns of their own, ticked row by row: what a careful reader makes of each row, decided before the reader saw it. */
import assert from "node:assert/strict";
import { findPlanTables } from "../../../src/plan/index";
import type { PlanTable } from "../../../src/plan/index";
import { gridOf } from "../../fixtures/grid";

const BEFORE = ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Phụ trách"];
const AFTER = ["Kinh phí", "Ghi chú"];
const YEAR = "8 9 10 11 12 1 2 3 4 5".split(" ");

/** Rows of a plan whose cells of time are these. */
function plan(header: string[][], rows: string[][], merges: string[] = [], schoolYear = "2025-2026"): PlanTable {
  const body = rows.map((times, index) => [String(index + 1), `1.${index + 1}`, "Cơ sở vật chất xuống cấp", "Sửa chữa phòng học", "Hiệu trưởng", ...times, "5 triệu đồng", ""]);
  const [table] = findPlanTables(gridOf([...header, ...body], { merges }), { asOf: "2025-12-15", schoolYear });
  assert.ok(table, "a plan");
  assert.equal(table.rows.length, rows.length);
  return table;
}

/** Under "Thời gian", merged over the columns. */
function under(words: string[], over = "Thời gian"): string[][] {
  const blank = words.map(() => "");
  return [[...BEFORE, ...[over, ...blank.slice(1)], ...AFTER], [...BEFORE.map(() => ""), ...words, "", ""]];
}

const oneRow = (words: string[]): string[][] => [[...BEFORE, ...words, ...AFTER]];

/** A row of as many cells as there are columns, with marks in some of them, by the columns' words. */
function ticked(words: string[], marks: Record<string, string>): string[] {
  return words.map((word) => marks[word] ?? "");
}

const said = ({ rows }: PlanTable): string[] => rows.map(({ deadline: { kind, start, end, flags, source } }) => `${kind} ${start ?? ""}..${end ?? ""}${flags.includes("ambiguous") ? " ?" : ""} ${source}`.trim());

describe("months as columns", () => {
  for (const [name, words] of [
    ["T8", YEAR.map((n) => `T${n}`)],
    ["Tháng 8", YEAR.map((n) => `Tháng ${n}`)],
    ["Th8", YEAR.map((n) => `Th${n}`)],
    ["T.8", YEAR.map((n) => `T.${n}`)],
    ["8", YEAR],
    ["08", YEAR.map((n) => n.padStart(2, "0"))],
    ["8/2025", YEAR.map((n) => `${n}/${Number(n) > 7 ? 2025 : 2026}`)],
    ["T8/25", YEAR.map((n) => `T${n}/${Number(n) > 7 ? 25 : 26}`)],
  ] as const) {
    it(`${name}: from the first tick to the last`, () => {
      const [t8, t9, t10, , t12, t1] = words as string[];
      const rows = [
        ticked(words as string[], { [t9!]: "x" }),
        ticked(words as string[], { [t9!]: "X", [t10!]: "X" }),
        ticked(words as string[], { [t10!]: "✓", [t12!]: "✓" }),
        ticked(words as string[], { [t12!]: "●", [t1!]: "●" }),
        ticked(words as string[], { [t8!]: "√" }),
        ticked(words as string[], Object.fromEntries(words.map((word) => [word, "x"]))),
        ticked(words as string[], {}),
      ];
      const table = plan(under(words as string[], name === "8" || name === "08" ? "Tháng" : "Thời gian thực hiện"), rows);
      assert.equal(table.columns.deadline, 5);
      assert.equal(table.headerRow, 2);
      assert.deepEqual(said(table), [
        `month 2025-09-01..2025-09-30 ${t9}`,
        `range 2025-09-01..2025-10-31 ${t9}, ${t10}`,
        `range 2025-10-01..2025-12-31 ? ${t10}, ${t12}`,
        `range 2025-12-01..2026-01-31 ${t12}, ${t1}`,
        `month 2025-08-01..2025-08-31 ${t8}`,
        `range 2025-08-01..2026-05-31 ${words.join(", ")}`,
        "none ..",
      ]);
      assert.deepEqual(table.rows.map(({ overdue }) => overdue), [true, true, false, false, true, false, false]);
      assert.equal(table.rows[6].text.deadline, "");
      assert.equal(table.rows[1].text.deadline, `${t9}, ${t10}`);
    });
  }

  it("may be a header of one row", () => {
    const words = YEAR.map((n) => `Tháng ${n}`);
    const table = plan(oneRow(words), [ticked(words, { "Tháng 11": "x", "Tháng 12": "x" }), ticked(words, { "Tháng 3": "Tổ chức" })]);
    assert.deepEqual(said(table), ["range 2025-11-01..2025-12-31 Tháng 11, Tháng 12", "month 2026-03-01..2026-03-31 Tháng 3 (Tổ chức)"]);
    assert.equal(table.headers.deadline, "Tháng 8");
  });

  it("may stand under their semester, in a third row", () => {
    const words = ["T9", "T10", "T11", "T12", "T1", "T2", "T3", "T4", "T5"];
    const blank = (n: number): string[] => Array.from({ length: n }, () => "");
    const header = [
      [...BEFORE, "Thời gian", ...blank(8), ...AFTER],
      [...blank(5), "Học kỳ I", ...blank(4), "Học kỳ II", ...blank(3), "", ""],
      [...blank(5), ...words, "", ""],
    ];
    const merges = ["F1:N1", "F2:J2", "K2:N2", ...["A", "B", "C", "D", "E", "O", "P"].map((letter) => `${letter}1:${letter}3`)];
    const table = plan(header, [ticked(words, { T1: "x" }), ticked(words, { T4: "x", T5: "x" })], merges);
    assert.equal(table.headerRow, 3);
    assert.deepEqual(said(table), ["month 2026-01-01..2026-01-31 T1", "range 2026-04-01..2026-05-31 T4, T5"]);
  });

  it("may have their year over them", () => {
    const words = ["10", "11", "12", "1", "2", "3"];
    const blank = (n: number): string[] => Array.from({ length: n }, () => "");
    const header = [[...BEFORE, "Năm 2025", "", "", "Năm 2026", "", "", ...AFTER], [...blank(5), ...words, "", ""]];
    const table = plan(header, [ticked(words, { 12: "x", 1: "x" })], ["F1:H1", "I1:K1"]);
    assert.deepEqual(said(table), ["range 2025-12-01..2026-01-31 12, 1"]);
  });

  it("may be cut into weeks", () => {
    const words = ["Tuần 1", "Tuần 2", "Tuần 3", "Tuần 4", "Tuần 1", "Tuần 2", "Tuần 3", "Tuần 4"];
    const blank = (n: number): string[] => Array.from({ length: n }, () => "");
    const header = [[...BEFORE, "Tháng 9", "", "", "", "Tháng 10", "", "", "", ...AFTER], [...blank(5), ...words, "", ""]];
    const table = plan(header, [["", "x", "x", "", "", "", "", ""], ["", "", "", "", "", "", "", "x"]], ["F1:I1", "J1:M1"]);
    assert.deepEqual(table.rows.map(({ deadline: { start, end } }) => [start, end]), [["2025-09-08", "2025-09-21"], ["2025-10-22", "2025-10-28"]]);
  });

  it("T1 to T4 under a month are its weeks", () => {
    const words = ["T1", "T2", "T3", "T4", "T1", "T2", "T3", "T4"];
    const blank = (n: number): string[] => Array.from({ length: n }, () => "");
    const header = [[...BEFORE, "Tháng 9", "", "", "", "Tháng 10", "", "", "", ...AFTER], [...blank(5), ...words, "", ""]];
    const table = plan(header, [["", "x", "", "", "", "", "", ""]], ["F1:I1", "J1:M1"]);
    assert.deepEqual(table.rows.map(({ deadline: { start, end } }) => [start, end]), [["2025-09-08", "2025-09-14"]]);
  });

  it("semesters and quarters are periods as well, under the time", () => {
    const both = plan(under(["HKI", "HKII"]), [["x", ""], ["", "x"], ["x", "x"]]);
    assert.deepEqual(said(both), ["semester 2025-09-01..2026-01-17 HKI", "semester 2026-01-18..2026-05-31 HKII", "schoolYear 2025-09-01..2026-05-31 HKI, HKII"]);
    const quarters = plan(under(["Quý IV", "Quý I", "Quý II"]), [["x", "", ""], ["", "x", "x"]]);
    assert.deepEqual(said(quarters).map((text) => text.replace(" ?", "")), ["quarter 2025-10-01..2025-12-31 Quý IV", "range 2026-01-01..2026-06-30 Quý I, Quý II"]);
  });

  it("may be named with their time in one cell, as a new plan's sheet names them", () => {
    const months = plan(oneRow(["Thời gian thực hiện - T9", "T10", "T11"]), [["", "x", ""]]);
    assert.deepEqual(said(months), ["month 2025-10-01..2025-10-31 T10"]);
    const semesters = plan(oneRow(["Thời gian - HKI", "HKII"]), [["x", ""], ["", "x"]]);
    assert.deepEqual(semesters.rows.map(({ deadline }) => deadline.end), ["2026-01-17", "2026-05-31"]);
  });

  it("are not the semesters of the results beside them", () => {
    const words = ["T9", "T10", "T11"];
    const header = [[...BEFORE, "Thời gian", "", "", "HKI", "HKII", ...AFTER], [...BEFORE.map(() => ""), ...words, "", "", "", ""]];
    const table = plan(header, [["x", "", "", "", "x"]], ["F1:H1", "I1:I2", "J1:J2"]);
    assert.deepEqual(said(table), ["month 2025-09-01..2025-09-30 T9"]);
  });

  it("numbers are what the words over them count", () => {
    const quarters = plan(under(["4", "1", "2"], "Quý"), [["x", "", ""]]);
    assert.equal(quarters.rows[0].deadline.end, "2025-12-31");
    const semesters = plan(under(["1", "2"], "Học kỳ"), [["x", ""], ["", "x"]]);
    assert.deepEqual(semesters.rows.map(({ deadline }) => deadline.end), ["2026-01-17", "2026-05-31"]);
    for (const over of ["Tuần", "Thời gian"]) {
      const [table] = findPlanTables(gridOf([...under(["1", "2", "3", "4"], over), ["1", "1.1", "a", "b", "Hiệu trưởng", "x", "", "", "", "", ""]]), { asOf: "2025-12-15", schoolYear: "2025-2026" });
      assert.ok(table === undefined || table.rows.every(({ deadline }) => deadline.end === null), over);
    }
  });

  it("a week of the year has no days that anybody could tell, but a row that ticks one is not without a deadline", () => {
    for (const [over, words] of [["Thời gian", ["Tuần 1", "Tuần 2", "Tuần 3"]], ["Thời gian (tuần)", ["1", "2", "3"]]] as const) {
      const table = plan(under([...words], over), [["", "x", ""], ["", "", ""]]);
      assert.deepEqual(said(table), [`unreadable .. ? ${words[1]}`, "none .."], over);
    }
  });

  it("July and August take their year from their place", () => {
    const words = ["T7", "T8", "T9", "T10", "T11", "T12", "T1", "T2", "T3", "T4", "T5", "T6"];
    const first = plan(under(words), [ticked(words, { T7: "x" }), ticked(words, { T8: "x", T9: "x" }), ticked(words, { T6: "x" })]);
    assert.deepEqual(said(first), ["month 2025-07-01..2025-07-31 T7", "range 2025-08-01..2025-09-30 T8, T9", "month 2026-06-01..2026-06-30 T6"]);
    const later = ["T9", "T10", "T11", "T12", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8"];
    const last = plan(under(later), [ticked(later, { T8: "x" }), ticked(later, { T7: "x", T8: "x" })]);
    assert.deepEqual(said(last), ["month 2026-08-01..2026-08-31 T8", "range 2026-07-01..2026-08-31 T7, T8"]);
  });

  it("T1 to T12 leave open which autumn is meant", () => {
    const words = Array.from({ length: 12 }, (_, index) => `T${index + 1}`);
    const table = plan(under(words), [ticked(words, { T3: "x" }), ticked(words, { T10: "x" }), ticked(words, { T5: "x", T9: "x" })]);
    assert.deepEqual(said(table).map((text) => text.split(" ")[0]), ["month", "unreadable", "unreadable"]);
    assert.equal(table.rows[0].deadline.end, "2026-03-31");
  });

  it("what stands in a cell may be a word or a day of that month, and else says nothing", () => {
    const words = YEAR.map((n) => `T${n}`);
    const table = plan(under(words), [
      ticked(words, { T9: "15/9", T11: "x" }),
      ticked(words, { T11: "20/11" }),
      ticked(words, { T9: "15/10" }),
      ticked(words, { T9: "5 triệu đồng" }),
      ticked(words, { T9: "50%" }),
      ticked(words, { T9: "không", T10: "x" }),
      ticked(words, { T9: "-", T10: "x", T11: "–" }),
      ticked(words, { T8: "Thường xuyên" }),
      ticked(words, { T9: "BGH", T10: "Tổ CM" }),
      ticked(words, { T9: "3 lớp" }),
    ]);
    assert.deepEqual(said(table), [
      "range 2025-09-15..2025-11-30 T9 (15/9), T11",
      "date 2025-11-20..2025-11-20 T11 (20/11)",
      "unreadable .. T9 (15/10)",
      "unreadable .. T9 (5 triệu đồng)",
      "unreadable .. T9 (50%)",
      "unreadable .. T9 (không), T10",
      "month 2025-10-01..2025-10-31 T10",
      "recurring 2025-09-01..2026-05-31 T8 (Thường xuyên)",
      "range 2025-09-01..2025-10-31 T9 (BGH), T10 (Tổ CM)",
      "unreadable .. T9 (3 lớp)",
    ]);
  });

  it("a cell merged across stands for all its months, one merged down for all its rows", () => {
    const words = YEAR.map((n) => `T${n}`);
    const table = plan(under(words), [ticked(words, { T9: "x" }), ticked(words, {}), ticked(words, { T10: "Khảo sát" })], ["G3:I3", "G3:G4", "H5:J5"].filter((area) => area !== "G3:G4"));
    assert.deepEqual(said(table).map((text) => text.replace(/\S+$/, "").trim()).slice(0, 2), ["range 2025-09-01..2025-11-30 T9 –", "none"]);
    assert.equal(table.rows[2].deadline.end, "2025-12-31");
    const down = plan(under(words), [ticked(words, { T9: "x" }), ticked(words, {})], ["G3:G4"]);
    assert.deepEqual(down.rows.map(({ deadline, inherited }) => [deadline.end, inherited.includes("deadline")]), [["2025-09-30", false], ["2025-09-30", true]]);
  });

  it("a column that says in words when counts before the ticks", () => {
    const words = YEAR.map((n) => `T${n}`);
    const header = [[...BEFORE, "Thời hạn", "Tiến độ", ...words.slice(1).map(() => ""), ...AFTER], [...BEFORE.map(() => ""), "", ...words, "", ""]];
    const [table] = findPlanTables(
      gridOf([...header, ["1", "1.1", "a", "b", "Hiệu trưởng", "15/12/2025", ...ticked(words, { T9: "x" }), "5 triệu đồng", ""]], { merges: ["G1:P1"] }),
      { asOf: "2025-12-15", schoolYear: "2025-2026" },
    );
    assert.equal(table.rows[0].deadline.end, "2025-12-15");
  });

  it("are not columns of money, of results or of a supervisor", () => {
    const words = YEAR.map((n) => `T${n}`);
    for (const over of ["Kinh phí theo tháng", "Kết quả thực hiện", "Thời gian giám sát"]) {
      const header = [[...BEFORE, "Thời gian", over, ...words.slice(1).map(() => ""), ...AFTER], [...BEFORE.map(() => ""), "", ...words, "", ""]];
      const [table] = findPlanTables(
        gridOf([...header, ["1", "1.1", "a", "b", "Hiệu trưởng", "", ...ticked(words, { T9: "x" }), "", ""]], { merges: ["G1:P1"] }),
        { asOf: "2025-12-15", schoolYear: "2025-2026" },
      );
      assert.equal(table?.rows[0]?.deadline.kind ?? "none", "none", over);
    }
  });

  it("a repeated header is no row", () => {
    const words = YEAR.map((n) => `T${n}`);
    const header = under(words);
    const body = (n: number): string[] => [String(n), `1.${n}`, "a", "b", "Hiệu trưởng", ...ticked(words, { T9: "x" }), "5 triệu đồng", ""];
    const [table] = findPlanTables(gridOf([...header, body(1), ...header, body(2)]), { asOf: "2025-12-15", schoolYear: "2025-2026" });
    assert.deepEqual(table.rows.map(({ criterion, deadline }) => [criterion, deadline.end]), [["1.1", "2025-09-30"], ["1.2", "2025-09-30"]]);
  });
});
