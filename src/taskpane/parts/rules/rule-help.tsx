import { useContext } from "preact/hooks";
import { helpPages } from "../../later";
import { useOnDemand } from "../../on-demand";
import { LangContext, useWordsOf } from "../../words";
import { Fetching } from "../fetching";

/** What a rule is for, what it looks like in a plan, and what to do about it. */
export function RuleHelp({ id }: { id: string }) {
  const t = useWordsOf("ruleSettings");
  const lang = useContext(LangContext);
  const fetched = useOnDemand(helpPages, true);
  if (!fetched.part) return <Fetching {...fetched} />;
  const { why, example, fix } = fetched.part(lang, id);
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
