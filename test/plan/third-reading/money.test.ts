/** Money cells of many schools, each compared with what was decided before the reader saw it. */
import assert from "node:assert/strict";
import { isUnitPrice } from "../../../src/plan/summary/money";
import { readBudget } from "../../../src/plan/text/budget/index";
import type { BudgetReading } from "../../../src/plan/text/types";
import { SUMS } from "./budgets-sums";
import { UNDER_HEADER, WRITING } from "./budgets-writing";

/** All names that a reading answers to in the notation of the lists. */
function namesOf(reading: BudgetReading): string[] {
  const { kind, dong, min, max, flags } = reading;
  if (kind === "unspecified") return flags.includes("unfunded") ? ["unspecified", "?", "unfunded"] : ["unspecified", "?"];
  if (kind === "unreadable") return ["unreadable", "?"];
  if (kind !== "amount" && kind !== "range") return [kind];
  if (isUnitPrice(reading)) return ["price"];
  return [min === max ? String(dong) : `${min === 0 ? "" : min}..${max ?? ""}`];
}

/** `5e6..7e6` in full. */
function inFull(expected: string): string {
  return expected.split("..").map((end) => (/^\d/.test(end) ? String(Number(end)) : end)).join("..");
}

function check(text: string, header: string | null, wanted: string): void {
  const [expected = "", ...flags] = wanted.trim().split(" ");
  const reading = readBudget({ text }, header);
  const names = namesOf(reading);
  assert.ok(expected.split("|").some((one) => names.includes(inFull(one))), `${JSON.stringify(reading)}, not ${wanted}`);
  if (reading.kind !== "unreadable") for (const flag of flags) assert.ok(reading.flags.includes(flag), `${JSON.stringify(reading)}, not ${wanted}`);
}

function itReads(list: string, header: string | null = null): void {
  for (const line of list.trim().split("\n")) {
    const [text = "", wanted = ""] = line.split(" ⇒ ");
    it(line, () => check(text.replaceAll("\\n", "\n"), header, wanted));
  }
}

describe("money, read a third time", () => {
  describe("sums", () => itReads(SUMS));
  describe("how amounts are written", () => itReads(WRITING));
  for (const [header, list] of Object.entries(UNDER_HEADER)) describe(`under "${header}"`, () => itReads(list, header));
});
