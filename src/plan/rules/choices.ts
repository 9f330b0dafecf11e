/** What a school has settled about the rules, as a whole. */
import type { PlanReport, RuleChoice, RuleChoices } from "../types";
import { choiceOf, isRuleChoice } from "./choice";
import { judge, rules } from "./index";

export { choiceOf, RULE_CHOICES } from "./choice";

/**
 * The choices that a value from a file holds. Ids of no rule and values that are no choice are left out: the workbook
 * may come from another version, or be damaged.
 *
 * @example readRuleChoices({ "budget-missing": "off", "no-such-rule": "off", "deadline-missing": 7 }) // { "budget-missing": "off" }
 */
export function readRuleChoices(value: unknown): RuleChoices {
  if (typeof value !== "object" || value === null) return {};
  const kept: Record<string, RuleChoice> = {};
  for (const { id } of rules) {
    const choice: unknown = Object.hasOwn(value, id) ? (value as Record<string, unknown>)[id] : undefined;
    if (isRuleChoice(choice)) kept[id] = choice;
  }
  return kept;
}

/** The choices that make a difference: those where a rule is not as it comes. */
export function changedRules(choices: RuleChoices = {}): RuleChoices {
  const changed: Record<string, RuleChoice> = {};
  for (const rule of rules) {
    const choice = choiceOf(rule, choices);
    if (choice !== rule.severity) changed[rule.id] = choice;
  }
  return changed;
}

/** The ids of the rules that are off, in the order of the rules. */
export function rulesOff(choices: RuleChoices = {}): string[] {
  return rules.filter((rule) => choiceOf(rule, choices) === "off").map(({ id }) => id);
}

/**
 * The same reading, judged by other choices: what a change of the rules makes of a report, without reading the
 * workbook again. Rows, marks and totals stay as they are.
 */
export function rejudge(report: PlanReport, choices: RuleChoices): PlanReport {
  const { asOf } = report;
  const plans = report.plans.map((plan) => ({ ...plan, findings: judge(plan, { asOf, rules: choices }) }));
  return withRules({ asOf, plans }, choices);
}

/** A report that says which rules were not as they come. */
export function withRules(report: PlanReport, choices: RuleChoices | undefined): PlanReport {
  const changed = changedRules(choices);
  return Object.keys(changed).length > 0 ? { ...report, rules: changed } : report;
}
