import assert from "node:assert/strict";
import { shownParts } from "../../../src/plan/text/deadline/formats";
import { readDeadline, readPeriod } from "../../../src/plan/text/deadline/index";
import type { CellText } from "../../../src/plan/text/types";
import { calendar } from "./deadline-cases";

type Case = readonly [cell: CellText, kind: string, start: string | null, end: string | null, flags?: string];

const DAY = 45_550; // 15/9/2024
const cases: readonly Case[] = [
  [{ text: "15/09/2024", cellValue: DAY, numberFormat: "dd/mm/yyyy" }, "date", "2024-09-15", "2024-09-15"],
  [{ text: "15/09/2024", cellValue: DAY }, "date", "2024-09-15", "2024-09-15"],
  // The serial settles what an American display leaves open.
  [{ text: "9/15/2024", cellValue: DAY, numberFormat: "m/d/yyyy" }, "date", "2024-09-15", "2024-09-15"],
  [{ text: "9/15/2024", cellValue: DAY }, "date", "2024-09-15", "2024-09-15"],
  [{ text: "15/9/24", cellValue: DAY, numberFormat: "d/m/yy;@" }, "date", "2024-09-15", "2024-09-15"],
  [{ text: "Chủ Nhật, 15 Tháng Chín 2024", cellValue: DAY, numberFormat: "[$-F800]dddd\\, mmmm dd\\, yyyy" }, "date", "2024-09-15", "2024-09-15"],
  [{ text: "15/09/2024 17:00", cellValue: DAY + 0.7083, numberFormat: "dd/mm/yyyy hh:mm" }, "date", "2024-09-15", "2024-09-15"],
  // A workbook that counts from 1904: what it displays tells.
  [{ text: "15/09/2024", cellValue: DAY - 1462, numberFormat: "dd/mm/yyyy" }, "date", "2024-09-15", "2024-09-15"],
  [{ text: "15-Sep-24", cellValue: DAY - 1462, numberFormat: "d-mmm-yy" }, "date", "2024-09-15", "2024-09-15"],
  [{ text: "15/9", cellValue: DAY - 1462, numberFormat: "d/m" }, "date", "2024-09-15", "2024-09-15", "yearInferred"],
  [{ text: "Tháng 9/2024", cellValue: 45_536 - 1462, numberFormat: '"Tháng" m/yyyy' }, "month", "2024-09-01", "2024-09-30"],
  [{ text: "########", cellValue: DAY, numberFormat: "dd/mm/yyyy" }, "date", "2024-09-15", "2024-09-15"],
  [{ text: "14/09/2020", cellValue: DAY - 1462, numberFormat: "dd/mm/yyyy" }, "date", "2020-09-14", "2020-09-14", "otherYear"],
  // "9/2024" typed into Excel becomes 1 September with a format that shows no day.
  [{ text: "Sep-24", cellValue: 45_536, numberFormat: "mmm-yy" }, "month", "2024-09-01", "2024-09-30"],
  [{ text: "Sep-24", cellValue: 45_536 }, "month", "2024-09-01", "2024-09-30"],
  [{ text: "08/2025", cellValue: 45_870, numberFormat: "mm/yyyy" }, "month", "2025-08-01", "2025-08-31", "outsideYear"],
  [{ text: "Tháng 9/2024", cellValue: 45_536, numberFormat: '"Tháng "m/yyyy' }, "month", "2024-09-01", "2024-09-30"],
  [{ text: "Trước ngày 15/09/2024", cellValue: DAY, numberFormat: '"Trước ""ngày "dd/mm/yyyy' }, "date", "2024-09-14", "2024-09-14"],
  [{ text: "15/09/2024 trở đi", cellValue: DAY, numberFormat: 'dd/mm/yyyy" trở đi";@' }, "range", "2024-09-15", null, "openEnded"],
  [{ text: "15/09/2024\n(dự kiến)", cellValue: DAY, numberFormat: 'dd/mm/yyyy\n"(dự kiến)"' }, "date", "2024-09-15", "2024-09-15"],
  [{ text: "2024", cellValue: DAY, numberFormat: "yyyy" }, "range", "2024-01-01", "2024-12-31", "ambiguous"],
  [{ text: "15", cellValue: DAY, numberFormat: "d" }, "unreadable", null, null, "ambiguous"],
  // "20/11" typed in another year than the plan's: Excel chose the year, nobody else did.
  [{ text: "20-Nov", cellValue: 45_616, numberFormat: "d-mmm" }, "date", "2024-11-20", "2024-11-20", "yearInferred"],
  [{ text: "20-Nov", cellValue: 45_981, numberFormat: "d-mmm" }, "date", "2024-11-20", "2024-11-20", "ambiguous yearInferred"],
  [{ text: "Nov", cellValue: 45_616, numberFormat: "mmm" }, "month", "2024-11-01", "2024-11-30", "yearInferred"],
  [{ text: "45550", cellValue: DAY, numberFormat: "General" }, "date", "2024-09-15", "2024-09-15", "serial"],
  [{ text: "45550", cellValue: DAY }, "date", "2024-09-15", "2024-09-15", "serial"],
  [{ text: "45550" }, "date", "2024-09-15", "2024-09-15", "serial"],
  // Thousands separators were chosen for an amount.
  [{ text: "45.550", cellValue: DAY, numberFormat: "#,##0" }, "unreadable", null, null],
  // Far from the school year, or round: rather an amount in the wrong column.
  [{ text: "50500", cellValue: 50_500 }, "unreadable", null, null, "ambiguous"],
  [{ text: "45000", cellValue: 45_000 }, "unreadable", null, null, "ambiguous"],
  [{ text: "2025", cellValue: 2025 }, "range", "2025-01-01", "2025-12-31", "ambiguous outsideYear"],
  [{ text: "17/07/1905", cellValue: 2025, numberFormat: "dd/mm/yyyy" }, "unreadable", null, null],
  [{ text: "#####", cellValue: DAY, numberFormat: "dd/mm/yyyy" }, "date", "2024-09-15", "2024-09-15"],
  [{ text: "#####", cellValue: DAY }, "date", "2024-09-15", "2024-09-15", "serial"],
  [{ text: "#####" }, "unreadable", null, null],
  [{ text: "#REF!", cellValue: "#REF!" }, "unreadable", null, null],
  [{ text: "9.2024", cellValue: 9.2024 }, "month", "2024-09-01", "2024-09-30"],
  [{ text: "9.202", cellValue: 9.202 }, "unreadable", null, null],
  [{ text: "9.24", cellValue: 9.24 }, "unreadable", null, null],
  [{ text: "12.5", cellValue: 12.5 }, "unreadable", null, null],
  [{ text: "8:30", cellValue: 0.354, numberFormat: "h:mm" }, "unreadable", null, null],
  [{ text: "TRUE", cellValue: true }, "unreadable", null, null],
  [{ text: "", cellValue: "" }, "none", null, null],
  [{ text: "Tháng 9/2024", cellValue: "Tháng 9/2024", numberFormat: "@" }, "month", "2024-09-01", "2024-09-30"],
  [{ text: "x", cellValue: Number.NaN }, "unreadable", null, null],
  [{ text: "x", cellValue: Number.POSITIVE_INFINITY, numberFormat: "dd/mm/yyyy" }, "unreadable", null, null],
];

