/** Totals and counts of a plan, by standard, owner, month and status. */
export type { Counts } from "./counts";
export { isOpen } from "./counts";
export type { Group } from "./groups";
export { UNKNOWN, byMonth, byOwner, byStandard, byStatus } from "./groups";
export type { Money } from "./money";
export { isUnitPrice, moneyByRow } from "./money";
export { totalsOf } from "./totals";
