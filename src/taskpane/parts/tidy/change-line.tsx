import type { SheetChange } from "../../../plan/standardise/index";
import { serialToIso } from "../../../plan/text/calendar";
import { tickOf, toggle } from "../../tidy/choice";
import { excerpt } from "../../tidy/excerpt";
import { useWordsOf } from "../../words";
import { Icon } from "../icon";
import { TickBox } from "../tick-box";

interface Props {
  change: SheetChange;
  off: ReadonlySet<string>;
  isBusy: boolean;
  severalSheets: boolean;
  onOff(off: ReadonlySet<string>): void;
  onGo(sheet: string, cell: string): void;
}

/** One cell before and after: what it shows, and what it becomes where the eye can't see that. */
export function ChangeLine({ change, off, isBusy, severalSheets, onOff, onGo }: Props) {
  const t = useWordsOf("standardise");
  const { sheet, cell, before, after, kind } = change;
  const shown = excerpt(before.text, after.text);
  const unseen = () => {
    if (typeof after.value !== "number") return shown.before === shown.after ? t("sameLetters") : null;
    if (kind === "amount") return t("becomesNumber", { value: after.value });
    return kind === "month" ? t("becomesMonth") : t("becomesDate", { date: serialToIso(after.value) });
  };
  const note = unseen();
  return (
    <li class="change">
      <TickBox
        tick={tickOf([change], off)}
        name={t("chooseCell", { cell, before: shown.before, after: note ?? shown.after })}
        disabled={isBusy}
        onTick={(on) => onOff(toggle(off, [change], on))}
      />
      <button type="button" class="change__cell finding__cell" aria-label={t("goTo", { cell, sheet })} onClick={() => onGo(sheet, cell)}>
        {cell}
      </button>
      <span class="change__words">
        <span class="change__before">{shown.before}</span>
        {shown.before !== shown.after && (
          <>
            {" "}
            <Icon name="go" /> <span class="change__after">{shown.after}</span>
          </>
        )}
        {note && <span class="change__note">{note}</span>}
        {severalSheets && <span class="change__note">{sheet}</span>}
      </span>
    </li>
  );
}
