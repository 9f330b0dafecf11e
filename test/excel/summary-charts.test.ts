/** The charts of the overview: there, once, in their place, and only ours are touched. */
import assert from "node:assert/strict";
import { buildSummaries, totalBudget } from "../../src/excel/index";
import { contains, parseArea, type Chart, type Sheet } from "../../src/host/workbook/index";
import type { Host } from "../../src/host/index";
import { overviewCharts } from "../../src/excel/summaries/chart";
import { sayIn } from "../../src/excel/summaries/words";
import { AS_OF, assertNothingMissing, batches, manyLines, openModel, openSample, planWorkbook, reopen } from "../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;

function overview(host: Host): Sheet {
  const sheet = host.workbook.sheet("Tổng hợp");
  assert.ok(sheet);
  return sheet;
}

const names = (host: Host) => overview(host).charts.items.map(({ name }) => name);

/** What a chart shows, by name: the values of its bars. */
function shown(sheet: Sheet, chart: Chart): Record<string, unknown[]> {
  const cells = (formula: string) => {
    const area = parseArea(formula.slice(formula.lastIndexOf("!") + 1));
    assert.ok(area && formula.startsWith("'Tổng hợp'!"), formula);
    return Array.from({ length: area.rowCount }, (_, i) => sheet.cells.value(area.row + i, area.column));
  };
  return Object.fromEntries(chart.series.map(({ name, values }) => {
    assert.ok(name && "formula" in name);
    return [String(cells(name.formula)[0]), cells(values)];
  }));
}

describe("charts of the summary", () => {
  it("show items and money by standard", async () => {
    const host = openSample();
    await buildSummaries(options);
    assertNothingMissing(host);
    const sheet = overview(host);
    const [items, money] = sheet.charts.items;
    assert.deepEqual(shown(sheet, items), { "Số nội dung": [3, 1, 0, 0, 3], "Hoàn thành": [0, 0, 0, 0, 0], "Quá hạn": [0, 0, 0, 0, 2] });
    assert.deepEqual(shown(sheet, money), { "Số tiền (đồng)": [10_000_000, 0, 0, 0, 9_000_000] });
    assert.deepEqual([items, money].map(({ title }) => title.text), ["Số nội dung theo tiêu chuẩn", "Kinh phí theo tiêu chuẩn (triệu đồng)"]);
    for (const { series } of [items, money]) assert.ok(series.every(({ categories }) => categories === "'Tổng hợp'!$B$7:$B$11"));
    assert.equal(items.font.name, "Times New Roman");
  });

  it("cover no cell that says something, nor each other, and lie inside what is printed", async () => {
    const host = openModel(planWorkbook(manyLines(40)));
    await buildSummaries(options);
    const sheet = overview(host);
    const areas = sheet.charts.items.map(({ anchor: { from, to } }) => (
      { row: from.row, column: from.column, rowCount: to.row - from.row, columnCount: to.column - from.column }
    ));
    assert.equal(areas.length, 2);
    for (const [row, column, { value, formula }] of sheet.cells.entries()) {
      const covered = areas.filter((area) => contains(area, row, column));
      if (value !== null || formula !== null) assert.equal(covered.length, 0, `${row},${column}: ${String(value)}`);
      assert.ok(covered.length < 2);
    }
    const page = sheet.printArea;
    assert.ok(page);
    for (const { row, column, rowCount, columnCount } of areas) {
      assert.ok(row + rowCount <= page.row + page.rowCount && column + columnCount <= page.column + page.columnCount);
    }
  });

  it("are no more after a second build and after a change, and come back when they were deleted", async () => {
    const host = openSample();
    await buildSummaries(options);
    assert.deepEqual(names(host), ["_KHCT_items", "_KHCT_money"]);
    assert.deepEqual((await buildSummaries(options)).written, []);
    host.edit("Kế hoạch", 16, 6, "4 triệu đồng");
    assert.deepEqual((await buildSummaries(options)).written, ["Tổng hợp", "Tiêu chuẩn 5"]);
    assert.deepEqual(names(host), ["_KHCT_items", "_KHCT_money"]);
    overview(host).charts.remove(overview(host).charts.items[0]);
    assert.deepEqual((await buildSummaries(options)).written, ["Tổng hợp"]);
    assert.deepEqual(names(host).sort(), ["_KHCT_items", "_KHCT_money"]);
  });

  it("are found again in the file, under whatever name their sheet has", async () => {
    const host = openSample();
    await buildSummaries(options);
    host.workbook.renameSheet(overview(host), "Bảng 'chung' 1");
    const again = openModel(reopen(host));
    const sheet = again.workbook.sheet("Bảng 'chung' 1");
    assert.ok(sheet?.charts.items.every(({ foreign, series }) => !foreign && series[0].values.startsWith("'Bảng ''chung'' 1'!")));
    assert.deepEqual((await buildSummaries(options)).written, []);
  });

  it("leave a chart that the user put beside them alone", async () => {
    const host = openSample();
    await buildSummaries(options);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tổng hợp");
      sheet.charts.add("Pie", sheet.getRange("B7:C11"), "Columns").name = "Của nhà trường";
      await context.sync();
    });
    assert.deepEqual((await buildSummaries(options)).written, []);
    host.edit("Kế hoạch", 16, 6, "4 triệu đồng");
    await buildSummaries(options);
    assert.deepEqual(names(host).sort(), ["Của nhà trường", "_KHCT_items", "_KHCT_money"]);
  });

  it("cost no batch: none at the first build, none at a rebuild", async () => {
    const host = openSample();
    await buildSummaries(options);
    assert.equal(batches(host), 4);
    host.edit("Kế hoạch", 16, 6, "4 triệu đồng");
    await buildSummaries(options);
    // Three to read the plan and our names, two to read our sheets, one to write: as many as without charts.
    assert.equal(batches(host) - 4, 6);
  });

  it("come with the tables on as many pages as it takes, the header again only where a table may run over", async () => {
    for (const [months, repeated] of [[2, false], [30, true]] as const) {
      const lines = Array.from({ length: months }, (_, i) => ({ criterion: "1.1", deadline: `Tháng ${1 + (i % 12)}/${2024 + Math.floor(i / 12)}` }));
      const host = openModel(planWorkbook(lines));
      await buildSummaries(options);
      const { pageSetup, printTitles } = overview(host);
      assert.deepEqual([pageSetup.fitToWidth, pageSetup.fitToHeight], [1, 0]);
      assert.equal(printTitles.rows !== null && printTitles.rows !== undefined, repeated);
    }
  });

  it("are on the overview alone", async () => {
    const host = openSample();
    await buildSummaries(options);
    await totalBudget(options);
    const sheets = host.workbook.sheets.filter(({ charts }) => charts.items.length > 0).map(({ name }) => name);
    assert.deepEqual(sheets, ["Tổng hợp"]);
  });

  it("are drawn so that grey alone tells the bars apart", () => {
    const [{ looks }] = overviewCharts({ header: 6, last: 11, top: 20, bottom: 31 }, sayIn("vi"));
    const grey = looks.map(({ fill }) => {
      const [r, g, b] = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16));
      return 0.3 * r + 0.59 * g + 0.11 * b;
    });
    assert.ok(grey[0] - grey[1] > 50 && grey[1] - grey[2] > 50, grey.join());
  });
});
