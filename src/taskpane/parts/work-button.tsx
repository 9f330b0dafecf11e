import type { PaneState, ActionName } from "../state";
import { Icon, type IconName } from "./icon";

interface Props {
  state: PaneState;
  action: ActionName;
  icon: IconName;
  /** `primary` for the one that a view is for. */
  look: "primary" | "plain" | "tile" | "quiet";
  /** There is nothing that it could do now. */
  idle?: boolean;
  /** What it does to the workbook: said below it, and to a screen reader with its name. */
  about?: string;
  children: preact.ComponentChildren;
  onPress(): void;
}

/**
 * A button for something that takes a while. While anything runs it can be focused (`aria-disabled`), so that the
 * keyboard's place is not lost, and does nothing.
 */
export function WorkButton({ state, action, icon, look, idle = false, about, children, onPress }: Props) {
  const isOff = state.busy !== null || state.office !== "excel" || idle;
  const isWorking = state.busy === action;
  const aboutId = `${action}-about`;
  return (
    <>
      <button
        type="button"
        class={`button button--${look}${isWorking ? " button--working" : ""}`}
        data-action={action}
        aria-disabled={isOff}
        aria-describedby={about && aboutId}
        onClick={() => !isOff && onPress()}
      >
        {isWorking ? <span class="spinner" aria-hidden="true" /> : <Icon name={icon} />}
        <span>{children}</span>
      </button>
      {about && (
        <p id={aboutId} class="about">
          {about}
        </p>
      )}
    </>
  );
}
