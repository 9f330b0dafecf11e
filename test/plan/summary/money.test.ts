import assert from "node:assert/strict";
import { isUnitPrice, moneyByRow } from "../../../src/plan/summary/index";
import type { Money } from "../../../src/plan/summary/money";
import { readBudget } from "../../../src/plan/text/budget/index";
import { planWith } from "../rules/builder";

/** What a row with this text in the money column adds to a sum. */
function moneyOf(text: string): Money {
  return moneyByRow(planWith({ G6: text }).rows)[0];
}

const nothing = { dong: 0, min: 0, max: 0, hasFigure: false };
const figure = (dong: number, min = dong, max = dong): Money => ({ dong, min, max, hasFigure: true });

const cases: [why: string, text: string, expected: Money][] = [
  ["a figure", "5 triệu", figure(5e6)],
  ["a price times its number", "3 triệu/lớp x 10 lớp", figure(3e7)],
  ["a price and its number in another phrase", "12 tháng, 500.000đ/tháng", figure(6e6)],
  ["a price per year", "100 triệu đồng/năm", figure(1e8)],
  ["a yearly figure beside its monthly one", "15,5 triệu đồng/tháng (186 triệu đồng/năm)", figure(186e6)],
  ["an upper bound", "Tối đa 10 triệu", figure(1e7, 0, 1e7)],
  ["a lower bound, whose upper end nobody knows", "Trên 10 triệu", figure(1e7)],
  ["a figure that leaves something open", "NSNN: 15tr; XHH", figure(15e6)],
  ["money wanted and not there", "20 triệu, chưa có kinh phí", figure(2e7)],
  ["an amount that is shown as an assumption", "1.200 triệu", figure(12e8)],
  ["nothing needed", "Không", figure(0)],
  ["a range", "5-7 triệu", { ...nothing, min: 5e6, max: 7e6 }],
  ["a range per year", "35-40 triệu đồng/năm", { ...nothing, min: 35e6, max: 4e7 }],
  ["a price per person", "100.000 đ/người/buổi", nothing],
  ["a price per month", "500 nghìn/tháng", nothing],
  ["a price per semester", "5 triệu/học kỳ", nothing],
  ["a price per person and year", "5 triệu/người/năm", nothing],
  ["a price that is a range", "3 triệu - 5 triệu đồng/lớp", nothing],
  ["a source", "XHH", nothing],
  ["money wanted, no figure", "Chưa có kinh phí", nothing],
  ["a blank", "", nothing],
  ["a riddle", "5.000", nothing],
];

describe("what a row adds to a sum", () => {
  for (const [why, text, expected] of cases) it(`${why}: ${JSON.stringify(text)}`, () => assert.deepEqual(moneyOf(text), expected));

  it("is a unit price exactly when its unit is not the year", () => {
    for (const [, text] of cases) {
      const read = readBudget({ text });
      assert.equal(isUnitPrice(read), read.per !== undefined && read.per !== "year", text);
    }
  });
});
