import { useState } from "preact/hooks";
import { tickOf, toggle, type KindGroup } from "../../tidy/choice";
import { useWordsOf } from "../../words";
import { TickBox } from "../tick-box";
import { Icon } from "../icon";
import { ChangeLine } from "./change-line";

/** As many as are drawn at once. */
const PAGE = 50;

interface Props {
  group: KindGroup;
  off: ReadonlySet<string>;
  isOpen: boolean;
  isBusy: boolean;
  severalSheets: boolean;
  onOff(off: ReadonlySet<string>): void;
  onGo(sheet: string, cell: string): void;
}

/** The changes of one kind: chosen together or one by one, shown when wanted. */
export function Kind({ group, off, isOpen, isBusy, severalSheets, onOff, onGo }: Props) {
  const t = useWordsOf("standardise");
  const [open, setOpen] = useState(isOpen);
  const [limit, setLimit] = useState(PAGE);
  const { kind, changes } = group;
  const name = t(`kind_${kind}`);
  const count = changes.length;
  const reasons = [...new Set(changes.map(({ reason }) => reason))];
  return (
    <div class="kind">
      <div class="kind__head">
        <TickBox
          tick={tickOf(changes, off)}
          name={t("chooseKind", { kind: name, count })}
          disabled={isBusy}
          onTick={(on) => onOff(toggle(off, changes, on))}
        />
        <button
          type="button"
          class="kind__toggle"
          aria-expanded={open}
          aria-controls={`kind-${kind}`}
          aria-label={`${t(open ? "hide" : "show", { kind: name })}, ${t("kindCount", { count })}`}
          onClick={() => setOpen(!open)}
        >
          <span class="kind__name">{name}</span>
          <span class="quiet">{t("kindCount", { count })}</span>
          <Icon name={open ? "up" : "down"} />
        </button>
      </div>
      <div id={`kind-${kind}`} hidden={!open}>
        {open && (
          <>
            {reasons.map((reason) => (
              <p key={reason} class="kind__reason">
                {t(`reason_${reason}`)}
              </p>
            ))}
            <ul class="changes">
              {changes.slice(0, limit).map((change) => (
                <ChangeLine
                  key={`${change.sheet}!${change.cell}`}
                  change={change}
                  off={off}
                  isBusy={isBusy}
                  severalSheets={severalSheets}
                  onOff={onOff}
                  onGo={onGo}
                />
              ))}
            </ul>
            {count > limit && (
              <button type="button" class="link" onClick={() => setLimit(limit + PAGE)}>
                {t("more", { count: Math.min(PAGE, count - limit) })}
              </button>
            )}
          </>
        )}
      </div>
    </div>
  );
}
