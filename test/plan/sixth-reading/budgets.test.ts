/** Money cells of many schools, each compared with what was decided before the reader saw it. */
import { checkMoney, itReadsMoney } from "../notation";
import * as money from "./budgets";
import * as traps from "./budgets-traps";

describe("money, read a sixth time", () => {
  describe("of all kinds", () => itReadsMoney(money.MONEY));
  describe("near a wrong amount", () => itReadsMoney(traps.TRAPS));
  for (const [header, list] of [...Object.entries(money.UNDER_HEADERS), ...Object.entries(traps.UNDER_HEADERS)]) describe(`under "${header}"`, () => itReadsMoney(list, header));
  describe("as Excel stores it", () => {
    for (const [text, cellValue, numberFormat, header, wanted] of [...money.STORED, ...traps.STORED]) {
      it(`${text} (${cellValue}, ${numberFormat}, ${header}) ⇒ ${wanted}`, () => checkMoney({ text, cellValue, numberFormat }, header, wanted));
    }
  });
});
