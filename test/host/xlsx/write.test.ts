import assert from "node:assert/strict";
import { CellError, parseArea, Workbook, type Area, type Sheet } from "../../../src/host/workbook/index";
import { readXlsx, writeXlsx } from "../../../src/host/xlsx/index";
import { elementOrder } from "../../../src/host/xlsx/sections/index";
import { parseXml } from "../../../src/host/xlsx/xml";
import { changedParts, fixture, main, makeXlsx, partOf, sample } from "./files";

const area = (address: string): Area => parseArea(address) as Area;
const sheetPart = "xl/worksheets/sheet1.xml";
const red = { fill: "#FFC7CE", font: { bold: true, color: "#9C0006" } };

function mark(sheet: Sheet, formula = "TODAY()>DATE(2025,8,31)"): string {
  return sheet.conditionalFormats.add({ ranges: [area("A9:I18")], rule: { type: "custom", formula }, style: red, stopIfTrue: false }).id;
}

describe("writing what was not changed", () => {
  for (const path of ["assets/ke-hoach-2024-2025.xlsx", "test/fixtures/xlsx/libreoffice.xlsx"]) {
    it(`gives every part of ${path} back byte for byte`, () => {
      assert.deepEqual(changedParts(fixture(path), writeXlsx(readXlsx(fixture(path)))), []);
    });
  }

  it("changes taken back are no changes: values, styles, heights, names, settings, sheets", () => {
    const workbook = readXlsx(sample());
    const [sheet] = workbook.sheets;
    sheet.cells.setValue(9, 6, 1);
    sheet.cells.setValue(9, 6, "5 triệu đồng");
    sheet.patchStyle(area("A10:C12"), { font: { bold: true } });
    sheet.patchStyle(area("A10:C12"), { font: { bold: false } });
    sheet.cells.setValue(40, 40, "x");
    sheet.cells.setValue(40, 40, null);
    sheet.setRowHidden(10, true);
    sheet.setRowHidden(10, false);
    sheet.columns.set(3, 5, { width: 50 });
    for (const [column, width] of [[3, 40], [4, 34], [5, 12]]) sheet.columns.set(column, column, { width });
    sheet.columns.set(30, 30, { width: 50 });
    sheet.columns.set(30, 30, { width: null });
    workbook.names.set("x", "1");
    workbook.names.remove("x");
    workbook.settings.set("a", 1);
    workbook.settings.delete("a");
    workbook.deleteSheet(workbook.addSheet("Tổng hợp"));
    assert.deepEqual(changedParts(sample(), writeXlsx(workbook)), []);
  });
});

describe("conditional formats in a file", () => {
  it("touch sheet and styles only, and leave no trace, also when removed after opening again", () => {
    const workbook = readXlsx(sample());
    const id = mark(workbook.sheets[0]);
    const marked = writeXlsx(workbook);
    assert.deepEqual(changedParts(sample(), marked), ["xl/styles.xml", sheetPart]);
    workbook.sheets[0].conditionalFormats.remove(id);
    assert.deepEqual(changedParts(sample(), writeXlsx(workbook)), []);
    const again = readXlsx(marked);
    const { items } = again.sheets[0].conditionalFormats;
    assert.deepEqual(items.map(({ rule, style }) => [rule, style]), [[{ type: "custom", formula: "TODAY()>DATE(2025,8,31)" }, red]]);
    again.sheets[0].conditionalFormats.remove(items[0].id);
    assert.deepEqual(changedParts(sample(), writeXlsx(again)), []);
  });

  it("leave the user's own where they are", () => {
    const own = '<conditionalFormatting sqref="A1:A9" pivot="0"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule><cfRule type="expression" dxfId="0" priority="3"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';
    const styles = `<styleSheet xmlns="${main}"><cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><i/></font></dxf></dxfs></styleSheet>`;
    const before = makeXlsx(`<worksheet xmlns="${main}"><sheetData/>${own}<extLst><ext uri="x"/></extLst></worksheet>`, { "xl/styles.xml": styles });
    const workbook = readXlsx(before);
    const id = mark(workbook.sheets[0]);
    assert.deepEqual(workbook.sheets[0].conditionalFormats.items.map(({ priority }) => priority), [1, 2, 3]);
    const marked = writeXlsx(workbook);
    assert.ok(partOf(marked, sheetPart).includes(`${own}<conditionalFormatting sqref="A9:I18">`));
    assert.match(partOf(marked, "xl/styles.xml"), /<dxfs count="2"><dxf><font><i\/><\/font><\/dxf><dxf>/);
    workbook.sheets[0].conditionalFormats.remove(id);
    assert.deepEqual(changedParts(before, writeXlsx(workbook)), []);
  });
});

