import assert from "node:assert/strict";
import { failure, newHost, onSheet } from "./support";

function addRule(range: Excel.Range | Excel.RangeAreas, formula: string, color = "#FFC7CE"): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  return format;
}

describe("conditional formats", () => {
  it("are added before all others, listed with what they say, and deleted", async () => {
    const host = newHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A2:C10");
      const first = addRule(range, '=$A2="Tháng 8/2025"').load("id,type,priority");
      const second = addRule(range, "=$B2>5", "#FFEB9C");
      second.custom.format.font.bold = true;
      second.custom.format.font.color = "#9C0006";
      second.custom.format.font.underline = "Single";
      second.custom.format.borders.getItem("EdgeLeft").style = "Dash";
      second.custom.format.borders.getItem("EdgeLeft").color = "#9C0006";
      second.stopIfTrue = true;
      await context.sync();
      const { conditionalFormats } = sheet.getRange("A2");
      conditionalFormats.load("items/id,items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/bold");
      const count = conditionalFormats.getCount();
      const outside = sheet.getRange("A1").conditionalFormats.getCount();
      await context.sync();
      assert.deepEqual(
        conditionalFormats.items.map(({ priority, type, stopIfTrue, custom }) => [priority, type, stopIfTrue, custom.rule.formula, custom.format.fill.color, custom.format.font.bold]),
        [[0, "Custom", true, "=$B2>5", "#FFEB9C", true], [1, "Custom", false, '=$A2="Tháng 8/2025"', "#FFC7CE", null]],
      );
      assert.deepEqual([count.value, outside.value], [2, 0]);
      const found = conditionalFormats.getItem(first.id);
      const place = found.getRange().load("address");
      const gone = conditionalFormats.getItemOrNullObject("không có").load("id");
      await context.sync();
      assert.equal(place.address, "Sheet1!A2:C10");
      assert.equal(gone.isNullObject, true);
      found.delete();
      await context.sync();
    });
    const [left] = host.workbook.sheets[0].conditionalFormats.items;
    assert.equal(host.workbook.sheets[0].conditionalFormats.items.length, 1);
    assert.deepEqual(left.style.borders, { left: { style: "dashed", color: "#9C0006" } });
  });

  it("change their place", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      for (const n of [1, 2, 3]) addRule(range, `=A1=${n}`);
      range.conditionalFormats.getItemAt(2).priority = 0;
      range.conditionalFormats.load("items/custom/rule/formula");
      await context.sync();
      assert.deepEqual(range.conditionalFormats.items.map(({ custom }) => custom.rule.formula), ["=A1=1", "=A1=3", "=A1=2"]);
    });
  });

  it("lie on several areas, and are cut by clearAll", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const format = addRule(sheet.getRanges("A1:A9,C1:C9"), "=TRUE");
      const areas = format.getRanges().load("address");
      const single = format.getRangeOrNullObject().load("address");
      await context.sync();
      assert.equal(areas.address, "Sheet1!A1:A9,Sheet1!C1:C9");
      assert.equal(single.isNullObject, true);
      sheet.getRange("A4:A5").conditionalFormats.clearAll();
      const left = format.getRanges().load("address");
      await context.sync();
      assert.equal(left.address, "Sheet1!A1:A3,Sheet1!A6:A9,Sheet1!C1:C9");
      sheet.getRange().conditionalFormats.clearAll();
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      assert.equal(count.value, 0);
    });
  });

  it("hold where their formula says", async () => {
    const host = newHost({ today: "2025-09-01" });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      addRule(sheet.getRange("A1:A3"), "=AND($A1>1,TODAY()>DATE(2025,8,31))", "#FF0000");
      await context.sync();
    });
    const [sheet] = host.workbook.sheets;
    assert.deepEqual([0, 1, 2].map((row) => host.conditionalFormatsAt(sheet, row, 0)[0]?.fill), [undefined, "#FF0000", "#FF0000"]);
  });

  it("of other kinds are seen, and are not taken for custom ones", async () => {
    const host = newHost();
    const area = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
    const { conditionalFormats } = host.workbook.sheets[0];
    conditionalFormats.add({ ranges: [area], rule: { type: "other", kind: "dataBar" }, style: {}, stopIfTrue: false });
    conditionalFormats.add({ ranges: [area], rule: { type: "cellValue", operator: "lessThan", formula1: "5" }, style: {}, stopIfTrue: false });
    await onSheet(async (sheet, context) => {
      const { conditionalFormats: seen } = sheet.getRange("A1");
      seen.load("items/type,items/id,items/customOrNullObject/rule/formula");
      await context.sync();
      assert.deepEqual(seen.items.map(({ type }) => type), ["CellValue", "DataBar"]);
      assert.deepEqual(seen.items.map(({ customOrNullObject }) => customOrNullObject.isNullObject), [true, true]);
    });
    const error = await failure(async ({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.getItemAt(0).custom.rule.load("formula");
    });
    assert.equal(error.code, "InvalidArgument");
  });

  it("refuse formulas that Excel refuses there", async () => {
    newHost();
    for (const formula of ["=", "=OR($A1={1,2})", `=$A1="${"x".repeat(256)}"`, "=AND($A1>1", '=$A1="x']) {
      const error = await failure(async ({ workbook }) => void addRule(workbook.worksheets.getItem("Sheet1").getRange("A1"), formula));
      assert.equal(error.code, "InvalidArgument", formula);
    }
    await onSheet(async (sheet, context) => {
      addRule(sheet.getRange("A1"), `=$A1="${"x".repeat(255)}"`);
      addRule(sheet.getRange("A1"), '=$A1="a{b}(""c"')
      await context.sync();
    });
  });
});
