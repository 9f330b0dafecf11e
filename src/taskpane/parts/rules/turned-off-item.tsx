import { useEffect, useRef } from "preact/hooks";
import { useRuleTitle, useWordsOf } from "../../words";

interface Props {
  ruleId: string;
  busy: boolean;
  onUndo(): void;
}

/** In place of a finding whose rule has just been turned off: what was done, and the way back. It takes the keyboard's place too. */
export function TurnedOffItem({ ruleId, busy, onUndo }: Props) {
  const t = useWordsOf("ruleSettings");
  const title = useRuleTitle()(ruleId);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <li class="turned-off" role="status">
      <span id="turned-off">{t("turnedOff", { title })}</span>{" "}
      <button ref={undo} type="button" class="link" aria-describedby="turned-off" aria-disabled={busy} onClick={() => !busy && onUndo()}>
        {t("undo")}
      </button>
    </li>
  );
}
