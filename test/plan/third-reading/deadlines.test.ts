/** Deadlines of many schools, each compared with what was decided before the reader saw it. */
import { checkTime, itReads } from "../notation";
import { DAYS, STORED } from "./deadlines-days";
import { PERIODS } from "./deadlines-periods";

describe("deadlines, read a third time", () => {
  describe("periods", () => itReads(PERIODS, checkTime));
  describe("days", () => itReads(DAYS, checkTime));
  describe("as Excel stores them", () => {
    for (const [text, cellValue, numberFormat, expected] of STORED) {
      it(`${text} (${String(cellValue)}, ${numberFormat}) ⇒ ${expected}`, () => checkTime({ text, cellValue, numberFormat }, expected));
    }
  });
});
