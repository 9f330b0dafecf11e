import { useId, useState } from "preact/hooks";
import { RULE_CHOICES, type RuleChoice } from "../../../plan/index";
import type { ShownRule } from "../../rules/groups";
import { useWordsOf } from "../../words";
import { ExplainButton } from "./explain-button";
import { RuleHelp } from "./rule-help";

interface Props {
  rule: ShownRule;
  busy: boolean;
  onChoose(id: string, choice: RuleChoice): void;
}

/** One rule: its name, its severity, and what it is for. */
export function RuleLine({ rule, busy, onChoose }: Props) {
  const t = useWordsOf("ruleSettings");
  const [open, setOpen] = useState(false);
  const helpId = useId();
  const { id, title, severity, choice } = rule;
  const label = (one: RuleChoice) => {
    const level = t(`level_${one}`);
    return one === severity ? t("levelDefault", { level }) : level;
  };
  return (
    <li class={choice === severity ? "rule" : "rule rule--changed"} data-rule={id}>
      <div class="rule__line">
        <span class="rule__title">{title}</span>
        <select
          value={choice}
          aria-label={t("level", { title })}
          disabled={busy}
          onChange={(event) => onChoose(id, event.currentTarget.value as RuleChoice)}
        >
          {RULE_CHOICES.map((one) => (
            <option key={one} value={one}>
              {label(one)}
            </option>
          ))}
        </select>
        <ExplainButton title={title} open={open} controls={helpId} onToggle={() => setOpen(!open)} />
      </div>
      <div id={helpId} class="finding-help" hidden={!open}>
        {open && <RuleHelp id={id} />}
      </div>
    </li>
  );
}
