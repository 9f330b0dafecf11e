/** `--rule ID=LEVEL`, as often as wanted. */
import type { Lang } from "../i18n/index";
import { RULE_CHOICES, rules, type RuleChoice, type RuleChoices } from "../plan/index";
import { failure } from "./failure";
import { nearest } from "./nearest";

/**
 * The choices of rules that were typed; of two for one rule the last holds.
 *
 * @throws {Failure} for what is not `id=level`, for an id of no rule (with the nearest that there is) and for an unknown level.
 * @example checkedRules(["budget-missing=off"], "vi") // { "budget-missing": "off" }
 */
export function checkedRules(values: readonly string[] = [], lang: Lang): RuleChoices {
  const choices: Record<string, RuleChoice> = {};
  const levels = RULE_CHOICES.join(", ");
  for (const value of values) {
    const [id, choice, ...rest] = value.split("=").map((part) => part.trim());
    if (!id || !choice || rest.length > 0) throw failure(lang, "badRule", { value, levels });
    if (!rules.some((rule) => rule.id === id)) throw unknown(id, lang);
    const level = RULE_CHOICES.find((one) => one === choice.toLowerCase());
    if (level === undefined) throw failure(lang, "badRuleLevel", { id, value: choice, levels });
    choices[id] = level;
  }
  return choices;
}

function unknown(value: string, lang: Lang): Error {
  const meant = nearest(value, rules.map(({ id }) => id));
  return meant === null ? failure(lang, "noSuchRule", { value }) : failure(lang, "noSuchRuleNear", { value, meant });
}
