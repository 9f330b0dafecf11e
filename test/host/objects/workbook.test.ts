import assert from "node:assert/strict";
import { openWorkbook, saveWorkbook } from "../../../src/host/index";
import { connected, failure, newHost, onSheet } from "./support";

describe("settings", () => {
  it("are added, changed, listed and deleted", async () => {
    newHost();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("rules", { "budget-missing": "off" });
      settings.add("year", "2024-2025");
      settings.add("year", "2025-2026");
      settings.load("items/key,items/value");
      const none = settings.getItemOrNullObject("không có").load("value");
      await context.sync();
      assert.equal(none.isNullObject, true);
      assert.deepEqual(settings.items.map(({ key, value }) => [key, value as unknown]), [["rules", { "budget-missing": "off" }], ["year", "2025-2026"]]);
      settings.getItem("rules").delete();
      const count = settings.getCount();
      await context.sync();
      assert.equal(count.value, 1);
    });
  });

  it("are in the file when it is opened again", async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      context.workbook.settings.add("Năm học", { năm: "2024-2025", "<&>": [1, true, null] });
      await context.sync();
    });
    connected(openWorkbook(saveWorkbook(host.workbook)));
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("Năm học").load("value");
      await context.sync();
      assert.deepEqual(setting.value, { năm: "2024-2025", "<&>": [1, true, null] });
    });
  });
});

describe("what was made", () => {
  it("is in the file when it is opened again: sheets, formulas with results, formats, rules, names", async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tổng hợp & <x>");
      sheet.getRange("A1:A3").formulas = [[10], [5], ["=SUM(A1:A2)"]];
      sheet.getRange("A3").format.font.bold = true;
      sheet.getRange("A3").numberFormat = [["#,##0"]];
      const format = sheet.getRange("A1:A2").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A1>5";
      format.custom.format.fill.color = "#FFC7CE";
      context.workbook.names.add("Tong", sheet.getRange("A3"));
      await context.sync();
    });
    connected(openWorkbook(saveWorkbook(host.workbook)));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tổng hợp & <x>");
      const total = sheet.getRange("A3").load("values,formulas,numberFormat,format/font/bold");
      sheet.getRange("A1").conditionalFormats.load("items/custom/rule/formula,items/custom/format/fill/color");
      const { conditionalFormats } = sheet.getRange("A1");
      conditionalFormats.load("items/custom/rule/formula,items/custom/format/fill/color");
      const named = context.workbook.names.getItem("Tong").getRange().load("address");
      await context.sync();
      assert.deepEqual([total.values, total.formulas, total.numberFormat, total.format.font.bold], [[[15]], [["=SUM(A1:A2)"]], [["#,##0"]], true]);
      assert.deepEqual(conditionalFormats.items.map(({ custom }) => [custom.rule.formula, custom.format.fill.color]), [["=$A1>5", "#FFC7CE"]]);
      assert.equal(named.address, "'Tổng hợp & <x>'!A3");
    });
  });
});

describe("defined names", () => {
  it("stand for ranges, constants and formulas, in the workbook or in a sheet", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("Bảng", sheet.getRange("A1:B2"), "ghi chú");
      names.add("_ẩn", "=5").visible = false;
      names.add("Chữ", "văn bản");
      sheet.names.add("Riêng", "=Sheet1!$C$3");
      names.load("items/name,items/type,items/value,items/formula,items/visible,items/scope,items/comment");
      sheet.names.load("items/name,items/scope");
      await context.sync();
      assert.deepEqual(
        names.items.map(({ name, type, value, formula, visible, scope, comment }) => [name, type, value as unknown, formula as unknown, visible, scope, comment]),
        [
          ["Bảng", "Range", "Sheet1!A1:B2", "=Sheet1!$A$1:$B$2", true, "Workbook", "ghi chú"],
          ["_ẩn", "Integer", 5, "=5", false, "Workbook", ""],
          ["Chữ", "String", "văn bản", '="văn bản"', true, "Workbook", ""],
        ],
      );
      assert.deepEqual(sheet.names.items.map(({ name, scope }) => [name, scope]), [["Riêng", "Worksheet"]]);
      const range = names.getItem("bảng").getRange().load("address");
      const none = names.getItem("Chữ").getRangeOrNullObject().load("address");
      names.getItem("_ẩn").delete();
      const gone = names.getItemOrNullObject("_ẩn").load("name");
      await context.sync();
      assert.equal(range.address, "Sheet1!A1:B2");
      assert.deepEqual([none.isNullObject, gone.isNullObject], [true, true]);
    });
  });

  it("must be names, and free", async () => {
    newHost();
    for (const name of ["A1", "có cách", "1a", "R1C1", ""]) {
      assert.equal((await failure(async ({ workbook }) => void workbook.names.add(name, "=1"))).code, "InvalidArgument", name);
    }
    const error = await failure(async ({ workbook }) => {
      workbook.names.add("Hai", "=1");
      workbook.names.add("HAI", "=2");
    });
    assert.equal(error.code, "ItemAlreadyExists");
  });
});

describe("the application", () => {
  it("calculates when it is told to, and by itself unless it is told not to", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = "Manual";
      sheet.getRange("A1:A2").formulas = [[1], ["=A1+1"]];
      const before = sheet.getRange("A2").load("values");
      await context.sync();
      assert.deepEqual(before.values, [[""]]);
      application.calculate("Full");
      before.load("values");
      application.load("calculationMode");
      application.cultureInfo.load("name");
      application.cultureInfo.numberFormat.load("numberDecimalSeparator");
      await context.sync();
      assert.deepEqual(before.values, [[2]]);
      assert.deepEqual([application.calculationMode, application.cultureInfo.name], ["Manual", "en-US"]);
    });
  });
});
