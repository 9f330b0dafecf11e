import assert from "node:assert/strict";
import { failure, newHost, onSheet } from "./support";

describe("worksheets", () => {
  it("are added, found by name and id, moved, renamed, hidden and deleted", async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Tổng hợp").load("id,name,position,visibility,tabColor,showGridlines");
      worksheets.add();
      await context.sync();
      assert.deepEqual([added.name, added.position, added.visibility, added.tabColor, added.showGridlines], ["Tổng hợp", 1, "Visible", "", true]);
      const again = worksheets.getItem("TỔNG HỢP").load("id");
      const byId = worksheets.getItem(added.id).load("name");
      const [count, first, last] = [worksheets.getCount(), worksheets.getFirst().load("name"), worksheets.getLast().load("name")];
      await context.sync();
      assert.equal(again.id, added.id);
      assert.deepEqual([byId.name, count.value, first.name, last.name], ["Tổng hợp", 3, "Sheet1", "Sheet2"]);
      added.position = 0;
      added.name = "Tổng hợp 2";
      added.tabColor = "#ff8800";
      added.showGridlines = false;
      added.visibility = "Hidden";
      const visible = worksheets.getCount(true);
      await context.sync();
      assert.equal(visible.value, 2);
      const [front] = host.workbook.sheets;
      assert.deepEqual([front.name, front.tabColor, front.showGridlines, front.visibility], ["Tổng hợp 2", "#FF8800", false, "hidden"]);
      worksheets.getItem("Sheet2").delete();
      await context.sync();
      assert.deepEqual(host.workbook.sheets.map(({ name }) => name), ["Tổng hợp 2", "Sheet1"]);
    });
  });

  it("refuse names that Excel refuses", async () => {
    newHost();
    const cases: [string, string][] = [
      ["ItemAlreadyExists", "sheet1"],
      ["InvalidArgument", ""],
      ["InvalidArgument", "x".repeat(32)],
      ...["\\", "/", "?", "*", "[", "]", ":"].map((sign): [string, string] => ["InvalidArgument", `a${sign}b`]),
      ["InvalidArgument", "'a"],
      ["InvalidArgument", "a'"],
    ];
    for (const [code, name] of cases) {
      assert.equal((await failure(async ({ workbook }) => void workbook.worksheets.add(name))).code, code, name);
    }
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Ai & <b> 'a' (1)");
      await context.sync();
    });
  });

  it("refuse to take the last visible sheet away, and to activate a hidden one", async () => {
    newHost();
    assert.equal((await failure(async ({ workbook }) => workbook.worksheets.getItem("Sheet1").delete())).code, "InvalidOperation");
    const error = await failure(async ({ workbook }) => {
      const sheet = workbook.worksheets.add("Ẩn");
      sheet.visibility = "Hidden";
      sheet.activate();
    });
    assert.equal(error.code, "InvalidOperation");
  });

  it("come to the front, with the selection that they had", async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Hai").getRange("B2:C3").select();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      assert.deepEqual([active.name, selected.address, cell.address], ["Hai", "Hai!B2:C3", "Hai!B2"]);
      context.workbook.worksheets.getItem("Sheet1").activate();
      const back = context.workbook.getSelectedRange().load("address");
      await context.sync();
      assert.equal(back.address, "Sheet1!A1");
    });
    host.select("Hai", 4, 0, 2, 1);
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      assert.equal(selected.address, "Hai!A5:A6");
    });
  });

  it("that are deleted leave errors where they were pointed at, and the texts that look so alone", async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const other = worksheets.add("Số liệu 2");
      other.getRange("A1").values = [[7]];
      const cells = worksheets.getItem("Sheet1").getRange("A1:C1");
      cells.formulas = [["='Số liệu 2'!A1+1", "=IF(ISERROR('Số liệu 2'!A1),\"'Số liệu 2'!A1\",2)", "=1+1"]];
      names.add("CHO", other.getRange("A1"));
      await context.sync();
      other.delete();
      cells.load("formulas,values");
      const name = names.getItem("CHO").load("formula,type");
      await context.sync();
      assert.deepEqual(cells.formulas, [["=#REF!A1+1", "=IF(ISERROR(#REF!A1),\"'Số liệu 2'!A1\",2)", "=1+1"]]);
      assert.deepEqual(cells.values, [["#REF!", "'Số liệu 2'!A1", 2]]);
      assert.deepEqual([name.formula, name.type], ["=#REF!$A$1", "Error"]);
      await assert.rejects(async () => {
        names.add("CHO", cells);
        await context.sync();
      }, { code: "ItemAlreadyExists" });
    });
    assert.equal(host.workbook.sheets.length, 1);
  });

  it("that were deleted meanwhile are errors, not surprises", async () => {
    const host = newHost();
    host.workbook.addSheet("Hai");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Hai").load("name");
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      host.workbook.deleteSheet(host.workbook.sheets[1]);
      range.load("values");
      await assert.rejects(context.sync(), { code: "InvalidReference" });
      sheet.load("name");
      await assert.rejects(context.sync(), { code: "ItemNotFound" });
    });
  });
});

describe("protection", () => {
  it("refuses changes of locked cells, formats and rules, and allows unlocked cells", async () => {
    const host = newHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      assert.equal(sheet.protection.protected, true);
      sheet.getRange("A1").values = [["được"]];
      await context.sync();
    });
    const attempts: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange("A1:A2").values = [[1], [2]]),
      (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
      (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
      (sheet) => sheet.getRange("A1:B1").merge(),
      (sheet) => sheet.getRange("2:2").insert("Down"),
      (sheet) => (sheet.getRange("2:2").rowHidden = true),
    ];
    for (const attempt of attempts) {
      const error = await failure(async (context) => void attempt(context.workbook.worksheets.getItem("Sheet1")));
      assert.equal(error.code, "AccessDenied", String(attempt));
    }
    assert.throws(() => host.edit("Sheet1", 1, 0, "x"), { code: "AccessDenied" });
    await onSheet(async (sheet, context) => {
      sheet.protection.unprotect();
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    assert.deepEqual([host.workbook.sheets[0].cells.value(0, 0), host.workbook.sheets[0].cells.value(1, 0)], ["được", 2]);
  });

  it("of the workbook refuses new sheets; one opened read-only refuses everything", async () => {
    newHost();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.protection.load("protected");
      await context.sync();
      assert.equal(context.workbook.protection.protected, true);
      context.workbook.worksheets.add("Mới");
      await assert.rejects(context.sync(), { code: "AccessDenied" });
    });
    newHost({ readOnly: true });
    await Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      assert.equal(context.workbook.readOnly, true);
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await assert.rejects(context.sync(), { code: "AccessDenied" });
    });
  });
});

describe("freeze panes", () => {
  it("are set, read and taken off", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const none = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.freezePanes.freezeRows(9);
      const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
      const both = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      assert.equal(none.isNullObject, true);
      assert.deepEqual([rows.address, both.address], ["Sheet1!1:9", "Sheet1!A1:B2"]);
      sheet.freezePanes.unfreeze();
      const off = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      assert.equal(off.isNullObject, true);
    });
  });
});