describe("readDeadline: what Excel stores", () => {
  for (const [cell, kind, start, end, flags = ""] of cases) {
    it(JSON.stringify(cell), () => {
      const reading = readDeadline(cell, calendar);
      assert.deepEqual([reading.kind, reading.start, reading.end, reading.flags.sort().join(" ")], [kind, start, end, flags]);
      assert.equal(reading.source, cell.text);
    });
  }

  it("knows what a number format shows", () => {
    const letters = (format: string): string => {
      const { day, month, year, time } = shownParts(format);
      return `${day ? "d" : ""}${month ? "m" : ""}${year ? "y" : ""}${time ? "t" : ""}`;
    };
    const formats: Record<string, string> = {
      General: "", "0.00": "", "#,##0": "", "@": "", '"ngày"': "", "dd/mm/yyyy": "dmy", "mmm-yy": "my", "[$-42A]d mmmm yyyy": "dmy", "h:mm": "t", "[h]:mm:ss": "t",
      "mm:ss": "t", "d/m/yyyy h:mm": "dmyt", "[Red]mm/yy": "my", "yyyy\\-mm\\-dd": "dmy", 'd "tháng" m': "dm",
    };
    for (const [format, shown] of Object.entries(formats)) assert.equal(letters(format), shown, format);
  });
});

describe("readPeriod", () => {
  const periods: readonly (readonly [start: string, end: string, ...reading: (string | null)[]])[] = [
    ["15/9/2024", "30/10/2024", "range", "2024-09-15", "2024-10-30", ""],
    ["Tháng 9", "Tháng 12", "range", "2024-09-01", "2024-12-31", "yearInferred"],
    ["9/2024", "5/2025", "range", "2024-09-01", "2025-05-31", ""],
    ["Từ 15/9/2024", "Đến 30/7/2025", "range", "2024-09-15", "2025-07-30", "afterTeachingYear"],
    ["30/10/2024", "15/9/2024", "range", "2024-10-30", "2024-09-15", "endBeforeStart"],
    ["Tháng 10", "Thường xuyên", "recurring", "2024-10-01", "2025-05-31", "yearInferred"],
    ["15/9/2024", "", "range", "2024-09-15", null, "openEnded"],
    // The first column says it all.
    ["Hàng tháng", "", "recurring", "2024-09-01", "2025-05-31", ""],
    ["Cả năm học", "", "schoolYear", "2024-09-01", "2025-05-31", ""],
    ["Đầu năm học", "", "range", "2024-09-01", null, "ambiguous openEnded"],
    ["Học kỳ I", "", "range", "2024-09-01", null, "openEnded"],
    ["", "30/10/2024", "date", "2024-10-30", "2024-10-30", ""],
    ["", "", "none", null, null, ""],
    ["15/9", "hết việc", "unreadable", null, null, ""],
    ["31/4", "30/5", "unreadable", null, null, ""],
    ["nt", "nt", "ditto", null, null, ""],
    ["nt", "30/5/2025", "date", "2025-05-30", "2025-05-30", ""],
  ];
  for (const [start, end, ...expected] of periods) {
    it(`${JSON.stringify(start)} to ${JSON.stringify(end)}`, () => {
      const reading = readPeriod({ text: start }, { text: end }, calendar);
      assert.deepEqual([reading.kind, reading.start, reading.end, reading.flags.join(" ")], expected);
    });
  }

  it("keeps both texts", () => {
    assert.equal(readPeriod({ text: "9/2024" }, { text: "5/2025" }, calendar).source, "9/2024 - 5/2025");
    assert.equal(readPeriod({ text: "" }, { text: "5/2025" }, calendar).source, "5/2025");
  });
});
