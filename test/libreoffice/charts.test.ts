/** What LibreOffice reads of the charts that we write: it opens them, calculates, and writes them in its own words. */
import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { buildSummaries } from "../../src/excel/index";
import { openWorkbook, saveWorkbook, type Workbook } from "../../src/host/index";
import { AS_OF, openSample } from "../support/excel";
import { convert, needLibreOffice } from "../support/libreoffice";

describe("charts in LibreOffice", function () {
  this.timeout(180_000);
  let charts: string[] = [];
  let workbook: Workbook;

  before(async function () {
    const command = await needLibreOffice(this);
    const host = openSample();
    await buildSummaries({ asOf: AS_OF, lang: "vi" });
    const bytes = await convert(command, saveWorkbook(host.workbook), { to: "xlsx" });
    const parts = unzipSync(bytes);
    charts = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).sort().map((name) => strFromU8(parts[name]));
    workbook = openWorkbook(bytes);
  });

  const values = (chart: string) => [...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([text]) => [...text.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, v]) => Number(v)));

  it("are there with their titles, names and figures", () => {
    assert.equal(charts.length, 2);
    const items = charts.find((chart) => chart.includes("Số nội dung theo tiêu chuẩn"));
    const money = charts.find((chart) => chart.includes("Kinh phí theo tiêu chuẩn (triệu đồng)"));
    assert.ok(items && money);
    assert.deepEqual(values(items), [[3, 1, 0, 0, 3], [0, 0, 0, 0, 0], [0, 0, 0, 0, 2]]);
    assert.deepEqual(values(money), [[10_000_000, 0, 0, 0, 9_000_000]]);
    for (const chart of charts) assert.match(chart, /<c:v>1\. Tổ chức và quản lý nhà trường<\/c:v>/);
  });

  it("keep how they look: bars from the top down, in the font of the sheet, with their labels' format", () => {
    for (const chart of charts) {
      assert.match(chart, /<c:barDir val="bar"\/>/);
      assert.match(chart, /<c:orientation val="maxMin"\/>/);
      assert.match(chart, /typeface="Times New Roman"/);
      assert.match(chart, /formatCode="(?:0|#,##0\.0##,,);;;"/);
      assert.match(chart, /<a:srgbClr val="8ea9db"\/>/i);
    }
  });

  it("lie where they were put, below the table and beside the legend", () => {
    const sheet = workbook.sheet("Tổng hợp");
    assert.ok(sheet);
    const places = sheet.charts.items.map(({ name, anchor: { from } }) => [name, from.column, from.row]);
    const legend = sheet.cells.rowNumbers().find((row) => sheet.cells.value(row, 1) === "Cách đánh dấu trong kế hoạch");
    assert.deepEqual(places.map(([, column, row]) => [column, row]), [[2, legend], [8, legend]]);
  });
});
