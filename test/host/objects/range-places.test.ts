import assert from "node:assert/strict";
import { failure, newHost, onSheet } from "./support";

describe("ways from one range to another", () => {
  it("lead where Excel's lead", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [[1, 2], [3, 4]];
      const start = sheet.getRange("B2:D4");
      const ways: [string, Excel.Range][] = [
        ["B2", start.getCell(0, 0)],
        ["B3:D3", start.getRow(1)],
        ["D2:D4", start.getColumn(2)],
        ["2:4", start.getEntireRow()],
        ["B:D", start.getEntireColumn()],
        ["B4:D4", start.getLastRow()],
        ["D2:D4", start.getLastColumn()],
        ["D4", start.getLastCell()],
        ["C3:E5", start.getOffsetRange(1, 1)],
        ["B2:E5", start.getResizedRange(1, 1)],
        ["B2:B2", start.getResizedRange(-2, -2)],
        ["B2:C3", start.getAbsoluteResizedRange(2, 2)],
        ["B5:D6", start.getRowsBelow(2)],
        ["B1:D1", start.getRowsAbove(1)],
        ["A2:A4", start.getColumnsBefore()],
        ["E2:E4", start.getColumnsAfter()],
        ["A1:D4", start.getBoundingRect("A1")],
        ["C3:D4", start.getIntersection("C3:Z9")],
        ["B2:C3", start.getUsedRange(true)],
        ["B2:C3", sheet.getUsedRange()],
        ["C7", sheet.getCell(6, 2)],
        ["A1:B2", sheet.getRangeByIndexes(0, 0, 2, 2)],
      ];
      for (const [, range] of ways) range.load("address");
      await context.sync();
      const plain = (address: string): string => address.replace(/^(.+):\1$/, "$1");
      for (const [address, range] of ways) assert.equal(range.address, `Sheet1!${plain(address)}`);
    });
  });

  it("are errors where they leave the sheet or find nothing", async () => {
    newHost();
    const cases: [string, (sheet: Excel.Worksheet) => Excel.Range][] = [
      ["InvalidArgument", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
      ["InvalidArgument", (sheet) => sheet.getRange("A1").getResizedRange(-1, 0)],
      ["InvalidArgument", (sheet) => sheet.getRange("không phải địa chỉ")],
      ["InvalidArgument", (sheet) => sheet.getRange("XFE1")],
      ["InvalidArgument", (sheet) => sheet.getRange("A1,B2")],
      ["InvalidArgument", (sheet) => sheet.getRange("Khác!A1")],
      ["ItemNotFound", (sheet) => sheet.getRange("A1").getIntersection("B1")],
      ["ItemNotFound", (sheet) => sheet.getRange("A1:B2").getUsedRange()],
    ];
    for (const [code, way] of cases) {
      const error = await failure(async (context) => void way(context.workbook.worksheets.getItem("Sheet1")).load("address"));
      assert.equal(error.code, code, String(way));
    }
  });

  it("know a blank sheet", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      assert.equal(used.address, "Sheet1!A1");
      assert.equal(none.isNullObject, true);
    });
  });

  it("count formats as used, unless only values are asked for", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("C3").format.fill.color = "#FF0000";
      const [all, values] = [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")];
      await context.sync();
      assert.deepEqual([all.address, values.address], ["Sheet1!A1:C3", "Sheet1!A1"]);
    });
  });

  it("give several areas, also of a defined name", async () => {
    const host = newHost();
    host.workbook.names.set("Bảng", "Sheet1!$B$2:$C$3");
    await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges("A1:A2, C5").load("address,areaCount,cellCount");
      areas.areas.load("items/address");
      const named = sheet.getRange("Bảng").load("address");
      await context.sync();
      assert.deepEqual([areas.address, areas.areaCount, areas.cellCount], ["Sheet1!A1:A2,Sheet1!C5", 2, 3]);
      assert.deepEqual(areas.areas.items.map(({ address }) => address), ["Sheet1!A1:A2", "Sheet1!C5"]);
      assert.equal(named.address, "Sheet1!B2:C3");
    });
  });

  it("quote sheet names that need it", async () => {
    const host = newHost();
    host.workbook.addSheet("Kế hoạch '24");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Kế hoạch '24").getRange("A1").load("address");
      await context.sync();
      assert.equal(range.address, "'Kế hoạch ''24'!A1");
    });
  });
});

describe("merged areas, rows and columns", () => {
  it("are merged, found and taken apart", async () => {
    const host = newHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A3:C4").merge(true);
      const found = sheet.getRange("A1:C10").getMergedAreasOrNullObject();
      found.load("areas/items/address");
      const none = sheet.getRange("E1:F9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      assert.deepEqual(found.areas.items.map(({ address }) => address), ["Sheet1!A1:C1", "Sheet1!A3:C3", "Sheet1!A4:C4"]);
      assert.equal(none.isNullObject, true);
      sheet.getRange("A3:A4").unmerge();
      await context.sync();
    });
    assert.equal(host.workbook.sheets[0].merges.length, 1);
  });

  it("are hidden and shown, and told row by row", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const some = sheet.getRange("A1:A3").load("rowHidden,columnHidden,hidden");
      const all = sheet.getRange("A2:A3").load("rowHidden,hidden");
      const rows = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = sheet.getRange("A1:B1").getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      assert.deepEqual([some.rowHidden, some.columnHidden, some.hidden], [null, false, null]);
      assert.deepEqual([all.rowHidden, all.hidden], [true, true]);
      assert.deepEqual(rows.value, [false, true, true, false].map((rowHidden, rowIndex) => ({ rowHidden, rowIndex })));
      assert.deepEqual(columns.value.map(({ columnHidden }) => columnHidden), [false, true]);
      sheet.getRange("2:3").rowHidden = false;
      all.load("rowHidden");
      await context.sync();
      assert.equal(all.rowHidden, false);
    });
  });
});
