/** Deadlines of many schools, each compared with what was decided before the reader saw it. */
import assert from "node:assert/strict";
import { schoolCalendar } from "../../../src/plan/text/calendar";
import { readDeadline } from "../../../src/plan/text/deadline/index";
import type { CellText } from "../../../src/plan/text/types";
import { DAYS, STORED } from "./deadlines-days";
import { PERIODS } from "./deadlines-periods";

const calendar = schoolCalendar("2025-2026");

function check(cell: CellText, expected: string): void {
  const { kind, start, end, flags } = readDeadline(cell, calendar);
  const said = `${kind} ${start ?? ""}..${end ?? ""} ${flags.join(" ")}, not ${expected}`;
  const [kinds = "", dates = "-", ...words] = expected.trim().split(/\s+/);
  assert.ok(kinds.split("|").includes(kind), said);
  // Where a text may be read or refused, a refusal needs no dates.
  if (end === null && kinds.includes("|") && /unreadable|none/.test(kind)) return;
  const [from = "", to = from] = dates === "-" ? ["", ""] : dates.split("..");
  if (from !== "*") assert.equal(start ?? "", from, said);
  if (to !== "*") assert.equal(end ?? "", to, said);
  const wanted = words.join(" ").replace("~", " ").split(" ").filter(Boolean);
  if (words[0]?.startsWith("~")) assert.ok(wanted.every((flag) => flags.includes(flag)), said);
  else assert.deepEqual([...flags].sort(), [...wanted].sort(), said);
}

function itReads(list: string): void {
  for (const line of list.trim().split("\n")) {
    const [text = "", expected = ""] = line.split(" ⇒ ");
    it(line, () => check({ text: text.replaceAll("\\n", "\n") }, expected));
  }
}

describe("deadlines, read a third time", () => {
  describe("periods", () => itReads(PERIODS));
  describe("days", () => itReads(DAYS));
  describe("as Excel stores them", () => {
    for (const [text, cellValue, numberFormat, expected] of STORED) {
      it(`${text} (${String(cellValue)}, ${numberFormat}) ⇒ ${expected}`, () => check({ text, cellValue, numberFormat }, expected));
    }
  });
});
