import assert from "node:assert/strict";
import { failure, newHost, onSheet } from "../objects/support";

describe("a batch", () => {
  it("shows a value only when it was loaded and synced", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.load("values");
      assert.throws(() => range.values, { code: "PropertyNotLoaded" });
      await context.sync();
      assert.deepEqual(range.values, [["", ""], ["", ""]]);
      assert.throws(() => range.formulas, { code: "PropertyNotLoaded" });
    });
  });

  it("loads nested names, several at once, and objects whole", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2");
      range.format.fill.color = "#ff0000";
      range.load("address,format/fill/color,format/font/bold,worksheet/name");
      const format = sheet.getRange("B2").format;
      format.load();
      await context.sync();
      assert.equal(range.address, "Sheet1!B2");
      assert.equal(range.format.fill.color, "#FF0000");
      assert.equal(range.format.font.bold, false);
      assert.equal(range.worksheet.name, "Sheet1");
      assert.equal(format.wrapText, false);
      assert.equal(format.columnWidth, 48);
    });
  });

  it("loads with a load-options object", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.load({ $all: true, format: { fill: { color: true } } });
      await context.sync();
      assert.deepEqual(range.values, [[""]]);
      assert.equal(range.format.fill.color, "#FFFFFF");
    });
  });

  it("gives collections item by item, all of them or a page", async () => {
    const host = newHost();
    for (const name of ["Hai", "Ba"]) host.workbook.addSheet(name);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/position");
      await context.sync();
      assert.deepEqual(worksheets.items.map(({ name, position }) => [name, position]), [["Sheet1", 0], ["Hai", 1], ["Ba", 2]]);
      worksheets.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      assert.deepEqual(worksheets.items.map(({ name }) => name), ["Hai"]);
    });
  });

  it("keeps using an item of a collection after the items moved", async () => {
    const host = newHost();
    host.workbook.addSheet("Hai");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const second = worksheets.items[1];
      host.workbook.moveSheet(host.workbook.sheets[1], 0);
      second.tabColor = "#00FF00";
      await context.sync();
    });
    assert.equal(host.workbook.sheet("Hai")?.tabColor, "#00FF00");
  });

  it("walks a path once: what adds something adds it once", async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("Mới");
      added.load("name");
      added.getRange("A1").values = [[1]];
      added.getRange("A2").values = [[2]];
      await context.sync();
      added.tabColor = "#0000FF";
      await context.sync();
    });
    assert.deepEqual(host.workbook.sheets.map(({ name }) => name), ["Sheet1", "Mới"]);
    assert.equal(host.workbook.sheet("Mới")?.tabColor, "#0000FF");
  });

  it("gives null objects and everything below them", async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Không có");
      const below = none.getRange("A1");
      none.load("name");
      below.load("values");
      await context.sync();
      assert.equal(none.isNullObject, true);
      assert.equal(below.isNullObject, true);
      none.delete();
      none.getRange("A1").values = [[1]];
      await context.sync();
    });
    assert.equal(host.workbook.sheets.length, 1);
  });

  it("lets an object be used in later batches, and gets its reference back", async () => {
    const host = newHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.values = [[1], [2]];
      await context.sync();
      const cell = range.getCell(1, 0);
      cell.load("values");
      await context.sync();
      assert.deepEqual(cell.values, [[2]]);
      assert.ok(host.keptReferences > 0);
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.equal(host.keptReferences, 0);
    assert.equal(host.counts.cleanups, 1);
  });

  it("works in a context outside of Excel.run, where only what is tracked is kept", async () => {
    const host = newHost();
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const [range, tracked] = [sheet.getRange("A1"), sheet.getRange("A1")];
    tracked.track();
    range.values = [[5]];
    await context.sync();
    assert.throws(() => range.load("values"), { code: "InvalidObjectPath" });
    tracked.load("values");
    await context.sync();
    assert.deepEqual(tracked.values, [[5]]);
    assert.equal(host.keptReferences, 1);
    tracked.untrack();
    await context.sync();
    assert.equal(host.keptReferences, 0);
  });

  it("stops at the action that fails; what was before it stays", async () => {
    const host = newHost();
    const error = await failure(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["trước"]];
      context.workbook.worksheets.getItem("Không có").getRange("A1").values = [["lỗi"]];
      sheet.getRange("A2").values = [["sau"]];
    });
    assert.equal(error.code, "ItemNotFound");
    assert.equal(error.debugInfo.errorLocation, "WorksheetCollection.getItem");
    assert.match(String(error.debugInfo.statement), /getItem/);
    const cells = host.workbook.sheets[0].cells;
    assert.deepEqual([cells.value(0, 0), cells.value(1, 0)], ["trước", null]);
    assert.deepEqual(host.log.map((record) => record.error), ["ItemNotFound", null]);
  });

  it("passes ranges as arguments", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const rect = sheet.getRange("B2").getBoundingRect(sheet.getRange("D5")).load("address");
      const common = sheet.getRange("A1:C3").getIntersectionOrNullObject(sheet.getRange("E5")).load("address");
      await context.sync();
      assert.equal(rect.address, "Sheet1!B2:D5");
      assert.equal(common.isNullObject, true);
    });
  });
});
