import assert from "node:assert/strict";
import { unzipSync, zipSync } from "fflate";
import { readXlsx, writeXlsx } from "../../../src/host/xlsx/index";
import { CellError, displayText, type CellValue } from "../../../src/host/workbook/index";
import { fixture, main, makeXlsx, sample } from "./files";

const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

describe("reading the sample plan", () => {
  const workbook = readXlsx(sample());
  const [sheet] = workbook.sheets;

  it("finds sheet, texts, merges, widths, heights and print set-up", () => {
    assert.equal(sheet.name, "Kế hoạch");
    assert.equal(sheet.cells.value(9, 5), "Tháng 8/2025");
    assert.equal(sheet.merges.length, 10);
    assert.equal(sheet.columns.width(3), 40);
    assert.equal(sheet.rowHeight(17), 204);
    assert.deepEqual(sheet.printTitles.rows, { row: 7, column: 0, rowCount: 1, columnCount: 16384 });
    assert.deepEqual([sheet.pageSetup.orientation, sheet.pageSetup.paperSize, sheet.pageSetup.fitToHeight], ["landscape", 9, 0]);
    assert.equal(sheet.freezePanes.rows, 8);
  });

  it("finds fonts, fills, borders and wrapping", () => {
    const style = sheet.style(7, 0);
    assert.deepEqual([style.font.name, style.font.bold, style.fill, style.borders.top.style, style.alignment.wrapText], ["Times New Roman", true, "#D9E2F3", "thin", true]);
  });
});

describe("reading a file that LibreOffice wrote", () => {
  const workbook = readXlsx(fixture("test/fixtures/xlsx/libreoffice.xlsx"));

  it("reads shared strings, formulas with results, formats and conditional formats", () => {
    const [plan, summary] = workbook.sheets;
    assert.equal(plan.cells.value(9, 5), "Tháng 8/2025");
    assert.equal(summary.cells.formula(3, 1), "COUNTIF('Kế hoạch'!$B$9:$B$18,\"Tiêu chí 1.*\")");
    assert.equal(summary.cells.value(6, 2), 30_000_000);
    assert.equal(displayText(summary, 6, 2), "30,000,000 đ");
    assert.equal(displayText(summary, 3, 3), "31/08/2025");
    assert.deepEqual(plan.conditionalFormats.items.map(({ rule, style }) => [rule.type, style.fill]), [["custom", "#FFC7CE"]]);
    assert.equal(summary.pageSetup.footer, "&CTrang &P/&N");
  });
});

describe("kinds of cells", () => {
  const read = (xml: string, parts: Record<string, string | null> = {}): ((row: number, column: number) => CellValue) => {
    const [sheet] = readXlsx(makeXlsx(xml, parts)).sheets;
    return (row, column) => sheet.cells.value(row, column);
  };

  it("numbers, truth values, errors, dates, blanks", () => {
    const at = read('<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="d"><v>2025-08-31</v></c><c r="E1" t="n"/><c r="F1"><v>1E-3</v></c></row>');
    assert.deepEqual([0, 1, 2, 3, 4, 5].map((column) => at(0, column)), [1.5, true, CellError.of("#REF!"), 45_900, null, 0.001]);
  });

  it("texts: shared, rich, with phonetic hints, inline, with escapes and character references", () => {
    const strings = `<sst xmlns="${main}"><si><t xml:space="preserve"> a </t></si><si><r><t>Tiêu </t></r><r><rPr><b/></rPr><t>chí</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`;
    const at = read('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>Ti&#234;u &#x63;h&#237;</t></r><r><t> 1_x000D_2 _x005F_x0041_</t></r></is></c><c r="D1" t="s"><v>99</v></c></row>', { "xl/sharedStrings.xml": strings });
    assert.deepEqual([0, 1, 2, 3].map((column) => at(0, column)), [" a ", "Tiêu chí", "Tiêu chí 1\r2 _x0041_", null]);
  });

  it("rows and cells without addresses follow one another", () => {
    const at = read("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    assert.deepEqual([at(0, 0), at(0, 1), at(1, 0)], [1, 2, 3]);
  });

  it("shared formulas are written out", () => {
    const [sheet] = readXlsx(makeXlsx('<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1+\'S\'!D1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f>_xlfn.CONCAT(B1)</f></c></row>')).sheets;
    assert.deepEqual([0, 1, 2].map((row) => sheet.cells.formula(row, 0)), ["B1+$C$1+'S'!D1", "B2+$C$1+S!D2", "CONCAT(B1)"]);
  });

  it("prefixed and strict namespaces", () => {
    const prefixed = `<x:worksheet xmlns:x="${main}" xmlns="urn:other"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
    const [sheet] = readXlsx(makeXlsx(prefixed)).sheets;
    assert.equal(sheet.cells.value(0, 0), 7);
    assert.equal(sheet.merges.length, 1);
    assert.equal(read(`<worksheet xmlns="${strict}"><sheetData><row r="1"><c r="A1"><v>8</v></c></row></sheetData></worksheet>`)(0, 0), 8);
  });

  it("the 1904 date system", () => {
    const workbook = readXlsx(makeXlsx('<row r="1"><c r="A1"><v>44438</v></c></row>', { "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>` }));
    const [sheet] = workbook.sheets;
    sheet.patchStyle({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { numberFormat: "dd/mm/yyyy" });
    assert.equal(displayText(sheet, 0, 0, workbook.date1904), "31/08/2025");
  });

  it("text in UTF-16", () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="str"><v>Tiêu chí</v></c></row></sheetData></worksheet>`;
    const parts = unzipSync(makeXlsx(""));
    parts["xl/worksheets/sheet1.xml"] = new Uint8Array(Buffer.from(xml, "utf16le"));
    const workbook = readXlsx(zipSync(parts));
    assert.equal(workbook.sheets[0].cells.value(0, 0), "Tiêu chí");
    workbook.sheets[0].cells.setValue(1, 0, "mới");
    assert.equal(readXlsx(writeXlsx(workbook)).sheets[0].cells.value(0, 0), "Tiêu chí");
  });
});
