/** The overview's figures against the report that they come from, on a plan with every kind of row. */
import assert from "node:assert/strict";
import { buildSummaries } from "../../src/excel/index";
import { recalculate } from "../../src/host/calc/index";
import type { Host } from "../../src/host/index";
import { serialOfIso } from "../../src/host/calc/dates";
import { byMonth, byOwner, byStatus, UNKNOWN } from "../../src/plan/summary/index";
import { sayIn, statusWord } from "../../src/excel/summaries/words";
import { AS_OF, assertNothingMissing, openModel, planWorkbook, type PlanLine } from "../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;
const say = sayIn("vi");

const LINES: PlanLine[] = [
  { criterion: "1.1", deadline: "31/5/2025", budget: "5 triệu", status: "Hoàn thành" },
  { criterion: "1.2", deadline: "30/6/2025", budget: "5-7 triệu", status: "Hoàn thành" },
  { criterion: "1.3", deadline: "Tháng 7/2025", budget: "", status: "Đang thực hiện" },
  { criterion: "1.4", deadline: "Tháng 5/2025", budget: "100.000 đ/người/buổi", status: "Chưa thực hiện", owner: "Phó hiệu trưởng chủ trì" },
  { criterion: "2.1", deadline: "Từ tháng 9/2024", budget: "Không", owner: "Toàn thể giáo viên" },
  { criterion: "2.2", deadline: "Khi có kinh phí", budget: "XHH", status: "Không thực hiện" },
  { criterion: "2.3", deadline: "", budget: "2 triệu", status: "Đang thực hiện", owner: "Đoàn thanh niên phối hợp" },
  { criterion: "2.4", deadline: "Từ tháng 3 đến tháng 5/2025", budget: "1 triệu", owner: "Đoàn thanh niên chủ trì" },
  { criterion: "2.5", deadline: "Thường xuyên", budget: "1 triệu" },
];

/** The rows of the table under a heading, as values, without the running numbers. */
function tableUnder(host: Host, heading: string): unknown[][] {
  const sheet = host.workbook.sheet("Tổng hợp");
  assert.ok(sheet);
  recalculate(host.workbook, AS_OF);
  const row = (r: number) => Array.from({ length: 10 }, (_, c) => sheet.cells.value(r, c));
  const start = sheet.cells.rowNumbers().find((r) => sheet.cells.value(r, 1) === heading);
  assert.ok(start !== undefined, heading);
  const rows: unknown[][] = [];
  for (let r = start + 2; rows.length === 0 || rows.at(-1)?.[0] !== "Tổng cộng"; r++) rows.push(row(r).slice(1));
  return rows;
}

function texts(host: Host): string[] {
  const sheet = host.workbook.sheet("Tổng hợp");
  return [...(sheet?.cells.entries() ?? [])].map(([, , { value }]) => (typeof value === "string" ? value : "")).filter(Boolean);
}

