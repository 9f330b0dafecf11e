/** Cells of many schools, each compared with what was decided before the reader saw it. */
import assert from "node:assert/strict";
import { isUnitPrice } from "../../../src/plan/summary/money";
import { readBudget } from "../../../src/plan/text/budget/index";
import { schoolCalendar } from "../../../src/plan/text/calendar";
import { readCriterion } from "../../../src/plan/text/criterion";
import { readDeadline } from "../../../src/plan/text/deadline/index";
import { readPeople } from "../../../src/plan/text/people/index";
import { readStatus } from "../../../src/plan/text/status";
import type { BudgetReading } from "../../../src/plan/text/types";
import { MONEY, UNDER_HEADERS } from "./budgets";
import { TIMES } from "./deadlines";
import { CRITERIA, OWNERS, STATUSES } from "./others";

const calendar = schoolCalendar("2025-2026");

/** All names that a reading answers to in the notation of the lists. */
function namesOf(reading: BudgetReading): string[] {
  const { kind, dong, min, max, flags } = reading;
  if (kind === "unspecified") return flags.includes("unfunded") ? ["?", "unfunded"] : ["?"];
  if (kind === "unreadable") return ["unreadable", "?"];
  if (kind !== "amount" && kind !== "range") return [kind];
  if (isUnitPrice(reading)) return ["price"];
  return [min === max ? String(dong) : `${min === 0 ? "" : min}..${max ?? ""}`];
}

const inFull = (expected: string): string => expected.split("..").map((end) => (/^\d/.test(end) ? String(Number(end)) : end)).join("..");

function itReadsMoney(list: string, header: string | null = null): void {
  for (const line of list.trim().split("\n")) {
    const [text = "", wanted = ""] = line.split(" ⇒ ");
    it(line, () => {
      const [expected = "", ...flags] = wanted.trim().split(" ");
      const reading = readBudget({ text: text.replaceAll("\\n", "\n") }, header);
      const names = namesOf(reading);
      assert.ok(expected.split("|").some((one) => names.includes(inFull(one))), `${JSON.stringify(reading)}, not ${wanted}`);
      if (reading.kind !== "unreadable") for (const flag of flags) assert.ok(reading.flags.includes(flag), `${JSON.stringify(reading)}, not ${wanted}`);
    });
  }
}

/** `kinds start..end flags`, flags after `~` at least, `*` any date. */
function itReadsTimes(list: string): void {
  for (const line of list.trim().split("\n")) {
    const [text = "", wanted = ""] = line.split(" ⇒ ");
    it(line, () => {
      const { kind, start, end, flags } = readDeadline({ text }, calendar);
      const said = `${kind} ${start ?? ""}..${end ?? ""} ${flags.join(" ")}, not ${wanted}`;
      const [kinds = "", dates = "-", ...words] = wanted.trim().split(/\s+/);
      assert.ok(kinds.split("|").includes(kind), said);
      // Where a text may be read or refused, a refusal needs no dates.
      if (end === null && kinds.includes("|") && /unreadable|none/.test(kind)) return;
      const [from = "", to = from] = dates === "-" ? ["", ""] : dates.split("..");
      if (from !== "*") assert.equal(start ?? "", from, said);
      if (to !== "*") assert.equal(end ?? "", to, said);
      const flagged = words.join(" ").replace("~", " ").split(" ").filter(Boolean);
      if (words[0]?.startsWith("~")) assert.ok(flagged.every((flag) => flags.includes(flag)), said);
      else assert.deepEqual([...flags].sort(), [...flagged].sort(), said);
    });
  }
}

describe("cells, read a fourth time", () => {
  describe("money", () => itReadsMoney(MONEY));
  for (const [header, list] of Object.entries(UNDER_HEADERS)) describe(`money under "${header}"`, () => itReadsMoney(list, header));
  describe("deadlines", () => itReadsTimes(TIMES));
  describe("statuses", () => {
    for (const line of STATUSES.trim().split("\n")) {
      const [wanted, texts] = line.split(" ⇒ ");
      const [expected, percent] = wanted.split(" ");
      for (const text of texts.split(" | ")) {
        it(`${text} ⇒ ${wanted}`, () => {
          const reading = readStatus({ text });
          assert.ok(expected.split("|").includes(reading.status), `${reading.status}, not ${wanted}`);
          if (percent !== undefined) assert.equal(reading.percent, Number(percent));
        });
      }
    }
  });
  describe("owners", () => {
    for (const [text, lead] of OWNERS) it(text, () => assert.equal(readPeople(text).lead, lead));
  });
  describe("criteria", () => {
    for (const [text, criteria] of CRITERIA) it(text, () => assert.equal(readCriterion({ text }).criteria.join(" "), criteria));
  });
});
