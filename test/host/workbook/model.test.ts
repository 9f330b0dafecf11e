import assert from "node:assert/strict";
import {
  areaName, columnNumber, displayText, formatValue, parseArea, pixelsToWidth, pointsToWidth, quoteSheetName, SheetNameError, StyleTable, valueType, CellError, widthToPixels,
  widthToPoints, Workbook, type Area,
} from "../../../src/host/workbook/index";

const area = (address: string): Area => parseArea(address) as Area;

describe("addresses", () => {
  for (const text of ["A1", "B2:C4", "A:C", "3:5", "XFD1048576"]) it(text, () => assert.equal(areaName(area(text)), text));
  for (const text of ["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A:1", "1A", "A1:B2:C3"]) it(`"${text}" is none`, () => assert.equal(parseArea(text), null));

  it("columns and sheet names", () => {
    assert.deepEqual([columnNumber("XFD"), columnNumber("XFE"), columnNumber("a")], [16_383, -1, 0]);
    assert.deepEqual(["Kế hoạch", "Sheet1", "A1", "It's", "2024", "Kế_hoạch"].map(quoteSheetName), ["'Kế hoạch'", "Sheet1", "'A1'", "'It''s'", "'2024'", "Kế_hoạch"]);
  });
});

describe("displayed text", () => {
  const cases: [value: Parameters<typeof formatValue>[0], format: string, text: string][] = [
    [45_900, "dd/mm/yyyy", "31/08/2025"], [45_900, "m/d/yyyy", "8/31/2025"], [45_900, '"Tháng "m/yyyy', "Tháng 8/2025"], [19_000_000, '#,##0 "đ"', "19,000,000 đ"], [5e6, '0,, "triệu đồng"', "5 triệu đồng"],
    [0.5, "0%", "50%"], [1.1, "General", "1.1"], [0.1 + 0.2, "General", "0.3"], ["Tháng 8", "dd/mm/yyyy", "Tháng 8"], ["a", '"<"@">"', "<a>"], [true, "0", "TRUE"],
    [CellError.of("#REF!"), "0", "#REF!"], [null, "0", ""], [-5, "0;(0)", "(5)"], [5, "[no such", "5"], [-1, "dd/mm/yyyy", "########"],
  ];
  for (const [value, format, text] of cases) it(`${String(value)} as ${format}`, () => assert.equal(formatValue(value, format), text));
});

describe("the model", () => {
  it("styles: a number always means the same style, and changing back gives it back", () => {
    const styles = new StyleTable();
    const bold = styles.derive(0, { font: { bold: true } });
    assert.equal(styles.derive(0, { font: { bold: true } }), bold);
    assert.equal(styles.derive(bold, { font: { bold: false } }), 0);
  });

  it("widths in pixels and points come back as they were", () => {
    for (const pixels of [0, 1, 47, 64, 187]) assert.equal(widthToPixels(pixelsToWidth(pixels)), pixels);
    assert.equal(widthToPoints(pointsToWidth(48)), 48);
  });

  it("columns: changing some of a span splits it", () => {
    const sheet = new Workbook().addSheet("S");
    sheet.columns.set(0, 9, { width: 10 });
    sheet.columns.set(3, 4, { hidden: true });
    sheet.columns.set(8, 12, { width: 20 });
    assert.deepEqual(sheet.columns.spans.map(({ first, last, width, hidden }) => [first, last, width, hidden]), [
      [0, 2, 10, false], [3, 4, 10, true], [5, 7, 10, false], [8, 9, 20, false], [10, 12, 20, false],
    ]);
  });

  it("sheets: names that Excel refuses, places, renaming that formulas follow", () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Cũ");
    for (const name of ["", "a".repeat(32), "a/b", "[a]", "'a", "CŨ", "History"]) assert.throws(() => workbook.addSheet(name), SheetNameError, name);
    const other = workbook.addSheet("T", 0);
    other.cells.setFormula(0, 0, 'Cũ!A1&"Cũ!A1"');
    workbook.names.set("n", "'Cũ'!$A$1");
    workbook.renameSheet(sheet, "Kế hoạch 'mới' 2");
    assert.equal(other.cells.formula(0, 0), "'Kế hoạch ''mới'' 2'!A1&\"Cũ!A1\"");
    assert.equal(workbook.names.get("N")?.formula, "'Kế hoạch ''mới'' 2'!$A$1");
    workbook.moveSheet(other, 1);
    assert.deepEqual(workbook.sheets.map(({ name }) => name), ["Kế hoạch 'mới' 2", "T"]);
  });

  it("merging empties all but the first cell", () => {
    const sheet = new Workbook().addSheet("S");
    sheet.cells.setValue(0, 0, "a");
    sheet.cells.setValue(0, 1, "b");
    sheet.merge(area("A1:B1"));
    assert.deepEqual([displayText(sheet, 0, 0), sheet.cells.value(0, 1), sheet.mergeAt(0, 1)], ["a", null, area("A1:B1")]);
    assert.equal(valueType(sheet.cells.value(0, 1)), "Empty");
  });

  it("conditional formats: new ones come first, the user's keep their numbers where there is room", () => {
    const { conditionalFormats } = new Workbook().addSheet("S");
    const add = (): string => conditionalFormats.add({ ranges: [area("A1")], rule: { type: "custom", formula: "TRUE" }, style: {}, stopIfTrue: false }).id;
    const [first, second] = [add(), add()];
    assert.deepEqual(conditionalFormats.items.map(({ id }) => id), [second, first]);
    const priorities = conditionalFormats.items.map(({ priority }) => priority);
    assert.ok(priorities[0] < priorities[1] && priorities[0] >= 1);
    conditionalFormats.move(first, 0);
    assert.equal(conditionalFormats.items[0].id, first);
    assert.ok(conditionalFormats.items[0].priority < conditionalFormats.items[1].priority);
  });
});
