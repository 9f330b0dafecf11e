import { useContext, useState } from "preact/hooks";
import { changedRules, rulesOff, type RuleChoice, type RuleChoices } from "../../../plan/index";
import { helpPages } from "../../later";
import { useOnDemand } from "../../on-demand";
import { ruleGroups } from "../../rules/groups";
import { LangContext, useWordsOf } from "../../words";
import { Icon } from "../icon";
import { RuleGroup } from "./rule-group";

/** The heading's id: other views lead here. */
export const RULES_TITLE = "rules-title";

interface Props {
  rules: RuleChoices;
  busy: boolean;
  onChoose(rules: RuleChoices): void;
}

/** Severity and on/off of every rule, for this workbook. */
export function RulesSettings({ rules, busy, onChoose }: Props) {
  const t = useWordsOf("ruleSettings");
  const lang = useContext(LangContext);
  const [words, setWords] = useState("");
  const [before, setBefore] = useState<RuleChoices | null>(null);
  const help = useOnDemand(helpPages, words !== "").part;
  const groups = ruleGroups(rules, words, lang, (id) => help?.(lang, id).why ?? "");
  const count = Object.keys(rules).length;
  const choose = (id: string, choice: RuleChoice) => {
    setBefore(null);
    onChoose(changedRules({ ...rules, [id]: choice }));
  };
  const reset = () => {
    setBefore(rules);
    onChoose({});
  };
  const undo = () => {
    if (before) onChoose(before);
    setBefore(null);
  };
  return (
    <section class="rules" aria-labelledby={RULES_TITLE}>
      <h2 id={RULES_TITLE} tabIndex={-1}>
        {t("title")}
      </h2>
      <p class="about">{t("about")}</p>
      <div class="rules__count">
        <span role="status">{count > 0 ? t("changed", { count, off: rulesOff(rules).length }) : t("same")}</span>
        {/* One button, so that the keyboard stays where it is. */}
        {(count > 0 || before) && (
          <button type="button" class="link" aria-disabled={busy} onClick={() => !busy && (count > 0 ? reset() : undo())}>
            {t(count > 0 ? "reset" : "undo")}
          </button>
        )}
      </div>
      <label class="search">
        <Icon name="search" />
        <input type="search" value={words} placeholder={t("search")} aria-label={t("search")} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      {groups.length === 0 && (
        <p class="quiet" role="status">
          {t("none")}
        </p>
      )}
      {groups.map((group) => (
        <RuleGroup key={group.subject} group={group} searched={words.trim() !== ""} busy={busy} onChoose={choose} />
      ))}
    </section>
  );
}
