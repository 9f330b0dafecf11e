/** Marks where the deadline is ticked in columns of months: a tick is no date, and the last one tells. */
import assert from "node:assert/strict";
import { checkPlans, markPlans } from "../../../src/excel/index";
import { Workbook, type Host } from "../../../src/host/index";
import { assertNothingMissing, openModel } from "../../support/excel";
import { markAt } from "../../support/marks";

const BEFORE = ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực"];
const MONTHS = ["T9", "T10", "T11", "T12", "T1"];
const [FIRST, TIME] = [5, 5];

/** Rows of ticks, a word each cell; `>` merges the cell before over this one. */
async function marked(lines: readonly string[][], statuses: readonly string[] = []): Promise<Host> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Kế hoạch");
  const write = (row: number, cells: readonly string[]): void => cells.forEach((cell, column) => cell !== "" && sheet.cells.setValue(row, column, cell));
  const header = [[...BEFORE, "Thời gian", "", "", "", "", "Kinh phí", "Mức độ thực hiện"], [...BEFORE.map(() => ""), ...MONTHS]];
  [["TRƯỜNG MẦM NON HOA SEN"], ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG, NĂM HỌC 2024-2025"], ...header].forEach((cells, row) => write(row, cells));
  sheet.merge({ row: 2, column: TIME, rowCount: 1, columnCount: MONTHS.length });
  lines.forEach((times, i) => {
    const row = FIRST - 1 + i;
    write(row, [String(i + 1), `1.${i + 1}`, `Nội dung ${i + 1}`, `- Thực hiện việc ${i + 1}`, "Hiệu trưởng", ...times.map((time) => (time === ">" ? "" : time)), "Không", statuses[i] ?? ""]);
    times.forEach((time, column) => {
      if (time === ">" && times[column - 1] !== ">") sheet.merge({ row, column: TIME + column - 1, rowCount: 1, columnCount: 1 + times.slice(column).filter((one) => one === ">").length });
    });
  });
  const host = openModel(workbook);
  await markPlans({ asOf: "2024-12-15", lang: "vi" });
  assertNothingMissing(host);
  return host;
}

const marksOn = ({ workbook }: Host, lines: number, day: string) => Array.from({ length: lines }, (_, i) => markAt(workbook, "Kế hoạch", FIRST + i, TIME, day));

describe("a deadline that is ticked in columns of months", () => {
  const lines = [
    ["x", "", "", "", ""],
    ["", "x", "x", "", ""],
    ["", "", "", "✓", ""],
    ["x", "", "", "", "x"],
    ["", "", "", "", ""],
    ["50%", "", "", "", ""],
    ["x", "", "", "", ""],
  ];
  const statuses = ["", "", "", "", "", "", "Hoàn thành"];

  it("is reported at the first of them", async () => {
    await marked(lines, statuses);
    const [plan] = (await checkPlans({ asOf: "2024-12-15", lang: "vi" })).plans;
    assert.deepEqual(plan.rows.map(({ deadline: { end } }) => end), ["2024-09-30", "2024-11-30", "2024-12-31", "2025-01-31", null, null, "2024-09-30"]);
    assert.deepEqual(plan.findings.filter(({ ruleId }) => ruleId.startsWith("deadline-")).map(({ ruleId, cell }) => [ruleId, cell]).sort(), [
      ["deadline-missing", "F9"],
      ["deadline-overdue", "F5"],
      ["deadline-overdue", "F6"],
      ["deadline-unreadable", "F10"],
    ]);
  });

  it("is marked from the day on which it is overdue, and soon before", async () => {
    const host = await marked(lines, statuses);
    assert.deepEqual(marksOn(host, lines.length, "2024-12-15"), ["overdue", "overdue", null, null, "missing", null, null]);
    assert.deepEqual(marksOn(host, lines.length, "2024-12-31"), ["overdue", "overdue", "dueSoon", null, "missing", null, null]);
    assert.deepEqual(marksOn(host, lines.length, "2025-02-01"), ["overdue", "overdue", "overdue", "overdue", "missing", null, null]);
  });

  it("is judged anew when a tick is set or taken away, and never as a date", async () => {
    const host = await marked(lines, statuses);
    const { cells } = host.workbook.sheets[0];
    cells.setValue(FIRST - 1, TIME + 4, "x");
    cells.setValue(FIRST + 3, TIME + 1, "X");
    cells.setValue(FIRST + 1, TIME + 3, 45550);
    assert.deepEqual(marksOn(host, lines.length, "2024-12-15"), [null, "overdue", null, null, "overdue", null, null]);
  });

  it("is not marked too early where a tick is merged across months", async () => {
    const across = [["x", ">", ">", "", ""], ["", "x", "", "", ""]];
    const host = await marked(across);
    assert.deepEqual(marksOn(host, 2, "2024-10-15"), [null, null]);
    assert.deepEqual(marksOn(host, 2, "2024-12-15"), ["overdue", "overdue"]);
  });

  it("is nowhere called missing where no row has a tick: the months may be coloured", async () => {
    const host = await marked([["", "", "", "", ""], ["", "", "", "", ""]]);
    const [plan] = (await checkPlans({ asOf: "2024-12-15", lang: "vi" })).plans;
    assert.deepEqual(plan.findings.filter(({ ruleId }) => ruleId.startsWith("deadline-")).map(({ ruleId, cell }) => [ruleId, cell]), [["deadline-not-ticked", "F4"]]);
    assert.deepEqual(marksOn(host, 2, "2025-02-01"), [null, null]);
  });
});
