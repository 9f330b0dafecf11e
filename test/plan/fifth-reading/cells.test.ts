/** Cells of many schools, each compared with what was decided before the reader saw it. */
import assert from "node:assert/strict";
import { readStatus } from "../../../src/plan/text/status";
import { checkMoney, checkTime, itReads, itReadsMoney } from "../notation";
import * as money from "./budgets";
import { MIXED } from "./budgets-mixed";
import { TOTALS } from "./budgets-totals";
import { TRAPS } from "./budgets-traps";
import * as times from "./deadlines";
import { TRAPS as OTHER_DATES } from "./deadlines-traps";
import { STATUSES } from "./statuses";

describe("cells, read a fifth time", () => {
  describe("money", () => itReadsMoney(money.MONEY));
  describe("totals among figures", () => itReadsMoney(TOTALS));
  describe("awards, shares and income", () => itReadsMoney(MIXED));
  describe("money that adds up too easily", () => itReadsMoney(TRAPS));
  for (const [header, list] of Object.entries(money.UNDER_HEADERS)) describe(`money under "${header}"`, () => itReadsMoney(list, header));
  describe("money as Excel stores it", () => {
    for (const [text, cellValue, numberFormat, header, wanted] of money.STORED) {
      it(`${text} (${cellValue}, ${numberFormat}) ⇒ ${wanted}`, () => checkMoney({ text, cellValue, numberFormat }, header, wanted));
    }
  });
  describe("days", () => itReads(times.DAYS, checkTime));
  describe("periods", () => itReads(times.PERIODS, checkTime));
  describe("times with another date in them", () => itReads(OTHER_DATES, checkTime));
  describe("deadlines as Excel stores them", () => {
    for (const [text, cellValue, numberFormat, wanted] of times.STORED) {
      it(`${text} (${String(cellValue)}, ${numberFormat}) ⇒ ${wanted}`, () => checkTime({ text, cellValue, numberFormat }, wanted));
    }
  });
  describe("statuses", () => {
    for (const line of STATUSES.trim().split("\n")) {
      const [wanted = "", texts = ""] = line.split(" ⇒ ");
      const [expected = "", percent] = wanted.split(" ");
      for (const text of texts.split(" | ")) {
        it(`${text} ⇒ ${wanted}`, () => {
          const reading = readStatus({ text });
          assert.ok(expected.split("|").includes(reading.status), `${reading.status}, not ${wanted}`);
          if (percent !== undefined) assert.equal(reading.percent, Number(percent));
          // A share of what is missing is no progress.
          else if (!expected.includes("done")) assert.ok(reading.percent !== 20, "the 20% that is missing");
        });
      }
    }
  });
});
