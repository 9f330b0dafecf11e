import type { ComponentChildren } from "preact";
import type { Plan } from "../../plan/types";
import type { PaneState } from "../state";
import type { PaneActions } from "../use-pane";

/** What every view of the pane is given. */
export interface ViewProps {
  state: PaneState;
  /** The plans that are shown; those without rows are left out. */
  plans: readonly Plan[];
  actions: PaneActions;
  /**
   * What goes on and what became of the last action, for the view that is shown. It belongs below the buttons that were
   * pressed, which must not move away under the pointer.
   */
  notices: ComponentChildren;
}
