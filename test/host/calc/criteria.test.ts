/** COUNTIFS finds equal values by an index; what it finds must be what its criterion holds for, cell by cell. */
import assert from "node:assert/strict";
import { evaluateFormula } from "../../../src/host/calc/index";
import { criterion } from "../../../src/host/calc/compare";
import { CellError, Workbook, type CellValue } from "../../../src/host/workbook/index";

const VALUES: readonly CellValue[] = [
  "Hiệu trưởng", "HIỆU TRƯỞNG", "hiệu trưởng ", "1", " 1.0", 1, 0, -0, "0", "1e3", 1000, "1,000", "10%", 0.1, "", null, true, "TRUE", "true", false,
  "constructor", "__proto__", "*", "Tháng 5", "İ", "i̇", "n1", "thello", CellError.of("#N/A"), "#N/A",
];
const WANTED: readonly (string | number | boolean)[] = [
  "hiệu trưởng", "1", "=1", 1, 0, "1000", "1E3", "0.1", "10%", "", "=", "<>", "<>1", ">0", "true", "TRUE", true, "constructor", "__proto__", "~*", "*", "tháng*", "İ", "i̇", "N1",
  "thello", "#N/A", "gone",
];

describe("a criterion in COUNTIFS and SUMIFS", () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("A");
  VALUES.forEach((value, row) => {
    sheet.cells.setValue(row + 2, 1, value);
    sheet.cells.setValue(row + 2, 2, row % 2 === 0 ? "chẵn" : "lẻ");
    sheet.cells.setValue(row + 2, 3, 2 ** row);
  });
  const area = (column: string) => `${column}3:${column}${VALUES.length + 2}`;
  const result = (formula: string) => evaluateFormula(formula, { workbook, sheet, row: 0, column: 9, today: "2025-06-15" });
  const written = (wanted: string | number | boolean) => (typeof wanted === "string" ? `"${wanted}"` : String(wanted).toUpperCase());

  for (const wanted of WANTED) {
    it(`${typeof wanted} ${wanted === "" ? "(empty)" : wanted}`, () => {
      const { holds } = criterion(wanted);
      const found = VALUES.map((_, row) => row).filter((row) => holds(VALUES[row]));
      assert.equal(result(`COUNTIFS(${area("B")},${written(wanted)})`), found.length);
      assert.equal(result(`COUNTIF(${area("B")},${written(wanted)})`), found.length);
      const even = found.filter((row) => row % 2 === 0);
      const sum = even.reduce((total, row) => total + 2 ** row, 0);
      assert.equal(result(`SUMIFS(${area("D")},${area("B")},${written(wanted)},${area("C")},"Chẵn")`), sum);
      assert.equal(result(`SUMIFS(${area("D")},${area("C")},"CHẴN",${area("B")},${written(wanted)})`), sum);
    });
  }

  it("sees what was changed since the last formula", () => {
    const formula = `COUNTIFS(${area("C")},"chẵn")`;
    const before = Number(result(formula));
    sheet.cells.setValue(2, 2, "lẻ");
    assert.equal(result(formula), before - 1);
    sheet.cells.setValue(2, 2, "CHẴN");
    assert.equal(result(formula), before);
  });

  it("counts whole columns, and rows above and beside what is used", () => {
    assert.equal(result(`COUNTIFS(B:B,"thello")`), 1);
    assert.equal(result(`COUNTIFS(A1:E99,"thello")`), 1);
    assert.equal(result(`COUNTIFS(K1:K9,"thello")`), 0);
    assert.equal(result(`SUMIFS(D1:D99,B1:B99,"thello",C1:C99,"lẻ")`), 2 ** VALUES.indexOf("thello"));
  });
});