describe("overview", () => {
  it("counts by status, each with its share, from the most finished on", async () => {
    const host = openModel(planWorkbook(LINES));
    const { report } = await buildSummaries(options);
    assertNothingMissing(host);
    const table = tableUnder(host, "Theo mức độ thực hiện").map((row) => row.slice(0, 3));
    assert.deepEqual(table.map(([word]) => word), ["Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Không thực hiện", "Chưa ghi", "Tổng cộng"]);
    for (const { key, rows } of byStatus(report.plans[0])) {
      const line = table.find(([word]) => word === statusWord(key as "done", say));
      assert.deepEqual(line?.slice(1), [rows, rows / 9], key);
    }
    assert.deepEqual(table.at(-1), ["Tổng cộng", 9, 1]);
  });

  it("counts by owner and by month as the report does", async () => {
    const host = openModel(planWorkbook(LINES));
    const { report } = await buildSummaries(options);
    const groups = { "Theo người phụ trách": byOwner(report.plans[0]), "Theo tháng đến hạn": byMonth(report.plans[0]) };
    for (const [heading, expected] of Object.entries(groups)) {
      const table = tableUnder(host, heading);
      assert.equal(expected.at(-1)?.key, UNKNOWN);
      assert.deepEqual(
        table.slice(0, -1).map((row) => row.slice(1)),
        expected.map((g) => [g.rows, g.done, g.doing, g.overdue, g.dueSoon, g.unfunded, g.rowsWithoutFigure, g.dong]),
        heading,
      );
    }
    // A range counts in the month of its end, a standing task in that of the school year's.
    assert.deepEqual(tableUnder(host, "Theo tháng đến hạn").map(([month, rows]) => [month, rows]), [
      ["5/2025", 4], ["6/2025", 1], ["7/2025", 1], ["Chưa có hạn", 3], ["Tổng cộng", 9],
    ]);
  });

  it("follows its as-of date in every table", async () => {
    const host = openModel(planWorkbook(LINES));
    await buildSummaries(options);
    const overdue = (heading: string) => tableUnder(host, heading).at(-1)?.[4];
    assert.deepEqual([overdue("Theo người phụ trách"), overdue("Theo tháng đến hạn")], [3, 3]);
    host.workbook.sheet("Tổng hợp")?.cells.setValue(3, 2, serialOfIso("2025-08-01"));
    assert.deepEqual([overdue("Theo người phụ trách"), overdue("Theo tháng đến hạn")], [4, 4]);
  });

  it("names the next deadline of what is still open, and none where nothing is", async () => {
    const host = openModel(planWorkbook(LINES));
    await buildSummaries(options);
    const sheet = host.workbook.sheet("Tổng hợp");
    const next = [6, 7].map((row) => sheet?.cells.value(row, 11));
    // 30 June is nearer, and done.
    assert.deepEqual(next, [serialOfIso("2025-07-31"), ""]);
  });

  it("gives the official indicator, done and all", async () => {
    const host = openModel(planWorkbook(LINES));
    await buildSummaries(options);
    const sheet = host.workbook.sheet("Tổng hợp");
    const row = sheet?.cells.rowNumbers().find((r) => String(sheet.cells.value(r, 8)).startsWith("Số nhiệm vụ cải tiến hoàn thành"));
    assert.ok(sheet && row !== undefined);
    assert.deepEqual([sheet.cells.value(row, 9), sheet.cells.value(row, 10)], ["2/9", 2 / 9]);
  });

  it("says which rows are not counted, and why", async () => {
    const host = openModel(planWorkbook(LINES));
    host.workbook.sheets[0].setRowHidden(5, true);
    await buildSummaries(options);
    const said = texts(host);
    for (const sentence of [
      "Không có trong tổng số tiền (một khoảng tiền): 1.2 (dòng 7).",
      "Không có trong tổng số tiền (chưa có kinh phí): 1.3 (dòng 8).",
      "Không có trong tổng số tiền (đơn giá, chưa có tổng): 1.4 (dòng 9).",
      "Không có trong tổng số tiền (chưa ghi số tiền): 2.2 (dòng 11).",
      "Không xét quá hạn (chỉ ghi thời điểm bắt đầu): 2.1 (dòng 10).",
      "Không xét quá hạn (chưa ghi thời hạn): 2.2 (dòng 11), 2.3 (dòng 12).",
    ]) assert.ok(said.includes(sentence), `${sentence}\n${said.filter((text) => text.startsWith("Không ")).join("\n")}`);
  });

  it("keeps long lists within the page's width", async () => {
    const lines = Array.from({ length: 100 }, (_, i): PlanLine => ({ criterion: "1.1", content: `Việc ${i}`, deadline: "Tháng 5/2025" }));
    const host = openModel(planWorkbook(lines));
    await buildSummaries(options);
    const notes = texts(host).filter((text) => /dòng \d+/.test(text));
    assert.ok(notes.length > 3 && notes.every((text) => text.length <= 160), notes.map((text) => text.length).join());
    assert.ok(notes.some((text) => text.endsWith("và 40 dòng khác.")), notes.at(-1));
  });

  it("writes the figures as they were read where a formula would count an owner wrongly", async () => {
    const lines: PlanLine[] = [
      { criterion: "1.1", owner: "Hiệu trưởng chủ trì", deadline: "31/5/2025" },
      { criterion: "1.2", owner: "Đoàn thanh niên chủ trì", deadline: "31/5/2025" },
      { criterion: "1.3", owner: "Đoàn thanh niên phối hợp", deadline: "31/5/2025" },
    ];
    const host = openModel(planWorkbook(lines));
    const { report } = await buildSummaries(options);
    assert.deepEqual(
      tableUnder(host, "Theo người phụ trách").slice(0, -1).map((row) => row[1]),
      byOwner(report.plans[0]).map(({ rows }) => rows),
    );
  });

  it("counts hundreds of owners by formulas, and writes the figures of more as they were read", async () => {
    for (const [owners, formulas] of [[300, true], [301, false]] as const) {
      const lines = Array.from({ length: owners }, (_, i): PlanLine => ({
        criterion: "1.1", deadline: "31/5/2025", budget: "1 triệu", owner: `Đ/c Nguyễn Văn ${String.fromCharCode(65 + Math.floor(i / 20))}${String.fromCharCode(97 + (i % 20))} chủ trì`,
      }));
      const host = openModel(planWorkbook(lines));
      const { report } = await buildSummaries(options);
      assert.equal(byOwner(report.plans[0]).length, owners);
      const rows = tableUnder(host, "Theo người phụ trách");
      assert.equal(rows.length, owners + 1);
      assert.deepEqual(rows.at(-1)?.slice(1), [owners, 0, 0, owners, 0, 0, 0, owners * 1_000_000]);
      const written = JSON.stringify([...host.workbook.sheet("Tổng hợp")!.cells.entries()].map(([, , cell]) => cell.formula));
      assert.equal(/COUNTIFS\([^"]*\$B\d/.test(written), formulas, `${owners} owners`);
    }
  });
});
