/** Deadlines of many schools, each compared with what was decided before the reader saw it. */
import { checkTime, itReads } from "../notation";
import { DAYS } from "./deadlines-days";
import { PERIODS } from "./deadlines-periods";
import { STORED } from "./deadlines-stored";
import { FIGURES, STEPS, YEARS } from "./deadlines-traps";

describe("deadlines, read a sixth time", () => {
  describe("days", () => itReads(DAYS, checkTime));
  describe("periods", () => itReads(PERIODS, checkTime));
  describe("figures that are no dates", () => itReads(FIGURES, checkTime));
  describe("years and days that can be meant otherwise", () => itReads(YEARS, checkTime));
  describe("steps that are none", () => itReads(STEPS, checkTime));
  describe("as Excel stores them", () => {
    for (const [text, cellValue, numberFormat, wanted] of STORED) {
      it(`${text} (${String(cellValue)}, ${numberFormat}) ⇒ ${wanted}`, () => checkTime({ text, cellValue, numberFormat }, wanted));
    }
  });
});
