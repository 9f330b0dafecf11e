import assert from "node:assert/strict";
import { failure, newHost, onSheet } from "./support";

describe("Range.format", () => {
  it("is set and read back", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:C3");
      format.font.name = "Times New Roman";
      format.font.size = 13;
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = "Single";
      format.font.color = "#336699";
      format.font.strikethrough = true;
      format.fill.color = "yellow";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 1;
      format.textOrientation = -45;
      format.protection.locked = false;
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation,fill/color,protection/locked");
      format.font.load();
      await context.sync();
      assert.deepEqual(format.font.toJSON(), {
        name: "Times New Roman", size: 13, bold: true, italic: true, underline: "Single", color: "#336699", strikethrough: true,
      });
      assert.equal(format.fill.color, "#FFFF00");
      assert.deepEqual([format.horizontalAlignment, format.verticalAlignment], ["Center", "Top"]);
      assert.deepEqual([format.wrapText, format.indentLevel, format.textOrientation], [true, 1, -45]);
      assert.equal(format.protection.locked, false);
    });
  });

  it("reads null where cells differ", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1").format.font.bold = true;
      const range = sheet.getRange("A1:A2").load("format/fill/color,format/font/bold,format/font/name");
      await context.sync();
      assert.deepEqual([range.format.fill.color, range.format.font.bold, range.format.font.name], [null, null, "Calibri"]);
    });
  });

  it("formats whole columns and sheets without making a million cells", async () => {
    const host = newHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("B:C").format.font.bold = true;
      sheet.getRange("5:5").format.fill.color = "#00FF00";
      sheet.getRange().format.font.name = "Times New Roman";
      const [cell, held, row] = [sheet.getRange("C9"), sheet.getRange("B2"), sheet.getRange("Z5")];
      for (const range of [cell, held, row]) range.load("format/font/bold,format/font/name,format/fill/color");
      await context.sync();
      assert.deepEqual([cell.format.font.bold, cell.format.font.name], [true, "Times New Roman"]);
      assert.deepEqual([held.format.font.bold, held.format.font.name], [true, "Times New Roman"]);
      assert.equal(row.format.fill.color, "#00FF00");
    });
    assert.ok([...host.workbook.sheets[0].cells.entries()].length < 10);
  });

  it("draws borders, inside and around, and takes them away", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const) {
        borders.getItem(side).style = "Continuous";
        borders.getItem(side).color = "#FF0000";
      }
      borders.getItem("EdgeBottom").weight = "Medium";
      const bottom = borders.getItem("EdgeBottom").load("style,weight,color,sideIndex");
      const shared = sheet.getRange("B2").format.borders.getItem("EdgeRight").load("style,weight");
      borders.load("items/style,items/sideIndex,count");
      await context.sync();
      assert.deepEqual([bottom.style, bottom.weight, bottom.color, bottom.sideIndex], ["Continuous", "Medium", "#FF0000", "EdgeBottom"]);
      assert.deepEqual([shared.style, shared.weight], ["Continuous", "Thin"]);
      assert.equal(borders.items.filter(({ style }) => style === "Continuous").length, 6);
      sheet.getRange("B2").format.borders.getItem("EdgeRight").style = "None";
      const other = sheet.getRange("C2").format.borders.getItem("EdgeLeft").load("style");
      await context.sync();
      assert.equal(other.style, "None");
    });
  });

  it("measures in points, and fits to the text", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const narrow = sheet.getRange("A:A").format;
      narrow.columnWidth = 120;
      sheet.getRange("1:2").format.rowHeight = 33;
      sheet.getRange("B1:B2").values = [["ngắn"], ["một nội dung dài hơn nhiều so với cột"]];
      sheet.getRange("B:B").format.autofitColumns();
      const range = sheet.getRange("A1").load("format/columnWidth,format/rowHeight,width,height,left,top");
      const fitted = sheet.getRange("B1").load("format/columnWidth,left");
      await context.sync();
      assert.deepEqual([range.format.columnWidth, range.format.rowHeight, range.width, range.height], [120, 33, 120, 33]);
      assert.equal(fitted.left, 120);
      assert.ok(fitted.format.columnWidth > 150 && fitted.format.columnWidth < 350, String(fitted.format.columnWidth));
      const wrapped = sheet.getRange("C4");
      wrapped.values = [["chữ ".repeat(60)]];
      wrapped.format.wrapText = true;
      wrapped.format.autofitRows();
      wrapped.load("format/rowHeight");
      await context.sync();
      assert.ok(wrapped.format.rowHeight > 60, String(wrapped.format.rowHeight));
    });
  });

  it("tells the width of a hidden column as 0, and whether a column has one of its own", async () => {
    const host = newHost();
    await onSheet(async (sheet, context) => {
      const [a, b, both] = ["A:A", "B:B", "A:B"].map((address) => sheet.getRange(address).format.load("columnWidth,useStandardWidth"));
      await context.sync();
      assert.deepEqual([a, b, both].map((format) => format.useStandardWidth), [true, true, true]);
      const standard = a.columnWidth;
      a.columnWidth = 120;
      sheet.getRange("B:B").columnHidden = true;
      for (const format of [a, b, both]) format.load("columnWidth,useStandardWidth");
      await context.sync();
      assert.deepEqual([a, b, both].map((format) => [format.columnWidth, format.useStandardWidth]), [[120, false], [0, true], [null, null]]);
      a.useStandardWidth = true;
      b.useStandardWidth = false;
      for (const format of [a, b]) format.load("columnWidth,useStandardWidth");
      await context.sync();
      assert.deepEqual([a, b].map((format) => [format.columnWidth, format.useStandardWidth]), [[standard, true], [0, true]]);
    });
    assert.equal(host.workbook.sheets[0].columns.at(0)?.width, null);
  });

  it("sets and reads cell by cell", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([[{ format: { fill: { color: "#FF0000" }, font: { bold: true }, borders: { bottom: { style: "Continuous" } } } }, {}]]);
      range.setRowProperties([{ rowHidden: true }]);
      const read = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true }, borders: { style: true } } });
      await context.sync();
      const [{ address, format }] = read.value[0];
      assert.equal(address, "Sheet1!A1");
      assert.deepEqual([format?.fill, format?.font], [{ color: "#FF0000" }, { bold: true }]);
      assert.deepEqual([format?.borders?.bottom, format?.borders?.top], [{ style: "Continuous" }, { style: "None" }]);
      assert.equal(read.value[0][1].format?.fill?.color, "#FFFFFF");
    });
  });

  it("refuses words and colours that Excel does not know", async () => {
    newHost();
    const cases: ((format: Excel.RangeFormat) => void)[] = [
      (format) => (format.horizontalAlignment = "Middle" as "Center"),
      (format) => (format.fill.color = "đỏ"),
      (format) => (format.columnWidth = -1),
      (format) => (format.rowHeight = 410),
      (format) => (format.borders.getItem("EdgeTop").style = "Wavy" as "Dash"),
    ];
    for (const change of cases) {
      const error = await failure(async (context) => change(context.workbook.worksheets.getItem("Sheet1").getRange("A1").format));
      assert.equal(error.code, "InvalidArgument", String(change));
    }
  });
});

describe("Range.clear", () => {
  it("clears contents, formats or all", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [2], [3]];
      range.format.fill.color = "#FF0000";
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("A3").clear();
      range.load("values");
      const fills = range.getCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      assert.deepEqual(range.values, [[""], [2], [""]]);
      assert.deepEqual(fills.value.map(([cell]) => cell.format?.fill?.color), ["#FF0000", "#FFFFFF", "#FFFFFF"]);
    });
  });

  it("leaves links on request, and sets them", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.hyperlink = { documentReference: "Sheet1!B9", textToDisplay: "=đến", screenTip: "Xem" };
      range.load("hyperlink,values,formulas,format/font/underline");
      await context.sync();
      assert.equal(range.hyperlink.documentReference, "Sheet1!B9");
      assert.deepEqual([range.values[0][0], range.format.font.underline], ["=đến", "Single"]);
      range.clear("Hyperlinks");
      range.load("hyperlink,values");
      await context.sync();
      assert.equal(range.hyperlink, null);
      assert.deepEqual(range.values, [["=đến"]]);
    });
  });
});
