import assert from "node:assert/strict";
import { packClauses } from "../../../src/excel/marks/pack";

const clauses = (count: number) => Array.from({ length: count }, (_, i) => `AND(TODAY()>DATE(2025,1,${i}),$F10="Đợt ${i}")`);

describe("packClauses", () => {
  it("gives few conditions a rule each, so that they can be read in Excel's rule manager", () => {
    assert.deepEqual(packClauses(clauses(12)), clauses(12));
  });

  it("puts many into at most 12 rules, none lost", () => {
    const packs = packClauses(clauses(900));
    assert.ok(packs && packs.length <= 12);
    for (const clause of clauses(900)) assert.ok(packs.some((pack) => pack.includes(clause)), clause);
  });

  it("stays below Excel's 8,192 characters a formula", () => {
    assert.ok(packClauses(clauses(1500))?.every((pack) => pack.length < 7_500));
  });

  it("says so when they do not fit, and drops none", () => {
    assert.equal(packClauses(clauses(5000)), null);
    assert.equal(packClauses(["x".repeat(7_500)]), null);
  });
});
