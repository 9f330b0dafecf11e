/** Why each rule is there, an example and what to do. Long, and only needed once somebody asks: the pane fetches it then. */
import { helpBudget as enBudget } from "./en/help-budget";
import { helpContent as enContent } from "./en/help-content";
import { helpDeadline as enDeadline } from "./en/help-deadline";
import { helpStandards as enStandards } from "./en/help-standards";
import { helpText as enText } from "./en/help-text";
import { MessageError } from "./errors";
import { message } from "./index";
import type { HelpPage, Lang, RuleHelp } from "./types";
import { helpBudget } from "./vi/help-budget";
import { helpContent } from "./vi/help-content";
import { helpDeadline } from "./vi/help-deadline";
import { helpStandards } from "./vi/help-standards";
import { helpText } from "./vi/help-text";

/** Every page of help, by language and rule id. */
export const help: Record<Lang, Readonly<Record<string, HelpPage>>> = {
  vi: { ...helpStandards, ...helpContent, ...helpDeadline, ...helpBudget, ...helpText },
  en: { ...enStandards, ...enContent, ...enDeadline, ...enBudget, ...enText },
};

/**
 * The page of help of one rule.
 *
 * @throws MessageError when no rule has this id
 * @example ruleHelp("vi", "budget-missing").title // "Thiếu kinh phí"
 */
export function ruleHelp(lang: Lang, ruleId: string): RuleHelp {
  const page = Object.hasOwn(help[lang], ruleId) ? help[lang][ruleId] : undefined;
  if (page === undefined) throw new MessageError(`No help on "${ruleId}" (${lang})`);
  return { title: message(lang, `ruleTitles.${ruleId}`), ...page };
}
