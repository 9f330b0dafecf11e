import assert from "node:assert/strict";
import { failure, newHost } from "../objects/support";

describe("what the host lacks", () => {
  it("is recorded by name and fails the batch", async () => {
    const host = newHost();
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").flashFill();
    });
    assert.equal(error.code, "NotImplemented");
    assert.match(error.message, /Range\.flashFill/);
    assert.deepEqual(host.missing, ["Range.flashFill"]);
  });

  it("includes properties, objects and collections", async () => {
    const host = newHost();
    await failure(async (context) => void context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("style"));
    await failure(async (context) => void context.workbook.worksheets.getItem("Sheet1").shapes.load("items/name"));
    await failure(async (context) => void context.workbook.pivotTables.load("items/name"));
    await failure(async (context) => void (context.workbook.worksheets.getItem("Sheet1").standardWidth = 5));
    assert.deepEqual(host.missing, ["Range.style", "Worksheet.shapes", "Workbook.pivotTables", "Worksheet.standardWidth"]);
  });

  it("includes ways of using a member that is there", async () => {
    const host = newHost();
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.add("DataBar");
    });
    assert.equal(error.code, "NotImplemented");
    assert.deepEqual(host.missing, ["ConditionalFormatCollection.add(DataBar)"]);
  });
});

describe("a member above the host's requirement set", () => {
  it("is refused and not recorded as missing", async () => {
    const host = newHost({ apiVersion: "1.9" });
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").getMergedAreasOrNullObject().load("address");
    });
    assert.equal(error.code, "ApiNotFound");
    assert.match(error.message, /Range\.getMergedAreasOrNullObject needs ExcelApi 1\.13/);
    assert.deepEqual(host.missing, []);
  });

  it("is not brought by a load of everything", async () => {
    newHost({ apiVersion: "1.1" });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.load();
      await context.sync();
      assert.equal(sheet.name, "Sheet1");
      assert.throws(() => sheet.tabColor, { code: "PropertyNotLoaded" });
    });
  });
});
