/** Cells of many schools, each compared with what was decided before the reader saw it. */
import assert from "node:assert/strict";
import { readCriterion } from "../../../src/plan/text/criterion";
import { readPeople } from "../../../src/plan/text/people/index";
import { readStatus } from "../../../src/plan/text/status";
import { checkTime, itReads, itReadsMoney } from "../notation";
import { MONEY, UNDER_HEADERS } from "./budgets";
import { TIMES } from "./deadlines";
import { CRITERIA, OWNERS, STATUSES } from "./others";

describe("cells, read a fourth time", () => {
  describe("money", () => itReadsMoney(MONEY));
  for (const [header, list] of Object.entries(UNDER_HEADERS)) describe(`money under "${header}"`, () => itReadsMoney(list, header));
  describe("deadlines", () => itReads(TIMES, checkTime));
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
