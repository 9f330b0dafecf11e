import { sentence } from "../actions";
import type { PaneActions } from "../use-pane";
import type { PaneState } from "../state";
import { useWords } from "../words";
import { Icon } from "./icon";

/**
 * What the last action did, what is going on, and whether the report is out of date. The regions are always there, so
 * that a screen reader hears what is put into them.
 */
export function NoticeBar({ state, actions }: { state: PaneState; actions: PaneActions }) {
  const t = useWords();
  const { notice, busy } = state;
  const failed = notice?.kind === "error";
  return (
    <div class="notices">
      <div role="status" aria-live="polite">
        {state.office === "waiting" && <p class="progress">{t("starting")}</p>}
        {busy && <p class="progress">{t(`working_${busy}`)}</p>}
        {busy && state.slow && <Note kind="info">{t("stillTyping")}</Note>}
        {notice && !failed && (
          <Note kind={notice.kind} onClose={() => actions.set({ notice: null })}>
            {sentence(notice, state.lang)}
            {notice.sheets?.map((sheet) => (
              <button key={sheet} type="button" class="link link--sheet" aria-label={t("open", { sheet })} onClick={() => actions.goTo(sheet, "A1")}>
                {sheet}
              </button>
            ))}
          </Note>
        )}
        {state.stale && !busy && (
          <Note kind="warning">
            {t("stale")}
            <button type="button" class="link" onClick={() => actions.run("check")}>
              {t("recheck")}
            </button>
          </Note>
        )}
      </div>
      <div role="alert">
        {notice && failed && (
          <Note kind="error" onClose={() => actions.set({ notice: null })}>
            {sentence(notice, state.lang)}
          </Note>
        )}
      </div>
    </div>
  );
}

interface NoteProps {
  kind: "success" | "error" | "info" | "warning";
  children: preact.ComponentChildren;
  onClose?(): void;
}

function Note({ kind, children, onClose }: NoteProps) {
  const t = useWords();
  return (
    <div class={`notice notice--${kind}`}>
      <Icon name={kind} />
      <div class="notice__text">{children}</div>
      {onClose && (
        <button type="button" class="notice__close" aria-label={t("dismiss")} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
