/**
 * Plans to improve the quality of education: read from cells, judged by rules, summed. Pure: no Excel, no DOM, no clock, no files.
 *
 * @packageDocumentation
 */
import { withRules } from "./rules/choices";
import { judge } from "./rules/index";
import { totalsOf } from "./summary/index";
import { findPlanTables } from "./table/index";
import { findProse } from "./table/prose";
import { isLacking, sharedFrame } from "./table/workbook";
import type { Plan, PlanReport, PlanTable, ReadOptions, SheetGrid } from "./types";

export { cellAddress, columnLetter, parseAddress } from "./address";
export { changedRules, choiceOf, readRuleChoices, rejudge, RULE_CHOICES, rulesOff } from "./rules/choices";
export { EXPLAINED, explainRow, type ExplainedField, type FieldExplanation } from "./explain-row";
export { judge, rules } from "./rules/index";
export type { Rule } from "./rules/types";
export { chooseStandardSet, ownStandards, schoolTypeOf, standardSet, standardSets } from "./standards/index";
export type { FollowedStandards, SchoolType, Standard, StandardCriterion, StandardSet } from "./standards/index";
export * from "./summary/index";
export { readColumnChoices } from "./table/correct";
export { DUE_SOON_DAYS, findPlanTables, isDueSoon, isOverdue, isSettled, isUnfunded } from "./table/index";
export { explainBudget } from "./text/budget/explain";
export { readBudget } from "./text/budget/index";
export { schoolCalendar, schoolYearOf } from "./text/calendar";
export { readCriterion } from "./text/criterion";
export { explainDeadline } from "./text/deadline/explain";
export { readDeadline, readPeriod } from "./text/deadline/index";
export { explainCriterion } from "./text/explain/criterion";
export type { Explanation } from "./text/explain/explanation";
export { explainPeople } from "./text/explain/people";
export { explainStatus } from "./text/explain/status";
export { foldText, normalizeText, stripAccents } from "./text/normalize";
export { readPeople } from "./text/people/index";
export { isSchoolYear, nextSchoolYear } from "./text/school-year";
export { readStatus } from "./text/status";
export type * from "./text/types";
export type * from "./types";

/**
 * Reads every plan in a workbook's sheets, judges it and sums it: the one report that pane, marks, summaries and totals are made from.
 *
 * @param grids The sheets' used ranges, in the workbook's order.
 * @param options The as-of date always; school year, standard set, corrected columns and choices of rules where the user has given them.
 * @returns The plans in the order of the sheets; none when no sheet has one. Never throws for what cells hold.
 * @example readPlans([grid], { asOf: "2025-06-15" }).plans[0].totals.dong // 19000000
 */
export function readPlans(grids: readonly SheetGrid[], options: ReadOptions): PlanReport {
  const plans = tablesOf(grids, options).map((table): Plan => ({ ...table, findings: judge(table, options), totals: totalsOf(table) }));
  const prose = plans.length === 0 ? findProse(grids) : null;
  return withRules({ asOf: options.asOf, plans, ...(prose && { prose }) }, options.rules);
}

/** The plans of all sheets. What a sheet leaves open about school and year, the others may say. */
function tablesOf(grids: readonly SheetGrid[], options: ReadOptions): PlanTable[] {
  const tables = grids.map((grid) => findPlanTables(grid, options));
  const shared = grids.length > 1 && tables.flat().some(isLacking) ? sharedFrame(grids, tables) : null;
  if (shared === null) return tables.flat();
  return tables.flatMap((own, index) => (own.some(isLacking) ? findPlanTables(grids[index]!, options, shared) : own));
}
