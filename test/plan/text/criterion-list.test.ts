/** Every wording of the list, read as the list says. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readCriterion } from "../../../src/plan/text/criterion";
import type { CellText } from "../../../src/plan/text/types";

interface Item extends CellText {
  standard: string | null;
  criteria: string[];
  flags?: string[];
}

const items = JSON.parse(readFileSync(new URL("../../data/criteria.json", import.meta.url), "utf8")) as Item[];

describe("readCriterion on the list", () => {
  for (const { standard, criteria, flags, ...cell } of items) {
    it(`${JSON.stringify(cell.text)}: ${criteria.join("; ") || "none"}`, () => {
      const read = readCriterion(cell);
      assert.deepEqual([read.standard, read.criteria, read.flags], [standard, criteria, flags ?? []]);
      assert.equal(read.criterion, criteria[0] ?? null);
    });
  }
});
