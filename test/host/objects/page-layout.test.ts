import assert from "node:assert/strict";
import { failure, newHost, onSheet } from "./support";

describe("page layout", () => {
  it("is set and read back", async () => {
    const host = newHost();
    await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = 36;
      pageLayout.setPrintMargins("Centimeters", { top: 2, bottom: 2 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
      pageLayout.headersFooters.defaultForAllPages.rightHeader = "Mầm non";
      pageLayout.setPrintArea("A1:H20");
      pageLayout.setPrintTitleRows("$9:$9");
      pageLayout.load("orientation,paperSize,zoom,centerHorizontally,leftMargin,topMargin,rightMargin");
      pageLayout.headersFooters.defaultForAllPages.load("centerFooter,rightHeader,leftFooter");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      assert.deepEqual([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom], ["Landscape", "A4", { horizontalFitToPages: 1 }]);
      assert.equal(pageLayout.centerHorizontally, true);
      assert.deepEqual([pageLayout.leftMargin, pageLayout.topMargin, pageLayout.rightMargin].map(Math.round), [36, 57, 50]);
      const { centerFooter, rightHeader, leftFooter } = pageLayout.headersFooters.defaultForAllPages;
      assert.deepEqual([centerFooter, rightHeader, leftFooter], ["Trang &P/&N", "Mầm non", ""]);
      assert.deepEqual([area.address, titles.address], ["Sheet1!A1:H20", "Sheet1!9:9"]);
    });
    const { pageSetup } = host.workbook.sheets[0];
    assert.deepEqual([pageSetup.fitToPage, pageSetup.fitToWidth, pageSetup.fitToHeight], [true, 1, 0]);
    assert.equal(pageSetup.footer, "&CTrang &P/&N");
  });

  it("has Excel's defaults on a new sheet, and refuses nonsense", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.load("orientation,zoom,leftMargin");
      const none = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      assert.deepEqual([sheet.pageLayout.orientation, sheet.pageLayout.zoom, none.isNullObject], ["Portrait", { scale: 100 }, true]);
    });
    const error = await failure(async ({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 };
    });
    assert.equal(error.code, "InvalidArgument");
  });
});

describe("data validation", () => {
  it("is a list, a number or a formula, with its messages", async () => {
    const host = newHost();
    await onSheet(async (sheet, context) => {
      const list = sheet.getRange("A1:A5").dataValidation;
      list.rule = { list: { inCellDropDown: true, source: "Đã hoàn thành,Đang thực hiện" } };
      list.errorAlert = { message: "Chọn trong danh sách", showAlert: true, style: "Warning", title: "Trạng thái" };
      list.prompt = { message: "Chọn", showPrompt: true, title: "" };
      const number = sheet.getRange("B1").dataValidation;
      number.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
      const custom = sheet.getRange("C1").dataValidation;
      custom.rule = { custom: { formula: "=LEN(C1)<5" } };
      const source = sheet.getRange("D1").dataValidation;
      source.rule = { list: { inCellDropDown: true, source: sheet.getRange("F1:F3") as unknown as string } };
      const none = sheet.getRange("E1").dataValidation;
      for (const validation of [list, number, custom, source, none]) validation.load("type,rule,errorAlert");
      const some = sheet.getRange("A5:A6").dataValidation.load("type");
      await context.sync();
      assert.deepEqual([list, number, custom, source, none].map(({ type }) => type), ["List", "WholeNumber", "Custom", "List", "None"]);
      assert.deepEqual(list.rule, { list: { inCellDropDown: true, source: "Đã hoàn thành,Đang thực hiện" } });
      assert.equal(list.errorAlert.style, "Warning");
      assert.deepEqual(number.rule, { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } });
      assert.deepEqual(custom.rule, { custom: { formula: "=LEN(C1)<5" } });
      assert.deepEqual(source.rule, { list: { inCellDropDown: true, source: "=Sheet1!$F$1:$F$3" } });
      assert.equal(some.type, "MixedCriteria");
      sheet.getRange("A3").dataValidation.clear();
      await context.sync();
    });
    const [first] = host.workbook.sheets[0].dataValidations;
    assert.deepEqual(first.ranges.map(({ row, rowCount }) => [row, rowCount]), [[0, 2], [3, 2]]);
  });

  it("refuses a list that is too long to be written out", async () => {
    newHost();
    const error = await failure(async ({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x,".repeat(200) } };
    });
    assert.equal(error.code, "InvalidArgument");
  });
});
