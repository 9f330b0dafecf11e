import { useContext } from "preact/hooks";
import { ruleHelp } from "../../../i18n/index";
import { LangContext, useWordsOf } from "../../words";

/** What a rule is for, what it looks like in a plan, and what to do about it. */
export function RuleHelp({ id }: { id: string }) {
  const t = useWordsOf("ruleSettings");
  const { why, example, fix } = ruleHelp(useContext(LangContext), id);
  return (
    <dl class="rule-help">
      <dt>{t("why")}</dt>
      <dd>{why}</dd>
      <dt>{t("example")}</dt>
      <dd>{example}</dd>
      <dt>{t("fix")}</dt>
      <dd>{fix}</dd>
    </dl>
  );
}
