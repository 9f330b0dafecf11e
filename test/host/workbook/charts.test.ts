import assert from "node:assert/strict";
import {
  deleteColumns, deleteRows, insertColumns, insertRows, plainChart, plainSeries, Workbook, type Chart, type Sheet,
} from "../../../src/host/workbook/index";

function withChart(): { workbook: Workbook; data: Sheet; chart: Chart } {
  const workbook = new Workbook();
  const data = workbook.addSheet("Tổng hợp");
  const other = workbook.addSheet("Biểu đồ");
  const from = { row: 5, column: 1, x: 3, y: 4 };
  const chart = other.charts.add(plainChart("pie", "A", { from, to: { row: 10, column: 4, x: 0, y: 0 } }));
  chart.series = [{ ...plainSeries("'Tổng hợp'!$B$2:$B$6"), name: { formula: "'Tổng hợp'!$B$1" }, categories: "'Tổng hợp'!$A$2:$A$6" }];
  return { workbook, data, chart };
}

const formulas = ({ series }: Chart) => series.flatMap(({ name, values, categories }) => [name && "formula" in name ? name.formula : null, values, categories]);

describe("charts of the model", () => {
  it("follow their cells when rows and columns come and go", () => {
    const { workbook, data, chart } = withChart();
    insertRows(workbook, data, 2, 3);
    deleteRows(workbook, data, 0, 1);
    insertColumns(workbook, data, 1, 1);
    assert.deepEqual(formulas(chart), ["'Tổng hợp'!#REF!", "'Tổng hợp'!$C$1:$C$8", "'Tổng hợp'!$A$1:$A$8"]);
  });

  it("follow the name of their cells' sheet", () => {
    const { workbook, data, chart } = withChart();
    workbook.renameSheet(data, "Bảng 'A' mới");
    assert.deepEqual(formulas(chart), ["'Bảng ''A'' mới'!$B$1", "'Bảng ''A'' mới'!$B$2:$B$6", "'Bảng ''A'' mới'!$A$2:$A$6"]);
  });

  it("move and grow with the cells under them", () => {
    const { workbook, chart } = withChart();
    const sheet = workbook.sheets[1];
    insertRows(workbook, sheet, 7, 2);
    insertRows(workbook, sheet, 0, 1);
    deleteColumns(workbook, sheet, 0, 2);
    assert.deepEqual(chart.anchor, { from: { row: 6, column: 0, x: 0, y: 4 }, to: { row: 13, column: 2, x: 0, y: 0 } });
  });

  it("have names of which no two are made alike", () => {
    const { workbook, chart } = withChart();
    chart.name = "chart 1";
    assert.equal(workbook.sheets[1].charts.freeName(), "Chart 2");
  });
});
