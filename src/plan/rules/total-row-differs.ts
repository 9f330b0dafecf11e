import { moneyByRow, type Money } from "../summary/money";
import type { PlanTable } from "../types";
import type { Hit, Rule } from "./types";

interface Sum {
  dong: number;
  min: number;
  max: number;
}

const add = (a: Sum, b: Money | Sum): Sum => ({ dong: a.dong + b.dong, min: a.min + b.min, max: a.max + b.max });
const agrees = (sum: Sum, dong: number): boolean => dong === sum.dong || (dong >= sum.min && dong <= sum.max);
const ZERO: Sum = { dong: 0, min: 0, max: 0 };

/**
 * "Cộng" and "Tổng cộng" against the rows they close: those since the last such row or heading, those since the last
 * such row, or all so far. With ranges among the rows anything between the ends is right.
 */
export const totalRowDiffers: Rule = {
  id: "total-row-differs",
  severity: "error",
  subject: "budget",
  *check(table: PlanTable): Generator<Hit> {
    const money = moneyByRow(table.rows);
    const whole = money.reduce(add, ZERO);
    const totals = [...table.totalRows].sort((a, b) => a.row - b.row);
    const headings = table.standards.map((heading) => heading.row).sort((a, b) => a - b);
    let next = 0;
    let heading = 0;
    let soFar = ZERO;
    let sinceTotal = ZERO;
    let sinceHeading = ZERO;
    for (const total of totals) {
      for (; next < table.rows.length && table.rows[next].row < total.row; next += 1) {
        for (; heading < headings.length && headings[heading] < table.rows[next].row; heading += 1) sinceHeading = ZERO;
        soFar = add(soFar, money[next]);
        sinceTotal = add(sinceTotal, money[next]);
        sinceHeading = add(sinceHeading, money[next]);
      }
      // A sum of texts gives 0, which alone reads as "none needed".
      const { dong, kind } = total.budget;
      const isFirst = next === 0;
      const candidates = isFirst ? [whole] : [soFar, sinceTotal, sinceHeading];
      if (dong !== null && (kind === "amount" || kind === "none-needed") && !candidates.some((sum) => agrees(sum, dong))) {
        const isLast = next === table.rows.length;
        const expected = isFirst || isLast ? whole : sinceTotal;
        yield { cell: total.cell, params: { written: dong, sum: expected.dong } };
      }
      sinceTotal = ZERO;
    }
  },
};
