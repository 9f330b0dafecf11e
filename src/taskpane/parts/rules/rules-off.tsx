import { rulesOff, type RuleChoices } from "../../../plan/index";
import type { PaneActions } from "../../use-pane";
import { useWordsOf } from "../../words";
import { RULES_TITLE } from "./rules-settings";

/** Says that some rules do not look at this workbook, and leads to where they can be turned on again. */
export function RulesOff({ rules, actions }: { rules: RuleChoices; actions: PaneActions }) {
  const t = useWordsOf("ruleSettings");
  const count = rulesOff(rules).length;
  const open = () => {
    actions.show("settings");
    // The view is shown first: what is hidden takes no focus.
    requestAnimationFrame(() => document.getElementById(RULES_TITLE)?.focus());
  };
  return count === 0 ? null : (
    <p class="rules-off">
      {t("offCount", { count })}{" "}
      <button type="button" class="link" onClick={open}>
        {t("offOpen")}
      </button>
    </p>
  );
}
