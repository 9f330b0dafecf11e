import assert from "node:assert/strict";
import type { Host } from "../../../src/host/index";
import { failure, newHost, onSheet } from "./support";

/** A small table: names in the first row, categories in the first column. */
async function withTable(): Promise<Host> {
  const host = newHost();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C4").values = [["", "Số việc", "Quá hạn"], ["TC 1", 3, 1], ["TC 2", 5, 0], ["TC 3", 2, 2]];
    await context.sync();
  });
  return host;
}

const charts = (host: Host) => host.workbook.sheets[0].charts.items;

describe("charts", () => {
  it("are added with names and categories out of the cells", async () => {
    const host = await withTable();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.load("id,name,chartType,width,height");
      const first = chart.series.getItemAt(0).load("name");
      const count = chart.series.getCount();
      await context.sync();
      assert.deepEqual([chart.name, chart.chartType, chart.width, chart.height], ["Chart 1", "ColumnClustered", 360, 216]);
      assert.deepEqual([first.name, count.value], ["Số việc", 2]);
      assert.match(chart.id, /^\{.+\}$/);
    });
    const [{ series }] = charts(host);
    assert.deepEqual(series.map(({ name, values, categories }) => [name, values, categories]), [
      [{ formula: "Sheet1!$B$1" }, "Sheet1!$B$2:$B$4", "Sheet1!$A$2:$A$4"],
      [{ formula: "Sheet1!$C$1" }, "Sheet1!$C$2:$C$4", "Sheet1!$A$2:$A$4"],
    ]);
  });

  it("take series by rows, and by the longer side when nothing is said", async () => {
    const host = await withTable();
    await onSheet(async (sheet, context) => {
      sheet.charts.add("BarStacked", sheet.getRange("A1:C4"), "Rows");
      sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      sheet.charts.add("Doughnut", sheet.getRange("B2:B4"));
      await context.sync();
    });
    const [rows, pie, plain] = charts(host);
    assert.deepEqual(rows.series.map(({ values }) => values), ["Sheet1!$B$2:$C$2", "Sheet1!$B$3:$C$3", "Sheet1!$B$4:$C$4"]);
    assert.equal(rows.series[0].categories, "Sheet1!$B$1:$C$1");
    assert.deepEqual(pie.series.map(({ values }) => values), ["Sheet1!$B$2:$B$4"]);
    assert.deepEqual(plain.series.map(({ name, values, categories }) => [name, values, categories]), [[null, "Sheet1!$B$2:$B$4", null]]);
  });

  it("are found by name and by id, listed, counted and deleted", async () => {
    const host = await withTable();
    await onSheet(async (sheet, context) => {
      const added = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
      added.name = "Theo tiêu chuẩn";
      added.load("id");
      await context.sync();
      const byName = sheet.charts.getItem("theo tiêu chuẩn").load("id");
      const byId = sheet.charts.getItem(added.id).load("name");
      const none = sheet.charts.getItemOrNullObject("khác").load("name");
      sheet.charts.load("count,items/name");
      await context.sync();
      assert.equal(byName.id, added.id);
      assert.equal(byId.name, "Theo tiêu chuẩn");
      assert.equal(none.isNullObject, true);
      assert.deepEqual([sheet.charts.count, sheet.charts.items.map(({ name }) => name)], [1, ["Theo tiêu chuẩn"]]);
      sheet.charts.items[0].delete();
      const count = sheet.charts.getCount();
      await context.sync();
      assert.equal(count.value, 0);
    });
    assert.deepEqual(charts(host), []);
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").charts.getItem("Theo tiêu chuẩn").delete();
    });
    assert.equal(error.code, "ItemNotFound");
  });

  it("lie over the cells that they are given, and at the points", async () => {
    const host = await withTable();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
      chart.setPosition("B6", "D10");
      chart.load("left,top,width,height");
      await context.sync();
      assert.deepEqual([chart.left, chart.top, chart.width, chart.height], [48, 75, 144, 75]);
      assert.deepEqual(charts(host)[0].anchor, { from: { row: 5, column: 1, x: 0, y: 0 }, to: { row: 10, column: 4, x: 0, y: 0 } });
      chart.left = 60;
      chart.height = 80;
      chart.load("left,top,width,height");
      await context.sync();
      assert.deepEqual([chart.left, chart.top, chart.width, chart.height], [60, 75, 144, 80]);
    });
  });

  it("are formatted, part by part", async () => {
    const host = await withTable();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.title.text = "Tiến độ";
      chart.title.format.font.bold = true;
      chart.legend.position = "Top";
      chart.format.font.name = "Times New Roman";
      chart.format.border.clear();
      chart.format.fill.setSolidColor("#FFFFFF");
      const series = chart.series.getItemAt(1);
      series.name = "Trễ";
      series.gapWidth = 40;
      series.format.fill.setSolidColor("red");
      series.format.line.color = "#000000";
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = "#,##0";
      chart.dataLabels.position = "OutsideEnd";
      chart.dataLabels.format.font.size = 9;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.valueAxis.numberFormat = "0";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.categoryAxis.title.text = "Tiêu chuẩn";
      chart.load("title/text,title/visible,legend/position,axes/categoryAxis/title/visible,axes/valueAxis/maximum");
      await context.sync();
      assert.deepEqual([chart.title.text, chart.title.visible, chart.legend.position], ["Tiến độ", true, "Top"]);
      assert.equal(chart.axes.categoryAxis.title.visible, true);
      assert.equal(chart.axes.valueAxis.maximum, "");
    });
    const [chart] = charts(host);
    assert.deepEqual(chart.series.map(({ labels }) => [labels?.position, labels?.font.size, labels?.numberFormat]), [["outsideEnd", 9, null], ["outsideEnd", 9, "#,##0"]]);
    assert.deepEqual([chart.series[1].fill, chart.series[1].line.color, chart.gapWidth], ["#FF0000", "#000000", 40]);
    assert.deepEqual([chart.border.color, chart.fill, chart.font.name], ["none", "#FFFFFF", "Times New Roman"]);
    assert.deepEqual([chart.valueAxis.minimum, chart.valueAxis.numberFormat, chart.categoryAxis.reversed], [0, "0", true]);
  });

  it("get series of their own, and lose some", async () => {
    const host = await withTable();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns");
      chart.series.getItemAt(0).delete();
      const added = chart.series.add("Tổng");
      added.setValues(sheet.getRange("B2:B3"));
      added.setXAxisValues(sheet.getRange("A2:A3"));
      await context.sync();
    });
    assert.deepEqual(charts(host)[0].series.map(({ name, values, categories }) => [name, values, categories]), [
      [{ formula: "Sheet1!$C$1" }, "Sheet1!$C$2:$C$4", "Sheet1!$A$2:$A$4"],
      [{ text: "Tổng" }, "Sheet1!$B$2:$B$3", "Sheet1!$A$2:$A$3"],
    ]);
  });

  it("of a kind that this host lacks are refused by name, and so is a circle's axis", async () => {
    const host = await withTable();
    const add = (type: Excel.ChartType) => (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add(type, sheet.getRange("A1:B4"), "Columns");
      chart.axes.valueAxis.visible = false;
      return Promise.resolve();
    };
    assert.equal((await failure(add("Radar" as Excel.ChartType))).code, "NotImplemented");
    assert.deepEqual(host.missing, ["a chart of type Radar"]);
    assert.equal((await failure(add("Pie" as Excel.ChartType))).code, "InvalidArgument");
  });

  it("can't be added to a protected sheet", async () => {
    const host = await withTable();
    host.workbook.sheets[0].protected = true;
    const error = await failure(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.charts.add("Pie", sheet.getRange("A1:B4"), "Columns");
    });
    assert.equal(error.code, "AccessDenied");
  });
});
