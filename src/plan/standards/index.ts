export { chooseStandardSet, standardSet, standardSets } from "./choose";
export type { StandardSetChoice, StandardSetQuery } from "./choose";
export { ownStandards } from "./own";
export { schoolTypeOf } from "./school-type";
export type { FollowedStandards, SchoolType, Standard, StandardCriterion, StandardSet } from "./types";
