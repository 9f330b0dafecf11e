import { useEffect, useRef } from "preact/hooks";
import type { Tick } from "../tidy/choice";

interface Props {
  tick: Tick;
  /** What a screen reader says, where the visible words are not enough. */
  name?: string;
  disabled: boolean;
  children?: preact.ComponentChildren;
  onTick(on: boolean): void;
}

/** A check box for one or for many: of many some may be ticked. */
export function TickBox({ tick, name, disabled, children, onTick }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // HTML has no attribute for it.
    if (box.current) box.current.indeterminate = tick === "some";
  }, [tick]);
  return (
    <label class="tick">
      <input
        ref={box}
        type="checkbox"
        checked={tick === "all"}
        aria-label={name}
        aria-disabled={disabled}
        onClick={(event) => disabled && event.preventDefault()}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      {children && <span>{children}</span>}
    </label>
  );
}
