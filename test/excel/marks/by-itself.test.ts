/** Deadlines that are judged without having been read: what a formula makes of a cell that was edited after marking. */
import assert from "node:assert/strict";
import { checkPlans, markPlans } from "../../../src/excel/index";
import { dayByItself, usualWordings } from "../../../src/excel/marks/by-itself";
import { daysOf } from "../../../src/excel/marks/days";
import { evaluateFormula } from "../../../src/host/calc/index";
import { Workbook } from "../../../src/host/index";
import { readDeadline, schoolCalendar, type CellValue, type IsoDate } from "../../../src/plan/index";
import { AS_OF, openModel, planWorkbook } from "../../support/excel";
import { marksOf } from "../../support/marks";

const YEAR = "2024-2025";

/** The day that the formula finds in a cell; 0 when it finds none. */
function dayOf(value: CellValue, known: [CellValue, IsoDate | null][] = []): unknown {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("A");
  sheet.cells.setValue(0, 0, value);
  return evaluateFormula(`=${dayByItself("$A1", YEAR, new Map(known))}`, { workbook, sheet, row: 0, column: 1, today: AS_OF });
}

describe("a deadline judged by itself", () => {
  const dates: [value: CellValue, date: IsoDate][] = [
    ["31/5/2025", "2025-05-31"], ["01/09/2024", "2024-09-01"], ["9/10/2024", "2024-10-09"], ["29/2/2028", "2028-02-29"],
    ["Tháng 5/2025", "2025-05-31"], ["tháng 05/2025", "2025-05-31"], ["2/2025", "2025-02-28"], ["Tháng 9/2024", "2024-09-30"], ["Tháng 1", "2025-01-31"],
    // True dates: 31 May 2025, half past noon that day; 1 August 2025 stands for the month.
    [45_808, "2025-05-31"], [45_808.5, "2025-05-31"], [45_870, "2025-08-31"],
  ];
  for (const [value, date] of dates) it(`${String(value)}: ${date}`, () => assert.equal(dayOf(value), daysOf(date)));

  const none: CellValue[] = [
    "", "31/4/2025", "29/2/2025", "12/13/2025", "32/1/2025", "0/5/2025", "31/5/25", "31/5", "tháng 13/2025", "x/y/2025", "1/2/3/2025", "31/5/2025 hoặc sau",
    "Tháng 8", "Khi có kinh phí", "nt", 5, 2025, 20_250_531, 0, -1, true,
  ];
  for (const value of none) {
    it(`${JSON.stringify(value)}: nothing that is past`, () => {
      const day = dayOf(value);
      assert.ok(typeof day === "number" && (day <= 0 || day > 99_999), String(day));
    });
  }

  it("knows only wordings that the reader reads, in one way", () => {
    const usual = usualWordings(YEAR);
    assert.ok(usual.size > 40);
    for (const [text, date] of usual) {
      const { end, flags } = readDeadline({ text }, schoolCalendar(YEAR));
      assert.deepEqual([end, flags.includes("ambiguous")], [date, false], text);
    }
    // August is in both years of a school year.
    assert.ok(!usual.has("Tháng 8"));
  });

  it("leaves to the reader what it would read otherwise in this plan", () => {
    assert.equal(dayOf("31/5/2025", [["5/6/2025", "2025-05-06"]]), 0);
    assert.equal(dayOf(45_808, [[45_870, "2025-08-01"]]), 0);
    assert.equal(dayOf(45_808, [[45_870, "2025-08-31"], [8, null]]), daysOf("2025-05-31"));
  });
});

describe("numbers that are no dates in the column of deadlines", () => {
  for (const number of [20_250_531, 123_456_789, 1e20]) {
    it(`${number} keeps nobody from marking the others`, async () => {
      const lines = [number, 45_808].map((deadline, i) => ({ criterion: `1.${i + 1}`, content: "Nội dung", actions: "Việc", deadline }));
      const host = openModel(planWorkbook(lines));
      await markPlans({ asOf: AS_OF, lang: "vi" });
      const { rows, columns } = (await checkPlans({ asOf: AS_OF, lang: "vi" })).plans[0];
      assert.deepEqual(marksOf(host, columns.deadline!, rows[0].row, 2, AS_OF), ["unreadable", "overdue"]);
    });
  }
});

describe("cells that were edited after marking", () => {
  it("lose the mark of their old text, and get that of their new one", async () => {
    const edits: CellValue[] = ["31/5/2025", "Tháng 12/2025", "Tháng 3/2025", 45_808, "Khi nào xong thì xong", "30/6/2025"];
    const host = openModel(planWorkbook(edits.map((_, i) => ({ criterion: `1.${i + 1}`, deadline: "Tháng 1/2025" }))));
    await markPlans({ asOf: AS_OF, lang: "vi" });
    assert.deepEqual(marksOf(host, 5, 6, 6, AS_OF), edits.map(() => "overdue"));
    edits.forEach((value, i) => host.workbook.sheets[0].cells.setValue(5 + i, 5, value));
    assert.deepEqual(marksOf(host, 5, 6, 6, AS_OF), ["overdue", null, "overdue", "overdue", null, null]);
    assert.deepEqual(marksOf(host, 5, 6, 6, "2025-06-20"), ["overdue", null, "overdue", "overdue", null, "dueSoon"]);
    host.workbook.sheets[0].cells.setValue(5, 8, "Hoàn thành");
    assert.deepEqual(marksOf(host, 5, 6, 1, AS_OF), [null]);
  });
});
