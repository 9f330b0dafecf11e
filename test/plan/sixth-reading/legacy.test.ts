/** Old encodings: what a cell says, and what must not be taken for one. A sheet is told by its cells together, so a cell alone may be in doubt, but never wrong. */
import assert from "node:assert/strict";
import { toTcvn3, toVni } from "../../../scripts/fixtures/old-encodings";
import { readLegacy, toUnicode, type LegacyEncoding } from "../../../src/plan/text/legacy/index";
import { BOTH, SINGLE, UNICODE } from "./legacy";

function check(shown: string, encoding: LegacyEncoding, meaning: string): void {
  assert.equal(toUnicode(shown, encoding, false), meaning);
  const reading = readLegacy(shown);
  if (reading) assert.deepEqual(reading, { encoding, meaning });
}

describe("old encodings, read a sixth time", () => {
  for (const text of BOTH) {
    it(`TCVN3: ${text}`, () => check(toTcvn3(text), "TCVN3", text));
    it(`VNI: ${text}`, () => check(toVni(text), "VNI", text));
  }
  for (const [shown, encoding, meaning] of SINGLE) it(`${encoding}: ${meaning}`, () => check(shown, encoding, meaning));
  for (const text of UNICODE) it(`none in ${text}`, () => assert.equal(readLegacy(text), null));

  it("are mostly told by one cell", () => {
    const told = BOTH.flatMap((text) => [readLegacy(toTcvn3(text)), readLegacy(toVni(text))]).filter((reading) => reading !== null);
    assert.ok(told.length >= 0.8 * 2 * BOTH.length, String(told.length));
  });

  it("are put right beside cells in Unicode, where the letters allow nothing else", () => {
    for (const shown of ["Thaùng 9", "Khoâng", "Ghi chuù", "Coäng", "Keá toaùn"]) assert.notEqual(toUnicode(shown, "VNI", true), shown);
    // "Ghi chó" may mean what it says.
    assert.equal(toUnicode("Ghi chó", "TCVN3", true), "Ghi chó");
  });
});
