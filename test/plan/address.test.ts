import assert from "node:assert/strict";
import fc from "fast-check";
import { cellAddress, columnLetter, parseAddress } from "../../src/plan/address";

describe("addresses", () => {
  it("name columns as Excel does", () => {
    assert.deepEqual([0, 25, 26, 27, 701, 702, 16_383].map(columnLetter), ["A", "Z", "AA", "AB", "ZZ", "AAA", "XFD"]);
    assert.deepEqual([27, 27, 0, 27].map(columnLetter), ["AB", "AB", "A", "AB"]);
  });

  it("are read back", () => {
    assert.deepEqual(parseAddress("$F$12"), { row: 11, column: 5 });
    assert.deepEqual(parseAddress("xfd1048576"), { row: 1_048_575, column: 16_383 });
    fc.assert(
      fc.property(fc.nat(9_999_998), fc.nat(16_383), (row, column) => {
        assert.deepEqual(parseAddress(cellAddress(row, column)), { row, column });
      }),
    );
  });

  it("are null for anything else", () => {
    for (const text of ["", "F", "12", "F0", "F012", "FFFF1", "F12345678", "F1:G2", "F 1", " F1", "F1 ", "$$F1", "F$$1", "F-1", "@1", "[1", "`1", "{1", "Á1", "F1a", "F1\n"]) {
      assert.equal(parseAddress(text), null, text);
    }
    const expected = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/;
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."$AzZ@[019 :"), maxLength: 8 }), (text) => (parseAddress(text) !== null) === expected.test(text)), { numRuns: 5_000, seed: 1 });
  });
});
