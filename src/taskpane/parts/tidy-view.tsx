import { useEffect, useRef } from "preact/hooks";
import { useTidy } from "../tidy/use-tidy";
import { useWordsOf } from "../words";
import { Lists } from "./tidy/lists";
import { Proposal } from "./tidy/proposal";
import { LeftAloneList } from "./tidy/left-alone";
import type { ViewProps } from "./view-props";
import { WorkButton } from "./work-button";

/** *Tidy up*: the cells in one form after a preview, and lists to choose from. */
export function TidyView({ state, actions, notices }: ViewProps) {
  const t = useWordsOf("standardise");
  const tidy = useTidy(state, actions);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The list may be long, and the button that was pressed far from what is said about it.
    if (state.notice && state.tab === "tidy") said.current?.scrollIntoView({ block: "nearest" });
  }, [state.notice]);

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
      <div ref={said}>{notices}</div>
      <LeftAloneList cells={tidy.skipped} onGo={actions.goTo} />
      {tidy.changes && tidy.changes.length > 0 && <Proposal state={state} tidy={tidy} changes={tidy.changes} onGo={actions.goTo} />}
      <Lists state={state} tidy={tidy} />
    </>
  );
}
