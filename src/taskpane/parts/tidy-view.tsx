import { useKeepFocus } from "../keep-focus";
import { useTidy } from "../tidy/use-tidy";
import { useWordsOf } from "../words";
import { Said } from "./said";
import { Lists } from "./tidy/lists";
import { Proposal } from "./tidy/proposal";
import { LeftAloneList } from "./tidy/left-alone";
import type { ViewProps } from "./view-props";
import { WorkButton } from "./work-button";

/** *Tidy up*: the cells in one form after a preview, and lists to choose from. */
export function TidyView({ state, actions, notices }: ViewProps) {
  const t = useWordsOf("standardise");
  const tidy = useTidy(state, actions);
  useKeepFocus("tidy");
  return (
    <>
      <section class="actions" aria-labelledby="tidy-title">
        <h2 id="tidy-title">{t("title")}</h2>
        <p class="quiet">{t("intro")}</p>
        <WorkButton state={state} action="propose" icon="search" look={tidy.chosen.length > 0 ? "plain" : "primary"} onPress={tidy.propose}>
          {t("propose")}
        </WorkButton>
        {tidy.canRevert && (
          <WorkButton state={state} action="revert" icon="undo" look="quiet" onPress={tidy.revert}>
            {t("revert")}
          </WorkButton>
        )}
      </section>
      <Said state={state} view="tidy">
        {notices}
      </Said>
      <LeftAloneList cells={tidy.skipped} onGo={actions.goTo} />
      {tidy.changes && tidy.changes.length > 0 && <Proposal state={state} tidy={tidy} changes={tidy.changes} onGo={actions.goTo} />}
      <Lists state={state} tidy={tidy} />
    </>
  );
}
