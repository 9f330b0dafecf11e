import assert from "node:assert/strict";
import { landmarksOf } from "../../../src/plan/text/people/landmarks";
import { OFFICES, plainOffices } from "../../../src/plan/text/people/offices";
import { openingsOf } from "../../../src/plan/text/people/openings";

const sorted = (source: string): string[] | null => {
  const openings = openingsOf(source);
  return openings && [...openings].sort();
};

describe("the openings of an expression", () => {
  it("follows groups, choices and what may be left out", () => {
    assert.deepEqual(sorted("(?:các )?nhân viên|nv"), ["cá", "nh", "nv"]);
    assert.deepEqual(sorted("h\\. ?trưởng|ht"), ["h.", "ht"]);
    assert.deepEqual(sorted("a?b?cd"), ["ab", "ac", "bc", "cd"]);
    assert.deepEqual(sorted("(?:tổ|ban)(?![a-z])"), ["ba", "tổ"]);
  });

  it("does not know what it can't tell", () => {
    for (const source of ["[a-z]bc", "a[bc]", "\\d\\d", "a", "a*b", "ab|", ".b"]) assert.equal(openingsOf(source), null, source);
  });

  for (const [name, offices] of [["with accents", OFFICES], ["without accents", plainOffices()]] as const) {
    it(`finds the same wordings ${name} as trying all of them`, () => {
      const places = landmarksOf(offices);
      for (const { pattern } of offices) {
        assert.notEqual(openingsOf(pattern.source), null, pattern.source);
        for (const opening of openingsOf(pattern.source) ?? []) assert.ok(places.officesAt(`${opening}…`, 0).some((other) => other.pattern === pattern));
      }
      const clause = "hiệu trưởng, pht và tổ trưởng chuyên môn; ban đại diện cmhs; gv chủ nhiệm lớp 5a; ubnd phường 6, kế toán, y tế, bí thư đoàn";
      for (const text of [clause, clause.normalize("NFD").replace(/[\u0300-\u036f]/g, "")]) {
        for (let at = 0; at < text.length; at++) {
          const tried = offices.filter(({ pattern }) => matchesAt(pattern, text, at));
          assert.deepEqual(places.officesAt(text, at).filter(({ pattern }) => matchesAt(pattern, text, at)), tried);
        }
      }
    });
  }
});

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
