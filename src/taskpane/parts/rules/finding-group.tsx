import type { Severity } from "../../../plan/types";
import { findingKey, type TurnedOff } from "../../rules/turned-off";
import type { ShownFinding } from "../../view";
import { useWords } from "../../words";
import { Icon } from "../icon";
import { FindingItem } from "./finding-item";
import { TurnedOffItem } from "./turned-off-item";

interface Props {
  severity: Severity;
  findings: ShownFinding[];
  severalSheets: boolean;
  busy: boolean;
  /** The rule of this severity that has just been turned off from here. */
  turnedOff: TurnedOff | null;
  onGo(sheet: string, cell: string): void;
  onTurnOff(finding: ShownFinding): void;
  onUndo(turnedOff: TurnedOff): void;
}

/** The findings of one severity, and in their midst the place where a rule was turned off. */
export function FindingGroup({ severity, findings, severalSheets, busy, turnedOff, onGo, onTurnOff, onUndo }: Props) {
  const t = useWords();
  if (findings.length === 0 && !turnedOff) return null;
  const items = findings.map((finding, i) => (
    <FindingItem
      key={`${findingKey(finding)}${occurrence(findings, i)}`}
      finding={finding}
      severalSheets={severalSheets}
      busy={busy}
      onGo={onGo}
      onTurnOff={onTurnOff}
    />
  ));
  if (turnedOff) {
    const { ruleId, index } = turnedOff;
    items.splice(index, 0, <TurnedOffItem key={`off ${ruleId}`} ruleId={ruleId} busy={busy} onUndo={() => onUndo(turnedOff)} />);
  }
  return (
    <>
      <h3 class={`severity severity--${severity}`}>
        <Icon name={severity} />
        {t(`severity_${severity}`)}
      </h3>
      <ul class="findings">{items}</ul>
    </>
  );
}

/** Which of the findings of one rule in one cell it is. */
function occurrence(findings: readonly ShownFinding[], index: number): number {
  const { sheet, cell, ruleId } = findings[index];
  let n = 0;
  // Findings of one cell stand together, apart from other rules' between them.
  for (let i = index - 1; i >= 0 && findings[i].cell === cell && findings[i].sheet === sheet; i--) {
    if (findings[i].ruleId === ruleId) n += 1;
  }
  return n;
}
