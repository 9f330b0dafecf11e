import { useEffect, useRef } from "preact/hooks";
import type { PaneState, Tab } from "../state";

/** What is said about the last action, brought into sight: the button that was pressed may be far from it. */
export function Said({ state, view, children }: { state: PaneState; view: Tab; children: preact.ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.notice && state.tab === view) place.current?.scrollIntoView({ block: "nearest" });
  }, [state.notice]);
  return (
    <div ref={place} class="said">
      {children}
    </div>
  );
}
