import { useWordsOf } from "../../words";
import { Icon } from "../icon";

interface Props {
  /** The rule's name. */
  title: string;
  open: boolean;
  /** The id of what it opens. */
  controls: string;
  onToggle(): void;
}

/** Opens and closes what is said about a rule. */
export function ExplainButton({ title, open, controls, onToggle }: Props) {
  const name = useWordsOf("ruleSettings")("explain", { title });
  return (
    <button type="button" class="more" aria-expanded={open} aria-controls={controls} aria-label={name} title={name} onClick={onToggle}>
      <Icon name="more" />
    </button>
  );
}
