import { isUnitPrice, moneyByRow, type Money } from "../summary/money";
import type { BudgetReading } from "../text/types";
import type { PlanTable, TotalRow } from "../types";
import type { Hit, Rule } from "./types";

interface Sum {
  dong: number;
  min: number;
  max: number;
}

const add = (a: Sum, b: Money | Sum): Sum => ({ dong: a.dong + b.dong, min: a.min + b.min, max: a.max + b.max });
const ZERO: Sum = { dong: 0, min: 0, max: 0 };

/** Within the ends of the rows; "dưới 10 triệu" is right when the rows may come to less. */
function agrees(sum: Sum, { dong, min, max }: BudgetReading): boolean {
  return dong === sum.dong || ((max ?? Infinity) >= sum.min && (min ?? 0) <= sum.max);
}

/** A price, an amount that is the least of it, a cell that cannot be read: what the row adds to a total is not known. */
function isOpen(budget: BudgetReading): boolean {
  return budget.kind === "unreadable" || isUnitPrice(budget) || budget.flags.includes("lowerBound") || (budget.kind === "range" && budget.max === null);
}

/**
 * "Cộng" and "Tổng cộng" against the rows they close: those since the last such row or heading, those since the last
 * such row, or all so far. With ranges among the rows anything between the ends is right, with a row whose money is not known anything
 * above the others. Totals one below the other may be parts of what the rows come to: "Cộng NSNN", "Cộng XHH".
 */
export const totalRowDiffers: Rule = {
  id: "total-row-differs",
  severity: "error",
  subject: "budget",
  *check(table: PlanTable): Generator<Hit> {
    const money = moneyByRow(table.rows).map((each, index) => (isOpen(table.rows[index].budget) && !table.rows[index].inherited.includes("budget") ? { ...each, max: Infinity } : each));
    const whole = money.reduce(add, ZERO);
    const totals = [...table.totalRows].sort((a, b) => a.row - b.row);
    const headings = table.standards.map((heading) => heading.row).sort((a, b) => a - b);
    let next = 0;
    let heading = 0;
    let soFar = ZERO;
    let sinceTotal = ZERO;
    let sinceHeading = ZERO;
    for (let at = 0; at < totals.length; ) {
      const [total] = totals.slice(at, at + 1);
      for (; next < table.rows.length && table.rows[next].row < total.row; next += 1) {
        for (; heading < headings.length && headings[heading] < table.rows[next].row; heading += 1) sinceHeading = ZERO;
        soFar = add(soFar, money[next]);
        sinceTotal = add(sinceTotal, money[next]);
        sinceHeading = add(sinceHeading, money[next]);
      }
      const end = totals.findIndex((other, index) => index > at && next < table.rows.length && other.row > table.rows[next].row);
      const group = totals.slice(at, end < 0 ? totals.length : end);
      at += group.length;
      const isFirst = next === 0;
      const candidates = isFirst ? [whole] : [soFar, sinceTotal, sinceHeading];
      const expected = isFirst || next === table.rows.length ? whole : sinceTotal;
      const wrong = group.filter(({ budget }) => isStated(budget) && !candidates.some((sum) => agrees(sum, budget)));
      const together = wrong.reduce((sum, { budget }) => sum + budget.dong!, 0);
      if (wrong.length < 2 || !candidates.some((sum) => sum.dong === together)) for (const { cell, budget } of wrong) yield { cell, params: { written: budget.dong!, sum: expected.dong } };
      sinceTotal = ZERO;
    }
  },
};

/** A sum of texts gives 0, which alone reads as "none needed". */
function isStated({ dong, kind }: TotalRow["budget"]): boolean {
  return dong !== null && (kind === "amount" || kind === "none-needed");
}
