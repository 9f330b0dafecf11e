/** Money cells of many schools, each compared with what was decided before the reader saw it. */
import { itReadsMoney } from "../notation";
import { SUMS } from "./budgets-sums";
import { UNDER_HEADER, WRITING } from "./budgets-writing";

describe("money, read a third time", () => {
  describe("sums", () => itReadsMoney(SUMS));
  describe("how amounts are written", () => itReadsMoney(WRITING));
  for (const [header, list] of Object.entries(UNDER_HEADER)) describe(`under "${header}"`, () => itReadsMoney(list, header));
});
