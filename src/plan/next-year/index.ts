export { carryRows, isCarried } from "./carry";
export type { CarriedRow, Carry, CarryNote } from "./carry";
export { moveCriterion } from "./move-criterion";
export type { CriterionMove } from "./move-criterion";
