import assert from "node:assert/strict";
import { packBatches, splitRows } from "../../src/excel/chunks";

describe("splitRows", () => {
  it("cuts an area across, in order, without gaps", () => {
    const pieces = splitRows({ row: 4, column: 2, rowCount: 25, columnCount: 9 }, 90);
    assert.deepEqual(pieces.map((piece) => [piece.row, piece.rowCount]), [[4, 10], [14, 10], [24, 5]]);
    assert.ok(pieces.every((piece) => piece.column === 2 && piece.columnCount === 9));
  });

  it("never cuts a row", () => {
    assert.equal(splitRows({ row: 0, column: 0, rowCount: 2, columnCount: 100 }, 10).length, 2);
  });
});

describe("packBatches", () => {
  it("puts pieces together until a batch is full", () => {
    const piece = { row: 0, column: 0, rowCount: 1, columnCount: 40 };
    assert.deepEqual(packBatches([piece, piece, piece], 100).map((batch) => batch.length), [2, 1]);
  });

  it("takes a piece that is bigger than a batch alone", () => {
    const piece = { row: 0, column: 0, rowCount: 1, columnCount: 400 };
    assert.deepEqual(packBatches([piece, piece], 100).map((batch) => batch.length), [1, 1]);
  });
});
