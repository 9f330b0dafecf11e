import { useRef } from "preact/hooks";
import type { RuleChoice } from "../../../plan/index";
import type { RuleGroup as Group } from "../../rules/groups";
import { useWordsOf } from "../../words";
import { RuleLine } from "./rule-line";

interface Props {
  group: Group;
  /** The list is searched: what was found is shown. */
  searched: boolean;
  busy: boolean;
  onChoose(id: string, choice: RuleChoice): void;
}

/** The rules of one subject, folded up unless there is something to see. */
export function RuleGroup({ group, searched, busy, onChoose }: Props) {
  const t = useWordsOf("ruleSettings");
  const { subject, rules, changed } = group;
  // Once open for a change it stays open: the line that is being changed must not vanish.
  const hadChange = useRef(false);
  hadChange.current ||= changed > 0;
  return (
    <details class="rule-group" open={searched || hadChange.current}>
      <summary>
        <span class="rule-group__title">
          {t(`subject_${subject}`)} <span class="quiet">({rules.length})</span>
        </span>
        {changed > 0 && <span class="rule-group__changed">{t("groupChanged", { count: changed })}</span>}
      </summary>
      <ul>
        {rules.map((rule) => (
          <RuleLine key={rule.id} rule={rule} busy={busy} onChoose={onChoose} />
        ))}
      </ul>
    </details>
  );
}
