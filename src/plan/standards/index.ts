export { chooseStandardSet, standardSet, standardSets } from "./choose";
export type { StandardSetChoice, StandardSetQuery } from "./choose";
export { schoolTypeOf } from "./school-type";
export type { SchoolType, Standard, StandardCriterion, StandardSet } from "./types";
