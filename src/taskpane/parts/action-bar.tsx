import type { MainAction, PaneState } from "../state";
import { useWords } from "../words";
import { WorkButton } from "./work-button";

interface Props {
  state: PaneState;
  onRun(action: MainAction): void;
}

const SECONDARY = ["mark", "summarise", "total"] as const;

/** The four main actions and the quiet one. */
export function ActionBar({ state, onRun }: Props) {
  const t = useWords();
  const button = (action: MainAction, look: "primary" | "tile" | "quiet") => (
    <WorkButton key={action} state={state} action={action} icon={action} look={look} onPress={() => onRun(action)}>
      {t(action)}
    </WorkButton>
  );
  return (
    <section class="actions" aria-label={t("actions")}>
      {button("check", "primary")}
      <div class="actions__row">{SECONDARY.map((action) => button(action, "tile"))}</div>
      {button("clear", "quiet")}
    </section>
  );
}
