import type { SheetChange } from "../../../plan/standardise/index";
import type { PaneState } from "../../state";
import { byKind, tickOf, toggle } from "../../tidy/choice";
import { columnNames } from "../../tidy/results";
import type { Tidy } from "../../tidy/use-tidy";
import { useWordsOf } from "../../words";
import { TickBox } from "../tick-box";
import { WorkButton } from "../work-button";
import { Kind } from "./kind";

/** A plan with no more changes than this is shown open: everything fits on a screen or two. */
const FEW = 15;

interface Props {
  state: PaneState;
  tidy: Tidy;
  changes: readonly SheetChange[];
  onGo(sheet: string, cell: string): void;
}

/** What could be changed, by kind; everything is chosen until it is unticked. */
export function Proposal({ state, tidy, changes, onGo }: Props) {
  const t = useWordsOf("standardise");
  const { off, setOff, chosen, widens } = tidy;
  const isBusy = state.busy !== null;
  const severalSheets = new Set(changes.map(({ sheet }) => sheet)).size > 1;
  return (
    <section class="proposal" aria-label={t("changes")}>
      <div class="proposal__bar">
        <WorkButton state={state} action="standardise" icon="check" look="primary" idle={chosen.length === 0} onPress={tidy.apply}>
          {chosen.length === 0 ? t("applyNone") : t("apply", { count: chosen.length })}
        </WorkButton>
        <TickBox tick={tickOf(changes, off)} disabled={isBusy} onTick={(on) => setOff(toggle(off, changes, on))}>
          {t("all")} <span class="quiet">· {t("chosen", { chosen: chosen.length, count: changes.length })}</span>
        </TickBox>
      </div>
      {widens.length > 0 && <p class="quiet proposal__widens">{t("widens", { columns: columnNames(widens, severalSheets, state.lang) })}</p>}
      {byKind(changes).map((group) => (
        <Kind
          key={group.kind}
          group={group}
          off={off}
          isOpen={changes.length <= FEW}
          isBusy={isBusy}
          severalSheets={severalSheets}
          onOff={setOff}
          onGo={onGo}
        />
      ))}
    </section>
  );
}
