import type { PaneState } from "../../state";
import type { Tidy } from "../../tidy/use-tidy";
import { useWordsOf } from "../../words";
import { WorkButton } from "../work-button";

/** Drop-down lists and the status column, each with a sentence about what it does to the workbook. */
export function Lists({ state, tidy }: { state: PaneState; tidy: Tidy }) {
  const t = useWordsOf("standardise");
  return (
    <section class="actions lists" aria-labelledby="lists-title">
      <h2 id="lists-title">{t("listsTitle")}</h2>
      <WorkButton state={state} action="addLists" icon="list" look="plain" about={t("addDropdownsAbout")} onPress={tidy.addLists}>
        {t("addDropdowns")}
      </WorkButton>
      <WorkButton state={state} action="addStatus" icon="column" look="plain" about={t("addStatusColumnAbout")} onPress={tidy.addStatus}>
        {t("addStatusColumn")}
      </WorkButton>
      <WorkButton state={state} action="removeLists" icon="clear" look="quiet" about={t("removeDropdownsAbout")} onPress={tidy.removeLists}>
        {t("removeDropdowns")}
      </WorkButton>
    </section>
  );
}
