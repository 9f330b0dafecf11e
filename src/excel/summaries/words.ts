/** How readings are called in the sheets that we write. */
import type { Lang } from "../../i18n/index";
import { message } from "../../i18n/summary";
import type { PlanRow, Status } from "../../plan/index";
import { isUnitPrice } from "../../plan/summary/index";

/** A sentence or word of the `summary` namespace. */
export type Say = (key: string, params?: Record<string, string | number>) => string;

/** @example sayIn("vi")("whole") // "Tổng cộng" */
export function sayIn(lang: Lang): Say {
  return (key, params) => message(lang, `summary.${key}`, params);
}

/** The status in one spelling. */
export function statusWord(status: Status, say: Say): string {
  return say(`status${status[0].toUpperCase()}${status.slice(1)}`);
}

/** What the budget cell amounts to, in a few words. */
export function budgetWord(row: PlanRow, say: Say): string {
  const { budget } = row;
  if (budget.kind === "ditto" || row.inherited.includes("budget")) return say("moneyAsAbove");
  if (row.unfunded) return say("moneyUnfunded");
  if (isUnitPrice(budget)) return say("moneyUnitPrice");
  switch (budget.kind) {
    case "amount":
      return say("moneyAmount");
    case "none-needed":
      return say("moneyNone");
    case "range":
      return say("moneyRange");
    case "unspecified":
      return say("moneyUnspecified");
    default:
      return say("moneyUnreadable");
  }
}

/** Which row of the plan is meant: "1.7 (dòng 12)". */
export function rowWord(row: PlanRow, say: Say): string {
  return row.criterion
    ? say("rowOfPlan", { criterion: row.criterion, row: row.row })
    : say("rowOnly", { row: row.row });
}

/** Who answers for the row; otherwise everyone who is named. */
export function ownerWord(row: PlanRow): string {
  return row.owners.lead ?? row.owners.people.map((person) => person.name).join(", ");
}
