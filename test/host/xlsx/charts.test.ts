import assert from "node:assert/strict";
import { strToU8, unzipSync, zipSync } from "fflate";
import { plainChart, plainFont, plainLabels, plainSeries, type Chart, type ChartType, type Workbook } from "../../../src/host/workbook/index";
import { readXlsx, writeXlsx } from "../../../src/host/xlsx/index";
import { changedParts, main, makeXlsx, partOf, sample } from "./files";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>TC &lt;1&gt;</t></is></c><c r="B1"><v>3</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>TC 2</t></is></c><c r="B2"><v>5</v></c></row>';

function addChart(workbook: Workbook, type: ChartType = "barClustered", name = "Của ta"): Chart {
  const sheet = workbook.sheets[0];
  const anchor = { from: { row: 4, column: 1, x: 1.5, y: 0 }, to: { row: 12, column: 6, x: 0, y: 2 } };
  const chart = sheet.charts.add(plainChart(type, name, anchor));
  chart.series = [{ ...plainSeries(`'${sheet.name}'!$B$1:$B$2`), categories: `'${sheet.name}'!$A$1:$A$2`, name: { text: "Số <việc>" } }];
  return chart;
}

/** A file whose sheet has a drawing with a picture's frame and a chart that another program wrote. */
function withDrawing(): Uint8Array {
  const frame = '<a:twoCellAnchor><a:from><a:col>1</a:col><a:colOff>0</a:colOff><a:row>2</a:row><a:rowOff>12700</a:rowOff></a:from><a:to><a:col>5</a:col><a:colOff>0</a:colOff><a:row>9</a:row><a:rowOff>0</a:rowOff></a:to><a:graphicFrame macro=""><a:nvGraphicFramePr><a:cNvPr id="7" name="Biểu đồ của trường"/><a:cNvGraphicFramePr/></a:nvGraphicFramePr><a:xfrm/><d:graphic xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/main"><d:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId9"/></d:graphicData></d:graphic></a:graphicFrame><a:clientData/></a:twoCellAnchor>';
  const override = (part: string, type: string): string => `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  return makeXlsx(`<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData><drawing r:id="rId1"/><extLst/></worksheet>`, {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "spreadsheetml.sheet.main")}${override("drawings/drawing1.xml", "drawing")}${override("charts/chart1.xml", "drawingml.chart")}</Types>`,
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
    "xl/drawings/drawing1.xml": `<a:wsDr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:r="${office}"><a:oneCellAnchor><a:from/><a:sp/></a:oneCellAnchor>\n${frame}\n</a:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId9" Type="${office}/chart" Target="../charts/chart1.xml"/></Relationships>`,
    "xl/charts/chart1.xml": '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:radarChart/></c:plotArea></c:chart></c:chartSpace>',
    "xl/charts/_rels/chart1.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/style" Target="style1.xml"/></Relationships>`,
    "xl/charts/style1.xml": "<s/>",
  });
}

function replacePart(file: Uint8Array, name: string, text: string): Uint8Array {
  return zipSync({ ...unzipSync(file), [name]: strToU8(text) });
}

describe("charts in a file", () => {
  for (const type of ["columnClustered", "columnStacked100", "barStacked", "pie", "doughnut"] as const) {
    it(`come back as they were made: ${type}`, () => {
      const workbook = readXlsx(makeXlsx(rows));
      const chart = addChart(workbook, type);
      const font = { ...plainFont(), name: "Times New Roman", size: 9, bold: true, italic: false, color: "#202020" };
      chart.title = { text: "Tiến độ & kinh phí", visible: true, overlay: false, font };
      chart.legend = { visible: true, position: "right", overlay: false, font };
      Object.assign(chart.series[0], { fill: "#1F3864", line: { color: "#000000", weight: 0.75 } });
      chart.series[0].labels = { ...plainLabels(), numberFormat: '#,##0 "đ"', font, position: type === "doughnut" ? null : "insideEnd" };
      chart.series.push({ ...plainSeries("S!$B$1:$B$2"), name: { formula: "S!$A$1" } });
      if (type !== "pie" && type !== "doughnut") {
        chart.categoryAxis = { ...chart.categoryAxis, reversed: true, font, title: { text: "Tiêu chuẩn", visible: true, overlay: false, font: plainFont() } };
        chart.valueAxis = { ...chart.valueAxis, visible: false, minimum: 0, maximum: 10, majorUnit: 2, numberFormat: "0", majorGridlines: { visible: true, line: { color: "#D9D9D9", weight: 0.5 } } };
        Object.assign(chart, { gapWidth: 40, overlap: -10 });
      }
      Object.assign(chart, { fill: "#FFFFFF", border: { color: "none", weight: null }, font: { ...plainFont(), name: "Times New Roman" } });
      const file = writeXlsx(workbook);
      const again = readXlsx(file);
      assert.deepEqual(again.sheets[0].charts.items, [chart]);
      assert.deepEqual(changedParts(file, writeXlsx(again)), []);
    });
  }

  it("carry what the cells say, and new figures when these change", () => {
    const workbook = readXlsx(makeXlsx(rows));
    addChart(workbook);
    const file = writeXlsx(workbook);
    const text = partOf(file, "xl/charts/chart1.xml");
    assert.match(text, /<c:strCache><c:ptCount val="2"\/><c:pt idx="0"><c:v>TC &lt;1&gt;<\/c:v>/);
    assert.match(text, /<c:ptCount val="2"\/><c:pt idx="0"><c:v>3<\/c:v><\/c:pt><c:pt idx="1"><c:v>5<\/c:v>/);
    assert.match(text, /<c:tx><c:v>Số &lt;việc&gt;<\/c:v><\/c:tx>/);
    const again = readXlsx(file);
    again.sheets[0].cells.setValue(1, 1, 8);
    assert.match(partOf(writeXlsx(again), "xl/charts/chart1.xml"), /<c:pt idx="1"><c:v>8<\/c:v>/);
    assert.equal(readXlsx(writeXlsx(again)).sheets[0].charts.items[0].foreign, false);
  });

  it("say #REF! when the sheet of their cells is gone", () => {
    const workbook = readXlsx(makeXlsx(rows));
    const chart = addChart(workbook);
    chart.series[0].values = "'Đã xoá'!$A$1:$A$5";
    assert.match(partOf(writeXlsx(workbook), "xl/charts/chart1.xml"), /<c:val><c:numRef><c:f>#REF!<\/c:f><\/c:numRef><\/c:val>/);
  });

  for (const [what, file] of [["the sample", sample()], ["a sheet with a drawing of its own", withDrawing()]] as const) {
    it(`leave no trace in ${what} when they are deleted after opening again`, () => {
      const workbook = readXlsx(file);
      const before = workbook.sheets[0].charts.items.length;
      addChart(workbook);
      addChart(workbook, "pie", "Thứ hai");
      const saved = writeXlsx(workbook);
      assert.notDeepEqual(changedParts(file, saved), []);
      const again = readXlsx(saved);
      assert.deepEqual(again.sheets[0].charts.items.slice(before).map(({ name, foreign }) => [name, foreign]), [["Của ta", false], ["Thứ hai", false]]);
      for (const chart of again.sheets[0].charts.items.slice(before)) again.sheets[0].charts.remove(chart);
      assert.deepEqual(changedParts(file, writeXlsx(again)), []);
    });
  }

  it("stand beside what the user's drawing holds, which stays as it is", () => {
    const file = withDrawing();
    const workbook = readXlsx(file);
    addChart(workbook);
    const saved = writeXlsx(workbook);
    assert.deepEqual(changedParts(file, saved), ["+xl/charts/chart2.xml", "[Content_Types].xml", "xl/drawings/_rels/drawing1.xml.rels", "xl/drawings/drawing1.xml"]);
    const [before, after] = [file, saved].map((bytes) => partOf(bytes, "xl/drawings/drawing1.xml"));
    const end = before.lastIndexOf("</a:wsDr>");
    assert.equal(after.slice(0, end), before.slice(0, end));
    assert.match(after, /<xdr:cNvPr id="8" name="Của ta"\/>/);
  });

  it("of other programs are known by name and place, move with their cells, and go with their parts", () => {
    const file = withDrawing();
    const workbook = readXlsx(file);
    const [theirs] = workbook.sheets[0].charts.items;
    assert.deepEqual([theirs.name, theirs.foreign], ["Biểu đồ của trường", true]);
    assert.deepEqual(theirs.anchor.from, { row: 2, column: 1, x: 0, y: 1 });
    theirs.anchor.from.row = 3;
    const moved = writeXlsx(workbook);
    assert.deepEqual(changedParts(file, moved), ["xl/drawings/drawing1.xml"]);
    assert.equal(readXlsx(moved).sheets[0].charts.items[0].anchor.from.row, 3);
    workbook.sheets[0].charts.remove(theirs);
    assert.deepEqual(changedParts(file, writeXlsx(workbook)), [
      "-xl/charts/_rels/chart1.xml.rels", "-xl/charts/chart1.xml", "-xl/charts/style1.xml", "-xl/drawings/_rels/drawing1.xml.rels",
      "[Content_Types].xml", "xl/drawings/drawing1.xml",
    ]);
  });

  it("go with their sheet", () => {
    const file = sample();
    const workbook = readXlsx(file);
    const added = workbook.addSheet("Tổng hợp");
    added.charts.add(plainChart("pie", "A", { from: { row: 0, column: 0, x: 0, y: 0 }, to: { row: 5, column: 5, x: 0, y: 0 } }));
    const again = readXlsx(writeXlsx(workbook));
    assert.equal(again.sheets[1].charts.items.length, 1);
    again.deleteSheet(again.sheets[1]);
    const left = changedParts(file, writeXlsx(again)).filter((name) => /drawing|chart/.test(name));
    assert.deepEqual(left, []);
  });

  it("have their pointer where the schema wants it", () => {
    const file = makeXlsx(`<x:worksheet xmlns:x="${main}"><x:sheetData/><x:pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><x:legacyDrawing/></x:worksheet>`);
    const workbook = readXlsx(file);
    addChart(workbook);
    assert.match(partOf(writeXlsx(workbook), "xl/worksheets/sheet1.xml"), /<x:pageMargins[^>]*\/><x:drawing xmlns:r="[^"]+" r:id="rId1"\/><x:legacyDrawing\/>/);
  });

  it("that can't be read stay in the file", () => {
    for (const [part, text] of [["xl/charts/chart1.xml", "<c:chartSpace"], ["xl/drawings/drawing1.xml", "<a:wsDr"]]) {
      const broken = replacePart(withDrawing(), part, text);
      const workbook = readXlsx(broken);
      workbook.sheets[0].cells.setValue(5, 5, 1);
      assert.deepEqual(changedParts(broken, writeXlsx(workbook)).filter((name) => /chart|drawing/.test(name)), []);
    }
  });
});
