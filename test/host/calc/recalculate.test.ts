import assert from "node:assert/strict";
import { conditionalFormatsAt, evaluateFormula, recalculate } from "../../../src/host/calc/index";
import { parseArea, Workbook, type Area, type Sheet } from "../../../src/host/workbook/index";

const today = "2025-06-15";
const area = (address: string): Area => parseArea(address) as Area;

function sheetOf(workbook: Workbook): Sheet {
  return workbook.addSheet("S");
}

describe("recalculate", () => {
  it("follows dependencies in any order and across sheets", () => {
    const workbook = new Workbook();
    const sheet = sheetOf(workbook);
    const other = workbook.addSheet("Tổng hợp");
    sheet.cells.setFormula(0, 0, "B1*2");
    sheet.cells.setFormula(0, 1, "'Tổng hợp'!A1+1");
    other.cells.setValue(0, 0, 20);
    assert.deepEqual(recalculate(workbook, today), { circular: [], unsupported: [] });
    assert.equal(sheet.cells.value(0, 0), 42);
    other.cells.setValue(0, 0, 1);
    recalculate(workbook, today);
    assert.equal(sheet.cells.value(0, 0), 4);
  });

  it("calculates a chain of 20,000 cells that points down, without running out of stack", () => {
    const workbook = new Workbook();
    const sheet = sheetOf(workbook);
    for (let row = 0; row < 20_000; row++) sheet.cells.setFormula(row, 0, `A${row + 2}+1`);
    sheet.cells.setValue(20_000, 0, 0);
    recalculate(workbook, today);
    assert.equal(sheet.cells.value(0, 0), 20_000);
  });

  it("gives 0 for cells that depend on themselves and says so", () => {
    const workbook = new Workbook();
    const sheet = sheetOf(workbook);
    sheet.cells.setFormula(0, 0, "B1+1");
    sheet.cells.setFormula(0, 1, "A1");
    sheet.cells.setFormula(5, 0, "A6");
    const { circular } = recalculate(workbook, today);
    assert.ok(circular.length >= 2);
    assert.equal(sheet.cells.value(5, 0), 0);
  });

  it("ends with a circle longer than the stack is deep", () => {
    const workbook = new Workbook();
    const sheet = sheetOf(workbook);
    for (let row = 0; row < 3000; row++) sheet.cells.setFormula(row, 0, `A${((row + 1) % 3000) + 1}+1`);
    assert.ok(recalculate(workbook, today).circular.length > 0);
  });

  it("keeps the file's result of a formula it can't calculate, and names what it lacks", () => {
    const workbook = new Workbook();
    const sheet = sheetOf(workbook);
    sheet.cells.setFormula(0, 0, "CUBEVALUE(1)", 7);
    sheet.cells.setFormula(0, 1, "A1+1");
    assert.deepEqual(recalculate(workbook, today).unsupported, ["CUBEVALUE"]);
    assert.equal(sheet.cells.value(0, 1), 8);
  });
});

describe("conditional formats", () => {
  function plan(): Workbook {
    const workbook = new Workbook();
    const sheet = sheetOf(workbook);
    ["Tháng 5/2025", "Tháng 8/2025", "Tháng 5/2025"].forEach((text, row) => sheet.cells.setValue(row + 8, 5, text));
    sheet.cells.setValue(10, 8, "Xong");
    return workbook;
  }

  it("moves a formula along from the top left of its range", () => {
    const workbook = plan();
    const [sheet] = workbook.sheets;
    const formula = 'AND($F9="Tháng 5/2025",$I9<>"Xong",TODAY()>DATE(2025,5,31))';
    sheet.conditionalFormats.add({ ranges: [area("A9:I11")], rule: { type: "custom", formula }, style: { fill: "#FFC7CE" }, stopIfTrue: false });
    const at = (row: number, day = today): unknown => conditionalFormatsAt(workbook, sheet, row, 2, day);
    assert.deepEqual([at(8), at(9), at(10), at(7)], [{ fill: "#FFC7CE" }, null, null, null]);
    assert.equal(at(8, "2025-05-31"), null);
    assert.deepEqual(at(8, "2025-06-01"), { fill: "#FFC7CE" });
  });

  it("lets the first format win, adds what the later ones set, and stops when told to", () => {
    const workbook = plan();
    const [sheet] = workbook.sheets;
    const rule = { type: "custom", formula: "TRUE" } as const;
    const add = (style: object, stopIfTrue = false): unknown =>
      sheet.conditionalFormats.add({ ranges: [area("A1:C3")], rule, style, stopIfTrue }, "last");
    add({ fill: "#111111", font: { bold: true } });
    add({ fill: "#222222", font: { italic: true } }, true);
    add({ numberFormat: "0" });
    assert.deepEqual(conditionalFormatsAt(workbook, sheet, 0, 0, today), { fill: "#111111", font: { bold: true, italic: true } });
  });

  it("knows comparisons, texts and duplicates", () => {
    const workbook = plan();
    const [sheet] = workbook.sheets;
    const style = { fill: "#FF0000" };
    const ranges = [area("F9:F11")];
    const marked = (): boolean[] => [8, 9, 10].map((row) => conditionalFormatsAt(workbook, sheet, row, 5, today) !== null);
    const check = (rule: Parameters<typeof sheet.conditionalFormats.add>[0]["rule"], expected: boolean[]): void => {
      const { id } = sheet.conditionalFormats.add({ ranges, rule, style, stopIfTrue: false });
      assert.deepEqual(marked(), expected, JSON.stringify(rule));
      sheet.conditionalFormats.remove(id);
    };
    check({ type: "cellValue", operator: "equal", formula1: '"tháng 8/2025"' }, [false, true, false]);
    check({ type: "cellValue", operator: "between", formula1: '"Tháng 5"', formula2: '"Tháng 6"' }, [true, false, true]);
    check({ type: "containsText", operator: "contains", text: "8/" }, [false, true, false]);
    check({ type: "containsText", operator: "beginsWith", text: "THÁNG" }, [true, true, true]);
    check({ type: "duplicate", unique: false }, [true, false, true]);
    check({ type: "duplicate", unique: true }, [false, true, false]);
    check({ type: "other", kind: "dataBar" }, [false, false, false]);
  });

  it("evaluates with the date it is given", () => {
    const workbook = plan();
    assert.equal(evaluateFormula("TODAY()", { workbook, sheet: workbook.sheets[0], row: 0, column: 0, today: "2024-02-29" }), 45_351);
  });
});
