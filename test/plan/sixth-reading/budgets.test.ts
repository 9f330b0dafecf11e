/** Money cells of many schools, each compared with what was decided before the reader saw it. */
import { checkMoney, itReadsMoney } from "../notation";
import { MONEY } from "./budgets";
import { FUNDS } from "./budgets-funds";
import { LAST_TRAPS } from "./budgets-last-traps";
import { PLAIN } from "./budgets-plain";
import { MORE_TRAPS } from "./budgets-second-traps";
import { STORED, UNDER_HEADERS } from "./budgets-headers";
import { TRAPS } from "./budgets-traps";

describe("money, read a sixth time", () => {
  describe("of all kinds", () => itReadsMoney(MONEY));
  describe("funds, awards, classes and terms", () => itReadsMoney(FUNDS));
  describe("near a wrong amount", () => itReadsMoney(TRAPS));
  describe("nearer still", () => itReadsMoney(MORE_TRAPS));
  describe("near what was mended", () => itReadsMoney(LAST_TRAPS));
  describe("read without doubt", () => itReadsMoney(PLAIN));
  for (const [header, list] of Object.entries(UNDER_HEADERS)) describe(`under "${header}"`, () => itReadsMoney(list, header));
  describe("as Excel stores it", () => {
    for (const [text, cellValue, numberFormat, header, wanted] of STORED) {
      it(`${text} (${cellValue}, ${numberFormat}, ${header}) ⇒ ${wanted}`, () => checkMoney({ text, cellValue, numberFormat }, header, wanted));
    }
  });
});
