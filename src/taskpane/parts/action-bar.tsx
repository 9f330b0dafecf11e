import type { ActionName, MainAction } from "../state";
import { useWords } from "../words";
import { Icon } from "./icon";

interface Props {
  busy: ActionName | null;
  ready: boolean;
  onRun(action: MainAction): void;
}

const SECONDARY = ["mark", "summarise", "total"] as const;

/**
 * The four main actions and the quiet one. While one runs the buttons stay focusable (`aria-disabled`), so that the
 * keyboard's place is not lost.
 */
export function ActionBar({ busy, ready, onRun }: Props) {
  const t = useWords();
  const button = (action: MainAction, kind: string) => (
    <button
      type="button"
      class={`button button--${kind}${busy === action ? " button--working" : ""}`}
      data-action={action}
      aria-disabled={busy !== null || !ready}
      onClick={() => onRun(action)}
    >
      {busy === action ? <span class="spinner" aria-hidden="true" /> : <Icon name={action} />}
      <span>{t(action)}</span>
    </button>
  );
  return (
    <section class="actions" aria-label={t("actions")}>
      {button("check", "primary")}
      <div class="actions__row">{SECONDARY.map((action) => button(action, "tile"))}</div>
      {button("clear", "quiet")}
    </section>
  );
}
