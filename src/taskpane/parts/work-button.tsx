import type { PaneState, ActionName } from "../state";
import { Icon, type IconName } from "./icon";

interface Props {
  state: PaneState;
  action: ActionName;
  icon: IconName;
  /** `primary` for the one that a view is for. */
  look: "primary" | "plain" | "quiet";
  /** There is nothing that it could do now. */
  idle?: boolean;
  describedBy?: string;
  children: preact.ComponentChildren;
  onPress(): void;
}

/**
 * A button for something that takes a while. While anything runs it can be focused (`aria-disabled`), so that the
 * keyboard's place is not lost, and does nothing.
 */
export function WorkButton({ state, action, icon, look, idle = false, describedBy, children, onPress }: Props) {
  const isOff = state.busy !== null || state.office !== "excel" || idle;
  const isWorking = state.busy === action;
  return (
    <button
      type="button"
      class={`button button--${look}${isWorking ? " button--working" : ""}`}
      data-action={action}
      aria-disabled={isOff}
      aria-describedby={describedBy}
      onClick={() => !isOff && onPress()}
    >
      {isWorking ? <span class="spinner" aria-hidden="true" /> : <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
