/** What each row adds to a total. A merged or repeated amount counts once, a unit price never. */
import type { BudgetReading } from "../text/types";
import type { PlanRow } from "../types";

/** A row's share of a sum, in whole đồng. */
export interface Money {
  /** A single figure; 0 for ranges and for rows without a figure. */
  dong: number;
  /** Lower end. */
  min: number;
  /** Upper end as far as the text gives one; "ít nhất 10 triệu" adds its 10 million here too. */
  max: number;
  /** False when the row has no single figure: blank, unspecified, range, unit price, unreadable. "Không" is a figure. */
  hasFigure: boolean;
}

const NOTHING: Money = { dong: 0, min: 0, max: 0, hasFigure: false };

/** A price per person, lesson or month is no total. A price per year is: a plan is for one year. */
export function isUnitPrice(budget: BudgetReading): boolean {
  return budget.flags.includes("unitPrice") || (budget.per !== undefined && budget.per !== "year");
}

function moneyOf(budget: BudgetReading): Money {
  if (budget.kind === "none-needed") return { ...NOTHING, hasFigure: true };
  if (isUnitPrice(budget)) return NOTHING;
  if (budget.kind === "amount" && budget.dong !== null) {
    const { dong } = budget;
    return { dong, min: budget.min ?? dong, max: budget.max ?? dong, hasFigure: true };
  }
  if (budget.kind === "range") {
    const min = budget.min ?? 0;
    return { dong: 0, min, max: budget.max ?? min, hasFigure: false };
  }
  return NOTHING;
}

/**
 * The money of each row, in the rows' order.
 * A row that takes its budget from above (merged, or "nt") adds nothing, and has a figure when the row above has one.
 */
export function moneyByRow(rows: readonly PlanRow[]): Money[] {
  let above = false;
  return rows.map((row) => {
    const repeated = row.budget.kind === "ditto" || row.inherited.includes("budget");
    if (repeated) return { ...NOTHING, hasFigure: above };
    const money = moneyOf(row.budget);
    above = money.hasFigure;
    return money;
  });
}
