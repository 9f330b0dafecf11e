/** Criteria, decided before the reader saw them. */
import assert from "node:assert/strict";
import { readCriterion } from "../../../src/plan/text/criterion";
import type { CellText } from "../../../src/plan/text/types";
import { CRITERIA, STORED } from "./criteria";
import { TRAPS } from "./criteria-traps";
import { eachText } from "./reads";

function check(cell: CellText, wanted: string): void {
  const { criteria, flags } = readCriterion(cell);
  assert.equal(`${criteria.join(" ")}${flags.map((flag) => ` !${flag}`).join("")}`.trim(), wanted);
}

describe("criteria, read a sixth time", () => {
  eachText(CRITERIA + TRAPS, (text, wanted) => it(`${text} ⇒ ${wanted || "none"}`, () => check({ text }, wanted)));
  for (const [text, cellValue, numberFormat, wanted] of STORED) {
    it(`${text} (${String(cellValue)}, ${numberFormat}) ⇒ ${wanted || "none"}`, () => check({ text, cellValue, numberFormat }, wanted));
  }
});
