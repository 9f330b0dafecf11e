import type { RuleChoice, RuleChoices } from "../types";
import type { Rule } from "./types";

/** Every choice there is, the weightiest first. */
export const RULE_CHOICES: readonly RuleChoice[] = ["error", "warning", "info", "off"];

/** Whether a value, from wherever, is one of them. */
export function isRuleChoice(value: unknown): value is RuleChoice {
  return (RULE_CHOICES as readonly unknown[]).includes(value);
}

/**
 * How a rule is to be taken: as chosen, or with its own severity. What was chosen may come from another version or a
 * damaged file: a value that is no choice says nothing.
 *
 * @example choiceOf(budgetMissing, { "budget-missing": "off" }) // "off"
 */
export function choiceOf({ id, severity }: Pick<Rule, "id" | "severity">, choices: RuleChoices = {}): RuleChoice {
  const chosen: unknown = Object.hasOwn(choices, id) ? choices[id] : undefined;
  return isRuleChoice(chosen) ? chosen : severity;
}
