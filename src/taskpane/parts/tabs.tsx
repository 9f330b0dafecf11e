import type { ComponentChildren } from "preact";
import { TABS, type Tab } from "../state";
import { useWords } from "../words";

/** Which key leads where, counted from the tab that has the focus. */
const STEPS: Record<string, (index: number) => number> = {
  ArrowRight: (index) => (index + 1) % TABS.length,
  ArrowLeft: (index) => (index + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

/**
 * The pane's views, one shown at a time.
 *
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ (one stop of the Tab key, arrows go on from there)
 */
export function Tabs({ tab, onTab }: { tab: Tab; onTab(tab: Tab): void }) {
  const t = useWords();
  const move = (event: KeyboardEvent, index: number) => {
    const next = TABS[STEPS[event.key]?.(index) ?? -1];
    if (!next) return;
    event.preventDefault();
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t("views")}>
      {TABS.map((name, index) => (
        <button
          key={name}
          type="button"
          role="tab"
          class="tab"
          id={`tab-${name}`}
          aria-selected={name === tab}
          aria-controls={`view-${name}`}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
          onKeyDown={(event) => move(event, index)}
        >
          {t(`view_${name}`)}
        </button>
      ))}
    </div>
  );
}

/** What a tab leads to. It stays in the page when another is shown, so that nothing typed in it is lost. */
export function View({ name, tab, children }: { name: Tab; tab: Tab; children: ComponentChildren }) {
  return (
    <div class="view" role="tabpanel" id={`view-${name}`} aria-labelledby={`tab-${name}`} hidden={name !== tab}>
      {children}
    </div>
  );
}
