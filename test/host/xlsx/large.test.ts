import assert from "node:assert/strict";
import { parseArea, type Area } from "../../../src/host/workbook/index";
import { readXlsx, writeXlsx } from "../../../src/host/xlsx/index";
import { changedParts, makeXlsx, partOf, sample } from "./files";

/** The sample's sheet with its row 10 so many times over. */
function large(rows: number): Uint8Array {
  const xml = partOf(sample(), "xl/worksheets/sheet1.xml");
  const row = /<row r="10".*?<\/row>/s.exec(xml)?.[0] ?? "";
  const many = Array.from({ length: rows }, (_, i) => row.replace(/r="([A-I]?)10"/g, (_all, letter: string) => `r="${letter}${i + 9}"`));
  const sheet = xml.slice(0, xml.indexOf('<row r="9"')) + many.join("") + xml.slice(xml.indexOf("</sheetData>"));
  return makeXlsx(sheet, { "xl/styles.xml": partOf(sample(), "xl/styles.xml") });
}

describe("a plan of 10,000 rows", () => {
  const file = large(10_000);

  it("is read and marked within a few seconds of one processor, and written as it was when the mark is gone", () => {
    const start = process.cpuUsage();
    const workbook = readXlsx(file);
    const [sheet] = workbook.sheets;
    const seconds = process.cpuUsage(start).user / 1e6;
    assert.equal(sheet.cells.rows.size, 10_006);
    // Far above what it takes (about one), so that a busy machine does not fail it.
    assert.ok(seconds < 8, `${seconds} s`);
    const format = { ranges: [parseArea("A9:I10008") as Area], rule: { type: "custom", formula: "TRUE" }, style: { fill: "#FF0000" }, stopIfTrue: false } as const;
    const { id } = sheet.conditionalFormats.add({ ...format, ranges: [...format.ranges] });
    assert.deepEqual(changedParts(file, writeXlsx(workbook)), ["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    sheet.conditionalFormats.remove(id);
    assert.deepEqual(changedParts(file, writeXlsx(workbook)), []);
  });
});
