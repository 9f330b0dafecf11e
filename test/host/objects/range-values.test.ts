import assert from "node:assert/strict";
import { failure, newHost, onSheet, valuesOf } from "./support";

describe("Range.values", () => {
  it("takes values as they are typed in en-US", async () => {
    newHost({ today: "2025-06-15" });
    const cases: [typed: unknown, value: unknown, text: string, format: string][] = [
      ["Tháng 8/2025", "Tháng 8/2025", "Tháng 8/2025", "General"],
      ["8/2025", 45870, "Aug-25", "mmm-yy"],
      ["8/31/2025", 45900, "8/31/2025", "m/d/yyyy"],
      ["31/8/2025", "31/8/2025", "31/8/2025", "General"],
      ["2025-08-31", 45900, "8/31/2025", "m/d/yyyy"],
      ["2/1", 45689, "1-Feb", "d-mmm"],
      ["2/30", 10990, "Feb-30", "mmm-yy"],
      ["1.10", 1.1, "1.1", "General"],
      ["1,234.5", 1234.5, "1,234.50", "#,##0.00"],
      ["10.000.000", "10.000.000", "10.000.000", "General"],
      ["12%", 0.12, "12%", "0%"],
      ["(5)", -5, "-5", "General"],
      ["true", true, "TRUE", "General"],
      ["#N/A", "#N/A", "#N/A", "General"],
      ["'=1+1", "=1+1", "=1+1", "General"],
      ["'007", "007", "007", "General"],
      ["- Không", "- Không", "- Không", "General"],
      ["", "", "", "General"],
      [5, 5, "5", "General"],
      [false, false, "FALSE", "General"],
    ];
    await onSheet(async (sheet, context) => {
      const range = sheet.getRangeByIndexes(0, 0, cases.length, 1);
      range.values = cases.map(([typed]) => [typed]);
      range.load("values,text,numberFormat");
      await context.sync();
      cases.forEach(([typed, value, text, format], i) => {
        assert.deepEqual([range.values[i][0], range.text[i][0], range.numberFormat[i][0]], [value, text, format], String(typed));
      });
    });
  });

  it("keeps text in cells of the format @, also what begins with =", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.numberFormat = [["@"], ["@"], ["@"]];
      range.values = [["8/2025"], ["=1+1"], ["5"]];
      range.load("values,formulas,valueTypes");
      await context.sync();
      assert.deepEqual(range.values, [["8/2025"], ["=1+1"], ["5"]]);
      assert.deepEqual(range.valueTypes, [["String"], ["String"], ["String"]]);
    });
  });

  it("leaves a cell alone where an array has null, and fills all with one value", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      (range as unknown as { values: unknown }).values = 7;
      await context.sync();
      range.values = [[null, 1], [2, null]];
      await context.sync();
    });
    assert.deepEqual(await valuesOf("A1:B2"), [[7, 1], [2, 7]]);
  });

  it("refuses another shape, and what no cell can hold", async () => {
    newHost();
    for (const values of [[[1]], [[1, 2], [3]], [[1, 2], [{}, 4]], [["x".repeat(32_768), 1], [1, 1]]]) {
      const error = await failure(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = values as unknown[][];
      });
      assert.equal(error.code, "InvalidArgument");
    }
    assert.deepEqual(await valuesOf("A1:B2"), [["", ""], ["", ""]]);
  });

  it("writes 5,000 rows, in pieces as the client sends them", async () => {
    newHost();
    const rows = Array.from({ length: 5000 }, (_, i) => [i, `dòng ${i}`]);
    await onSheet(async (sheet, context) => {
      sheet.getRangeByIndexes(3, 0, 5000, 2).values = rows;
      await context.sync();
    });
    assert.deepEqual(await valuesOf("A4:B5003"), rows);
  });

  it("puts nothing into the cells under a merged area", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.merge();
      range.values = [["thấy", "không thấy"]];
      await context.sync();
      range.unmerge();
      await context.sync();
    });
    assert.deepEqual(await valuesOf("A1:B1"), [["thấy", ""]]);
  });
});

describe("Range.formulas", () => {
  it("are calculated, on new sheets too", async () => {
    newHost({ today: "2025-06-15" });
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.add("Kế hoạch '24");
      data.getRange("A1:A3").values = [[10], [5], ["x"]];
      const sums = context.workbook.worksheets.add("Tổng");
      const range = sums.getRange("A1:A4");
      range.formulas = [["=SUM('Kế hoạch ''24'!A1:A3)"], ["=TODAY()"], ["=A1/0"], ["=IF(A1>10,\"nhiều\",\"ít\")"]];
      range.load("values,formulas,valueTypes");
      await context.sync();
      assert.deepEqual(range.values, [[15], [45823], ["#DIV/0!"], ["nhiều"]]);
      assert.deepEqual(range.formulas[0], ["=SUM('Kế hoạch ''24'!A1:A3)"]);
      assert.deepEqual(range.valueTypes, [["Double"], ["Double"], ["Error"], ["String"]]);
      data.getRange("A2").values = [[7]];
      range.load("values");
      await context.sync();
      assert.deepEqual(range.values[0], [17]);
    });
  });

  it("move with the cells when one is given for several", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const range = sheet.getRange("B1:B3");
      (range as unknown as { formulas: unknown }).formulas = "=A1*$A$1";
      range.load("formulas,values");
      await context.sync();
      assert.deepEqual(range.formulas, [["=A1*$A$1"], ["=A2*$A$1"], ["=A3*$A$1"]]);
      assert.deepEqual(range.values, [[1], [2], [3]]);
    });
  });

  it("are copied and sorted with their references", async () => {
    newHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").formulas = [[3, "=A1*10"], [1, "=A2*10"], [2, "=A3*10"]];
      sheet.getRange("A1:B3").sort.apply([{ key: 0, ascending: true }]);
      sheet.getRange("D1").copyFrom("A1:B3");
      await assert.rejects(context.sync(), { code: "NotImplemented" });
      sheet.getRange("D1").copyFrom(sheet.getRange("A1:B3"));
      await context.sync();
    });
    assert.deepEqual(await valuesOf("A1:B3"), [[1, 10], [2, 20], [3, 30]]);
    assert.deepEqual(await valuesOf("D1:E3"), [[1, 10], [2, 20], [3, 30]]);
  });
});
