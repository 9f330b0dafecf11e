import assert from "node:assert/strict";
import { countThatFit, MOST_CHARACTERS, printOf, type UndoCell } from "../../../src/excel/standardise/record";

const cell = (i: number, value: string): UndoCell => ({ sheet: "KH", row: i, column: 5, value, numberFormat: "General", wrote: printOf(`${value}!`) });

describe("the record for taking back", () => {
  it("has room for tens of thousands of cells of few wordings", () => {
    const cells = Array.from({ length: 40_000 }, (_, i) => cell(i, `Tháng ${1 + (i % 12)}/2025`));
    assert.equal(countThatFit(cells), 40_000);
  });

  it("stops before it is too long to travel in the file", () => {
    const cells = Array.from({ length: 100 }, (_, i) => cell(i, `${i}`.padEnd(32_000, "x")));
    const count = countThatFit(cells);
    assert.ok(count > 20 && count * 32_000 <= MOST_CHARACTERS, String(count));
    assert.equal(countThatFit([]), 0);
  });

  it("tells texts apart without keeping them", () => {
    assert.notEqual(printOf("Hoàn thành"), printOf("Hoàn thánh"));
    assert.notEqual(printOf("1.10"), printOf(1.1));
    assert.equal(printOf(45870), 45870);
  });
});