describe("changed cells", () => {
  it("leave the other cells and rows as they were written", () => {
    const row1 = '<row r="1" spans="1:3"><c  r="A1" t="s" ><v>0</v></c><c r="B1"><v>2</v></c></row>';
    const row2 = '\n <row  r="2"><c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>đậm</t></r><r><t> nhạt</t></r></is></c></row>';
    const before = makeXlsx(row1 + row2, { "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><t>a</t></si></sst>` });
    const workbook = readXlsx(before);
    workbook.sheets[0].cells.setValue(0, 1, 'x < "y" & z');
    const xml = partOf(writeXlsx(workbook), sheetPart);
    assert.ok(xml.includes('<c  r="A1" t="s" ><v>0</v></c>') && xml.includes(row2), xml);
    const [sheet] = readXlsx(writeXlsx(workbook)).sheets;
    assert.equal(sheet.cells.value(0, 1), 'x < "y" & z');
  });

  it("come back as they were put there: texts of every kind, numbers, errors, truth values, formulas", () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Kế & <hoạch>");
    const values = [" hai đầu ", "a\nb", "a\r\nb", "\u0001", "_x0041_", "=1+1", "đ".repeat(32_000), "😀", 0.1, -1e21, true, false, CellError.of("#N/A"), ""];
    values.forEach((value, row) => sheet.cells.setValue(row, 0, value));
    sheet.cells.setFormula(0, 1, "=IFERROR(CONCAT(A1,\"<&>\"),0)", "kết quả");
    const file = writeXlsx(workbook);
    const [read] = readXlsx(file).sheets;
    assert.deepEqual(values.map((_, row) => read.cells.value(row, 0)), values);
    assert.deepEqual([read.name, read.cells.formula(0, 1), read.cells.value(0, 1)], [sheet.name, 'IFERROR(CONCAT(A1,"<&>"),0)', "kết quả"]);
    assert.match(partOf(file, sheetPart), /_xlfn\.CONCAT/);
    assert.match(partOf(file, "xl/workbook.xml"), /fullCalcOnLoad="1"/);
  });

  it("write shared formulas out when one of them changes, and drop the calculation chain", () => {
    const rows = '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>';
    const workbook = readXlsx(makeXlsx(rows, { "xl/calcChain.xml": "<calcChain/>" }));
    workbook.sheets[0].cells.setValue(0, 0, 5);
    const file = writeXlsx(workbook);
    assert.match(partOf(file, sheetPart), /<c r="A2"><f>B2\+1<\/f><v>1<\/v><\/c>/);
    assert.ok(!partOf(file, "xl/_rels/workbook.xml.rels").includes("calcChain"));
    assert.throws(() => partOf(file, "xl/calcChain.xml"));
  });

  it("keep the prefix of the file's elements", () => {
    const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const workbook = readXlsx(makeXlsx(xml));
    const [sheet] = workbook.sheets;
    sheet.cells.setValue(0, 1, "b");
    sheet.merge(area("A3:B3"));
    mark(sheet);
    const [read] = readXlsx(writeXlsx(workbook)).sheets;
    assert.deepEqual([read.cells.value(0, 0), read.cells.value(0, 1), read.merges.length, read.conditionalFormats.items.length], [7, "b", 1, 1]);
  });
});

describe("new sheets", () => {
  function summary(): Workbook {
    const workbook = readXlsx(sample());
    const sheet = workbook.addSheet("Tổng hợp");
    sheet.cells.setFormula(0, 0, "COUNTA('Kế hoạch'!B9:B18)", 10);
    sheet.patchStyle(area("A1:B2"), { font: { name: "Times New Roman", size: 14 }, fill: "#D9E2F3", numberFormat: '#,##0 "đ"', alignment: { wrapText: true } });
    sheet.columns.set(0, 1, { width: 30 });
    sheet.setRowHeight(0, 33);
    sheet.merge(area("A4:B4"));
    sheet.freezePanes = { rows: 1, columns: 1 };
    sheet.showGridlines = false;
    sheet.tabColor = "#112233";
    sheet.protected = true;
    sheet.autoFilter = { area: area("A1:B2"), active: false };
    sheet.hyperlinks = [{ area: area("A2"), location: "'Kế hoạch'!B10" }, { area: area("B2"), address: "https://example.org/?a=1&b=2" }];
    sheet.dataValidations = [{ ranges: [area("B1:B9")], attributes: { type: "list", allowBlank: "1" }, formula1: '"Xong,Đang làm"', formula2: null }];
    Object.assign(sheet.pageSetup, { orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, centerHorizontally: true, header: "&LA & B", footer: "&CTrang &P/&N" });
    sheet.pageSetup.margins = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 };
    sheet.printTitles = { rows: area("1:1"), columns: null };
    sheet.printArea = area("A1:B9");
    mark(sheet);
    workbook.settings.set("k", { "Tiếng Việt": ['"', null] });
    workbook.activeSheet = sheet;
    return workbook;
  }

  it("come back as they were made", () => {
    const made = summary().sheets[1];
    const workbook = readXlsx(writeXlsx(summary()));
    const read = workbook.sheets[1];
    assert.equal(workbook.activeSheet, read);
    assert.deepEqual(workbook.settings, new Map([["k", { "Tiếng Việt": ['"', null] }]]));
    const keys = ["merges", "freezePanes", "showGridlines", "tabColor", "protected", "autoFilter", "dataValidations", "pageSetup", "printTitles", "printArea"] as const;
    for (const key of keys) assert.deepEqual(read[key], made[key], key);
    assert.deepEqual(read.hyperlinks.map(({ address, location }) => address ?? location), ["'Kế hoạch'!B10", "https://example.org/?a=1&b=2"]);
    assert.deepEqual(read.style(0, 0), made.style(0, 0));
    assert.deepEqual([read.columns.width(1), read.rowHeight(0)], [30, 33]);
  });

  it("have their elements in the order of the schema", () => {
    const names = parseXml(partOf(writeXlsx(summary()), "xl/worksheets/sheet2.xml")).children.map(({ local }) => elementOrder.indexOf(local));
    assert.ok(names.length > 12 && names.every((rank, i) => rank >= 0 && (i === 0 || rank >= names[i - 1])), names.join());
  });

  it("are written the same each time, and reading and writing changes nothing", () => {
    const file = writeXlsx(summary());
    assert.deepEqual(writeXlsx(summary()), file);
    assert.deepEqual(changedParts(file, writeXlsx(readXlsx(file))), []);
  });

  it("go with their parts, names and settings when they are removed from the opened file", () => {
    const workbook = readXlsx(writeXlsx(summary()));
    workbook.deleteSheet(workbook.sheets[1]);
    workbook.settings.clear();
    // The styles that the summary used stay in the list, and the plan is now the selected sheet.
    assert.deepEqual(changedParts(sample(), writeXlsx(workbook)), ["xl/styles.xml", sheetPart]);
  });
});
