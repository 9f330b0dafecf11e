import { useId, useState } from "preact/hooks";
import { findingKey } from "../../rules/turned-off";
import type { ShownFinding } from "../../view";
import { useRuleTitle, useWords, useWordsOf } from "../../words";
import { ExplainButton } from "./explain-button";
import { RuleHelp } from "./rule-help";

interface Props {
  finding: ShownFinding;
  severalSheets: boolean;
  busy: boolean;
  onGo(sheet: string, cell: string): void;
  onTurnOff(finding: ShownFinding): void;
}

/** One finding: leads to its cell; explained on request, where its rule can be turned off. */
export function FindingItem({ finding, severalSheets, busy, onGo, onTurnOff }: Props) {
  const t = useWords();
  const say = useWordsOf("ruleSettings");
  const title = useRuleTitle()(finding.ruleId);
  const [open, setOpen] = useState(false);
  const helpId = useId();
  return (
    <li class="finding-item" data-finding={findingKey(finding)}>
      <div class="finding-line">
        <button type="button" class="finding" onClick={() => onGo(finding.sheet, finding.cell)}>
          <span class="finding__cell" title={t("goTo", { cell: finding.cell })}>
            {finding.cell}
          </span>
          <span class="finding__words">
            {finding.words}
            {severalSheets && <span class="finding__sheet">{finding.sheet}</span>}
          </span>
        </button>
        <ExplainButton title={title} open={open} controls={helpId} onToggle={() => setOpen(!open)} />
      </div>
      <div id={helpId} class="finding-help" hidden={!open}>
        {open && (
          <>
            <h4>{title}</h4>
            <RuleHelp id={finding.ruleId} />
            <button type="button" class="link" aria-disabled={busy} onClick={() => !busy && onTurnOff(finding)}>
              {say("turnOff")}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
