import type { PlanForm } from "../../../excel/index";
import { standardSets } from "../../../plan/standards/index";
import type { Plans } from "../../plans/use-plans";
import type { PaneState } from "../../state";
import { useSetTitle, useWordsOf } from "../../words";
import { WorkButton } from "../work-button";

interface Props {
  state: PaneState;
  made: Plans;
  /** The sheets with a plan that has rows. */
  sheets: readonly string[];
}

/** Next year's plan from one that is there: what would go on is told before anything is made. */
export function NextYear({ state, made, sheets }: Props) {
  const t = useWordsOf("newPlan");
  const title = useSetTitle();
  const { next, setNext, preview } = made;
  const from = next.sheet || state.sheet || sheets[0];
  const hasOwnStandards = state.report?.plans.find(({ sheet }) => sheet === from)?.standardSet === "";
  return (
    <section class="making" aria-labelledby="next-title">
      <h2 id="next-title">{t("titleNext")}</h2>
      <p class="about">{t("aboutNext")}</p>
      {sheets.length > 1 && (
        <label class="field field--tall">
          <span>{t("labelFrom")}</span>
          <select name="next-from" value={from} onChange={(event) => setNext({ sheet: event.currentTarget.value })}>
            {sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </select>
        </label>
      )}
      <label class="field field--tall">
        <span>{t("labelForm")}</span>
        <select name="next-form" value={next.form} onChange={(event) => setNext({ form: event.currentTarget.value as PlanForm | "" })}>
          <option value="">{t("formSame")}</option>
          <option value="2018">{t("form2018")}</option>
          <option value="2026">{t("form2026")}</option>
        </select>
      </label>
      {next.form === "2026" && <p class="caution">{t("form2026Source")}</p>}
      <label class="field field--tall">
        <span>{t("labelStandardSet")}</span>
        <select name="next-set" value={next.standardSet} onChange={(event) => setNext({ standardSet: event.currentTarget.value })}>
          <option value="">{t(hasOwnStandards ? "setOwn" : "setAutomatic")}</option>
          {standardSets.map(({ id }) => (
            <option key={id} value={id}>
              {title(id)}
            </option>
          ))}
        </select>
      </label>
      <WorkButton state={state} action="previewNext" icon="search" look={preview ? "plain" : "primary"} onPress={made.previewNext}>
        {t("preview")}
      </WorkButton>
      <div role="status" class="preview">
        {preview && (
          <>
            <p>{t("previewed", { from: preview.from.sheet, fromYear: preview.from.schoolYear, carried: preview.carried, left: preview.left })}</p>
            <p>{t(preview.standardSet === "" ? "previewedSheetOwn" : "previewedSheet", { sheet: preview.sheet, schoolYear: preview.schoolYear, set: title(preview.standardSet) })}</p>
            {preview.chooseAnew > 0 && <p>{t("previewedAnew", { count: preview.chooseAnew })}</p>}
            <p>{t(preview.carried > 0 ? "previewedBlank" : "previewedNothing")}</p>
          </>
        )}
      </div>
      {preview && (
        <WorkButton state={state} action="nextYear" icon="next" look="primary" onPress={made.createNext}>
          {t("createNext")}
        </WorkButton>
      )}
    </section>
  );
}
