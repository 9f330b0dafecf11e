import assert from "node:assert/strict";
import { failure, newHost, onSheet, valuesOf } from "./support";

describe("inserting and deleting rows and columns", () => {
  it("moves cells, and formulas, names and rules follow", async () => {
    const host = newHost();
    host.workbook.addSheet("Khác");
    host.workbook.names.set("Bảng", "Sheet1!$A$2:$B$4");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B4").formulas = [["đầu", ""], [1, "=A2*2"], [2, "=A3*2"], [3, "=SUM(A2:A4)"]];
      sheet.getRange("A1:B1").merge();
      const other = context.workbook.worksheets.getItem("Khác").getRange("A1:A2");
      other.formulas = [["=SUM(Sheet1!A2:A4)"], ["=Sheet1!A3"]];
      const format = sheet.getRange("A3:B4").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A3>1";
      const kept = sheet.getRange("A3").load("address");
      await context.sync();
      sheet.getRange("3:4").insert("Down").load("address");
      kept.load("address,values");
      const all = sheet.getRange("A1:B6").load("formulas");
      other.load("formulas,values");
      const place = format.getRange().load("address");
      format.custom.rule.load("formula");
      const named = context.workbook.names.getItem("Bảng").load("formula");
      await context.sync();
      assert.deepEqual([kept.address, kept.values], ["Sheet1!A5", [[2]]]);
      assert.deepEqual(all.formulas, [["đầu", ""], [1, "=A2*2"], ["", ""], ["", ""], [2, "=A5*2"], [3, "=SUM(A2:A6)"]]);
      assert.deepEqual(other.formulas, [["=SUM(Sheet1!A2:A6)"], ["=Sheet1!A5"]]);
      assert.deepEqual(other.values, [[6], [2]]);
      assert.deepEqual([place.address, format.custom.rule.formula, named.formula], ["Sheet1!A5:B6", "=$A5>1", "=Sheet1!$A$2:$B$6"]);
      sheet.getRange("3:5").delete("Up");
      other.load("formulas,values");
      await context.sync();
      assert.deepEqual(other.formulas, [["=SUM(Sheet1!A2:A3)"], ["=Sheet1!#REF!"]]);
      assert.deepEqual(other.values, [[4], ["#REF!"]]);
      kept.load("values");
      await assert.rejects(context.sync(), { code: "InvalidReference" });
    });
    assert.deepEqual(await valuesOf("A1:A4"), [["đầu"], [1], [3], [""]]);
  });

  it("moves columns with their widths", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").formulas = [[1, 2, "=A1+B1"]];
      sheet.getRange("B:B").format.columnWidth = 120;
      sheet.getRange("B:B").insert("Right");
      const range = sheet.getRange("A1:D1").load("formulas,values");
      const widths = sheet.getRange("A1:D1").getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      assert.deepEqual(range.formulas, [[1, "", 2, "=A1+C1"]]);
      assert.deepEqual(range.values, [[1, "", 2, 3]]);
      assert.deepEqual(widths.value.map(({ format }) => format?.columnWidth), [48, 48, 120, 48]);
      sheet.getRange("A:B").delete("Left");
      range.load("values");
      const left = sheet.getRange("A1:B1").load("formulas");
      await context.sync();
      assert.deepEqual(left.formulas, [[2, "=#REF!+A1"]]);
    });
  });

  it("gives new rows the look of those above them", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("2:2").insert("Down");
      const cell = sheet.getRange("A2").load("format/fill/color");
      await context.sync();
      assert.equal(cell.format.fill.color, "#FF0000");
    });
  });

  it("says so for parts of rows, and for what would be pushed off the sheet", async () => {
    const host = newHost();
    const part = await failure(async ({ workbook }) => void workbook.worksheets.getItem("Sheet1").getRange("A1:B1").insert("Down").load("address"));
    assert.equal(part.code, "NotImplemented");
    assert.deepEqual(host.missing, ["Range.insert of part of a row or column"]);
    const off = await failure(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1048576").values = [[1]];
      sheet.getRange("1:1").insert("Down").load("address");
    });
    assert.equal(off.code, "NonBlankCellOffSheet");
  });
});
