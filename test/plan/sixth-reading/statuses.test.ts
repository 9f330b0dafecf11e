/** Statuses, decided before the reader saw them. */
import assert from "node:assert/strict";
import { readStatus } from "../../../src/plan/text/status";
import type { CellText } from "../../../src/plan/text/types";
import { TRAPS } from "./statuses-traps";
import { eachText } from "./reads";
import { STATUSES, STORED } from "./statuses";

function check(cell: CellText, wanted: string): void {
  const { status, percent } = readStatus(cell);
  const [statuses = "", share] = wanted.split(" ");
  assert.ok(statuses.split("|").includes(status), `${status}, not ${wanted}`);
  assert.equal(percent, share === undefined ? null : Number(share));
}

describe("statuses, read a sixth time", () => {
  eachText(STATUSES + TRAPS, (text, wanted) => it(`${text} ⇒ ${wanted}`, () => check({ text }, wanted)));
  for (const [text, cellValue, numberFormat, wanted] of STORED) {
    it(`${text} (${String(cellValue)}, ${numberFormat}) ⇒ ${wanted}`, () => check({ text, cellValue, numberFormat }, wanted));
  }
});
