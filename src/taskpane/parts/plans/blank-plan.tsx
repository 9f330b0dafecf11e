import { schoolYearsAround } from "../../dates";
import { otherInForce, setsOf } from "../../plans/defaults";
import type { Plans } from "../../plans/use-plans";
import type { PaneState } from "../../state";
import { useSetTitle, useWordsOf } from "../../words";
import { WorkButton } from "../work-button";

const FORMS = ["2018", "2026"] as const;

/** An empty plan sheet: which form, for whom, for when. */
export function BlankPlan({ state, made }: { state: PaneState; made: Plans }) {
  const t = useWordsOf("newPlan");
  const title = useSetTitle();
  const { blank, setBlank } = made;
  const { form, schoolYear } = blank;
  const years = [...new Set([...schoolYearsAround(state.today), schoolYear])].sort().reverse();
  const inForce = otherInForce(blank.standardSet, schoolYear);
  return (
    <section class="making" aria-labelledby="blank-title">
      <h2 id="blank-title">{t("titleNew")}</h2>
      <p class="about">{t("aboutNew")}</p>
      <fieldset class="forms">
        <legend>{t("labelForm")}</legend>
        {FORMS.map((name) => (
          <label key={name} class="tick">
            <input type="radio" name="blank-form" value={name} checked={form === name} onChange={() => setBlank({ form: name })} />
            <span>{t(`form${name}`)}</span>
          </label>
        ))}
      </fieldset>
      {form === "2026" && <p class="caution">{t("form2026Source")}</p>}
      <label class="field field--tall">
        <span>{t("labelStandardSet")}</span>
        <select name="blank-set" value={blank.standardSet} onChange={(event) => setBlank({ standardSet: event.currentTarget.value })}>
          {setsOf(form).map(({ id }) => (
            <option key={id} value={id}>
              {title(id)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t("labelSchoolYear")}</span>
        <select name="blank-year" value={schoolYear} onChange={(event) => setBlank({ schoolYear: event.currentTarget.value })}>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
      <p class="caution" role="status">
        {inForce !== null && t("setNotInForce", { schoolYear, set: title(inForce) })}
      </p>
      <label class="field field--tall">
        <span>{t("labelSchoolName")}</span>
        <input
          type="text"
          name="blank-school"
          maxLength={200}
          value={blank.schoolName}
          onInput={(event) => setBlank({ schoolName: event.currentTarget.value })}
        />
      </label>
      <WorkButton state={state} action="newPlan" icon="plan" look="plain" onPress={made.createBlank}>
        {t("createNew")}
      </WorkButton>
    </section>
  );
}
