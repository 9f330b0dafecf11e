import assert from "node:assert/strict";
import { readXlsx, writeXlsx } from "../../../src/host/xlsx/index";
import { partOf } from "../xlsx/files";
import { failure, newHost, onSheet } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";

describe("page breaks between rows", () => {
  it("are added above a row, counted, read one by one and taken away", async () => {
    const host = newHost();
    await onSheet(async (sheet, context) => {
      const { horizontalPageBreaks: breaks } = sheet;
      breaks.add("A30");
      breaks.add(sheet.getRange("C12:D14"));
      breaks.add("A30:B30");
      const count = breaks.getCount();
      breaks.load("items/rowIndex");
      const second = breaks.getItem(1).load("rowIndex,columnIndex");
      await context.sync();
      assert.deepEqual([count.value, breaks.items.map(({ rowIndex }) => rowIndex), second.rowIndex], [2, [11, 29], 29]);
      breaks.getItem(0).delete();
      await context.sync();
      assert.deepEqual(host.workbook.sheets[0].rowBreaks, [29]);
      breaks.removePageBreaks();
      await context.sync();
    });
    assert.deepEqual(host.workbook.sheets[0].rowBreaks, []);
  });

  it("move with their rows, and go when these are deleted", async () => {
    const host = newHost();
    const [sheet] = host.workbook.sheets;
    sheet.rowBreaks = [4, 9];
    await onSheet(async (own, context) => {
      own.getRange("2:3").insert("Down");
      await context.sync();
      assert.deepEqual(sheet.rowBreaks, [6, 11]);
      own.getRange("7:7").delete("Up");
      await context.sync();
      assert.deepEqual(sheet.rowBreaks, [10]);
    });
  });

  it("are kept in the file, where their number counts from 0", () => {
    const { workbook } = newHost();
    workbook.sheets[0].cells.setValue(0, 0, "x");
    workbook.sheets[0].rowBreaks = [11, 29];
    const file = writeXlsx(workbook);
    assert.match(partOf(file, SHEET), /<rowBreaks count="2" manualBreakCount="2"><brk id="11" max="16383" man="1"\/><brk id="29" max="16383" man="1"\/><\/rowBreaks>/);
    const again = readXlsx(file);
    assert.deepEqual(again.sheets[0].rowBreaks, [11, 29]);
    again.sheets[0].rowBreaks = [];
    assert.doesNotMatch(partOf(writeXlsx(again), SHEET), /rowBreaks/);
  });

  it("are not added above the first row, nor where there is no row", async () => {
    newHost();
    for (const place of ["A1", "không", "Sheet9!A4"]) {
      const error = await failure(async ({ workbook }) => {
        workbook.worksheets.getItem("Sheet1").horizontalPageBreaks.add(place);
      });
      assert.match(error.code, /InvalidArgument|ItemNotFound/, place);
    }
  });
});
