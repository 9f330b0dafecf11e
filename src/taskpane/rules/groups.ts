/** The rules as the settings list them: by subject, searched. */
import { message, type Lang } from "../../i18n/index";
import { choiceOf, rules, type Rule, type RuleChoice, type RuleChoices } from "../../plan/index";
import { plain } from "../view";

export interface ShownRule {
  id: string;
  title: string;
  /** As it comes. */
  severity: Rule["severity"];
  choice: RuleChoice;
}

export interface RuleGroup {
  subject: Rule["subject"];
  rules: ShownRule[];
  /** How many of the group's rules are not as they come, those that the search leaves out too. */
  changed: number;
}

/**
 * The rules in whose title, reason or id a word begins with each of those that were typed, whatever the case and accents:
 * "han" finds "hạn" and not "nhân". Groups without any are left out.
 *
 * @param why the reason of a rule; empty while the pages of help are not here
 */
export function ruleGroups(choices: RuleChoices, words: string, lang: Lang, why: (id: string) => string): RuleGroup[] {
  const wanted = spaced(words).split(" ").filter(Boolean);
  const groups = new Map<Rule["subject"], RuleGroup>();
  for (const { id, severity, subject } of rules) {
    const group = groups.get(subject) ?? { subject, rules: [], changed: 0 };
    groups.set(subject, group);
    const title = message(lang, `ruleTitles.${id}`);
    const choice = choiceOf({ id, severity }, choices);
    if (choice !== severity) group.changed += 1;
    const text = spaced(`${id} ${title} ${why(id)}`);
    if (wanted.every((word) => text.includes(` ${word}`))) group.rules.push({ id, title, severity, choice });
  }
  return [...groups.values()].filter((group) => group.rules.length > 0);
}

/** Plain words, a space before each. */
function spaced(text: string): string {
  return ` ${plain(text).replace(/[^\p{L}\p{N}]+/gu, " ")}`;
}
