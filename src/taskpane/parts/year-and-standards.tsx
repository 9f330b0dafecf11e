import { standardSets } from "../../plan/standards/index";
import type { Plan } from "../../plan/types";
import { schoolYearsAround } from "../dates";
import type { PaneState } from "../state";
import type { PaneActions } from "../use-pane";
import { useSetTitle, useWords } from "../words";

interface Props {
  state: PaneState;
  /** The plan that is shown, when it is one. */
  plan: Plan | undefined;
  actions: PaneActions;
}

/** School year and standard set: read from the table unless chosen here. */
export function YearAndStandards({ state, plan, actions }: Props) {
  const t = useWords();
  const title = useSetTitle();
  const automatic = (value: string | undefined) => (value ? t("automaticValue", { value }) : t("automatic"));
  const read = plan && plan.schoolYearFrom !== "given" ? plan.schoolYear : undefined;
  const set = plan && plan.standardSetFrom !== "given" ? plan.standardSet : undefined;
  const years = schoolYearsAround(state.asOf);
  if (state.schoolYear && !years.includes(state.schoolYear)) years.push(state.schoolYear);
  return (
    <section class="year" aria-labelledby="year-and-standards">
      <h2 id="year-and-standards">{t("options")}</h2>
      <label class="field">
        <span>{t("schoolYear")}</span>
        <select value={state.schoolYear} onChange={(event) => actions.choose({ schoolYear: event.currentTarget.value })}>
          <option value="">{automatic(read)}</option>
          {years.sort().reverse().map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t("standardSet")}</span>
        <select value={state.standardSet} onChange={(event) => actions.choose({ standardSet: event.currentTarget.value })}>
          <option value="">{automatic(set && title(set))}</option>
          {standardSets.map((s) => (
            <option key={s.id} value={s.id}>
              {title(s.id)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
