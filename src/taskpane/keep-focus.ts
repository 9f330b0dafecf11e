import { useEffect, useRef } from "preact/hooks";
import type { Tab } from "./state";

/**
 * Keeps the keyboard's place in a view: when what had the focus goes (a button that has nothing left to do, a line that
 * has been dealt with), the view's first button gets it, instead of the top of the page.
 */
export function useKeepFocus(view: Tab): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      const { target } = event;
      last.current = target instanceof Element && target.closest(`#view-${view}`) ? target : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [view]);
  useEffect(() => {
    if (!last.current || last.current.isConnected || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`#view-${view} [data-action]`)?.focus();
  });
}
