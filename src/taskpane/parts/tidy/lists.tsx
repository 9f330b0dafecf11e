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
      <WorkButton state={state} action="addLists" icon="list" look="plain" describedBy="add-lists-about" onPress={tidy.addLists}>
        {t("addDropdowns")}
      </WorkButton>
      <p id="add-lists-about" class="about">
        {t("addDropdownsAbout")}
      </p>
      <WorkButton state={state} action="addStatus" icon="column" look="plain" describedBy="add-status-about" onPress={tidy.addStatus}>
        {t("addStatusColumn")}
      </WorkButton>
      <p id="add-status-about" class="about">
        {t("addStatusColumnAbout")}
      </p>
      <WorkButton state={state} action="removeLists" icon="clear" look="quiet" describedBy="remove-lists-about" onPress={tidy.removeLists}>
        {t("removeDropdowns")}
      </WorkButton>
      <p id="remove-lists-about" class="about">
        {t("removeDropdownsAbout")}
      </p>
    </section>
  );
}
