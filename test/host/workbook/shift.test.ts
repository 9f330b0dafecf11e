import assert from "node:assert/strict";
import { areaName, deleteColumns, deleteRows, insertColumns, insertRows, parseArea, Workbook, type Area } from "../../../src/host/workbook/index";
import { readXlsx, writeXlsx } from "../../../src/host/xlsx/index";
import { partOf, sample } from "../xlsx/files";

const area = (address: string): Area => parseArea(address) as Area;

describe("inserting and deleting rows and columns", () => {
  function two(): Workbook {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Kế hoạch");
    const other = workbook.addSheet("T");
    sheet.cells.setValue(4, 1, "năm");
    sheet.cells.setFormula(9, 0, "SUM(B2:B6)+$B$5+B:B");
    other.cells.setFormula(0, 0, "'Kế hoạch'!B5&B5&\"B5\"");
    workbook.names.set("N", "'Kế hoạch'!$A$5:$B$6");
    sheet.printTitles = { rows: area("5:5"), columns: null };
    sheet.merge(area("C5:D6"));
    sheet.setHyperlink(area("B5"), { location: "'Kế hoạch'!B5" });
    sheet.conditionalFormats.add({ ranges: [area("A5:C6")], rule: { type: "custom", formula: "$B5=1" }, style: { fill: "#FF0000" }, stopIfTrue: false });
    return workbook;
  }
  const state = (workbook: Workbook): unknown[] => {
    const [sheet, other] = workbook.sheets;
    const [format] = sheet.conditionalFormats.items;
    return [
      [...sheet.cells.entries()].find(([, , cell]) => cell.formula !== null)?.[2].formula, other.cells.formula(0, 0), workbook.names.get("N")?.formula,
      sheet.printTitles.rows && areaName(sheet.printTitles.rows), sheet.merges.map(areaName), sheet.hyperlinks.map((link) => [areaName(link.area), link.location]),
      format && [format.ranges.map(areaName), format.rule.type === "custom" && format.rule.formula],
    ];
  };

  it("rows in front", () => {
    const workbook = two();
    insertRows(workbook, workbook.sheets[0], 3, 2);
    assert.deepEqual(state(workbook), [
      "SUM(B2:B8)+$B$7+B:B", "'Kế hoạch'!B7&B5&\"B5\"", "'Kế hoạch'!$A$7:$B$8", "7:7", ["C7:D8"], [["B7", "'Kế hoạch'!B7"]], [["A7:C8"], "$B7=1"],
    ]);
    assert.equal(workbook.sheets[0].cells.value(6, 1), "năm");
    deleteRows(workbook, workbook.sheets[0], 3, 2);
    assert.deepEqual(state(workbook), state(two()));
  });

  it("rows that are referred to", () => {
    const workbook = two();
    deleteRows(workbook, workbook.sheets[0], 4, 1);
    assert.deepEqual(state(workbook), [
      "SUM(B2:B5)+#REF!+B:B", "'Kế hoạch'!#REF!&B5&\"B5\"", "'Kế hoạch'!$A$5:$B$5", null, ["C5:D5"], [], [["A5:C5"], "#REF!=1"],
    ]);
  });

  it("columns", () => {
    const workbook = two();
    insertColumns(workbook, workbook.sheets[0], 1, 1);
    assert.deepEqual(state(workbook), [
      "SUM(C2:C6)+$C$5+C:C", "'Kế hoạch'!C5&B5&\"B5\"", "'Kế hoạch'!$A$5:$C$6", "5:5", ["D5:E6"], [["C5", "'Kế hoạch'!C5"]], [["A5:D6"], "$C5=1"],
    ]);
    deleteColumns(workbook, workbook.sheets[0], 1, 1);
    assert.deepEqual(state(workbook), state(two()));
  });

  it("new rows look like the row above, and moved rows are written as they were", () => {
    const workbook = readXlsx(sample());
    const [sheet] = workbook.sheets;
    insertRows(workbook, sheet, 10);
    assert.equal(sheet.styleId(10, 3), sheet.styleId(9, 3));
    const file = writeXlsx(workbook);
    const before = /<row r="18"[^>]*>(.*)<\/row><row r="20"/s.exec(partOf(sample(), "xl/worksheets/sheet1.xml"))?.[1];
    const after = /<row r="19"[^>]*>(.*)<\/row><row r="21"/s.exec(partOf(file, "xl/worksheets/sheet1.xml"))?.[1];
    assert.equal(after?.replaceAll('19" s=', '18" s='), before);
    assert.equal(readXlsx(file).sheets[0].cells.value(18, 5), "Tháng 5/2025");
  });
});
