/** Marks where a period has two columns and the first says all there is to say. */
import assert from "node:assert/strict";
import { checkPlans, markPlans } from "../../../src/excel/index";
import { Workbook, type Host } from "../../../src/host/index";
import { assertNothingMissing, openModel } from "../../support/excel";
import { markAt } from "../../support/marks";

const HEADER = ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Bắt đầu", "Kết thúc", "Kinh phí"];
const [START, END, FIRST] = [5, 6, 4];

type Line = [start: string, end: string, isAcross?: boolean];

async function marked(lines: readonly Line[]): Promise<Host> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Kế hoạch");
  const write = (row: number, cells: readonly string[]): void => cells.forEach((cell, column) => cell !== "" && sheet.cells.setValue(row, column, cell));
  [["TRƯỜNG MẦM NON HOA SEN"], ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG, NĂM HỌC 2024-2025"], HEADER].forEach((cells, row) => write(row, cells));
  lines.forEach(([start, end, isAcross], i) => {
    write(FIRST - 1 + i, [String(i + 1), `1.${i + 1}`, `Nội dung ${i + 1}`, `- Thực hiện việc ${i + 1}`, "Hiệu trưởng", start, end, "Không"]);
    if (isAcross) sheet.merge({ row: FIRST - 1 + i, column: START, rowCount: 1, columnCount: 2 });
  });
  const host = openModel(workbook);
  await markPlans({ asOf: "2025-01-10", lang: "vi" });
  assertNothingMissing(host);
  return host;
}

const read = async (asOf: string) => (await checkPlans({ asOf, lang: "vi" })).plans[0];
const marksOn = ({ workbook }: Host, lines: number, column: number, day: string) => Array.from({ length: lines }, (_, i) => markAt(workbook, "Kế hoạch", FIRST + i, column, day));

describe("a period of two columns whose first says it all", () => {
  const lines: Line[] = [
    ["Hàng tháng", ""],
    ["Cả năm học", "", true],
    ["Tháng 12/2024", "", true],
    ["Tháng 10/2024", ""],
    ["15/9/2024", "30/10/2024"],
    ["", ""],
  ];

  it("is due when that is over, as the report says", async () => {
    await marked(lines);
    const plan = await read("2025-01-10");
    assert.deepEqual(plan.rows.map(({ deadline: { kind, end } }) => [kind, end]), [
      ["recurring", "2025-05-31"],
      ["schoolYear", "2025-05-31"],
      ["month", "2024-12-31"],
      ["range", null],
      ["range", "2024-10-30"],
      ["none", null],
    ]);
    assert.deepEqual(plan.findings.filter(({ ruleId }) => ruleId.startsWith("deadline-")).map(({ ruleId, cell }) => [ruleId, cell]), [
      ["deadline-overdue", "G6"],
      ["deadline-open-ended", "G7"],
      ["deadline-overdue", "G8"],
      ["deadline-missing", "G9"],
    ]);
  });

  it("is marked there, from the day on which it is overdue", async () => {
    const host = await marked(lines);
    assert.deepEqual(marksOn(host, lines.length, START, "2025-01-10"), [null, null, "overdue", null, null, null]);
    assert.deepEqual(marksOn(host, lines.length, START, "2025-05-31"), ["dueSoon", "dueSoon", "overdue", null, null, null]);
    assert.deepEqual(marksOn(host, lines.length, START, "2025-06-01"), ["overdue", "overdue", "overdue", null, null, null]);
    assert.deepEqual(marksOn(host, lines.length, END, "2025-01-10").slice(3), ["missing", "overdue", "missing"]);
    assert.equal(markAt(host.workbook, "Kế hoạch", FIRST, END, "2025-01-10"), null);
  });

  it("is not marked where the same words begin another task, which has no end", async () => {
    const host = await marked([["Tháng 12/2024", "", true], ["Tháng 12/2024", ""]]);
    assert.deepEqual(marksOn(host, 2, START, "2025-06-01"), [null, null]);
  });

  it("is not called missing however many wordings there are", async () => {
    const many = Array.from({ length: 22 }, (_, i): Line => [`Ngày ${i + 1}/12/2024`, "", true]);
    const host = await marked([...many, ["", ""]]);
    assert.deepEqual(marksOn(host, many.length + 1, END, "2024-11-01").slice(20), [null, null, "missing"]);
  });
});
