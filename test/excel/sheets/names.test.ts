import assert from "node:assert/strict";
import { freeSheetName } from "../../../src/excel/sheets/names";

describe("freeSheetName", () => {
  const cases: [wished: string, taken: string[], name: string][] = [
    ["Tổng hợp", [], "Tổng hợp"],
    ["Tổng hợp", ["TỔNG HỢP"], "Tổng hợp (2)"],
    ["Tổng hợp", ["Tổng hợp", "Tổng hợp (2)"], "Tổng hợp (3)"],
    ["Kế hoạch [2025]: A/B?*", [], "Kế hoạch 2025 A B"],
    ["'Nháy'", [], "Nháy"],
    ["History", [], "History 1"],
    ["", [], "1"],
    ["x".repeat(40), [], "x".repeat(31)],
    ["x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
    ["Tổng hợp - Trường Mầm non Hoa Sen' - cơ sở 2", [], "Tổng hợp - Trường Mầm non Hoa S"],
  ];
  for (const [wished, taken, name] of cases) {
    it(`${JSON.stringify(wished)} beside ${JSON.stringify(taken)}`, () => assert.equal(freeSheetName(wished, taken), name));
  }
});
