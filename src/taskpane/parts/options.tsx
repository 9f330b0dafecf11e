import { standardSets } from "../../plan/standards/index";
import type { Plan } from "../../plan/types";
import { schoolYearsAround } from "../dates";
import type { PaneState } from "../state";
import type { PaneActions } from "../use-pane";
import { useWords } from "../words";

interface Props {
  state: PaneState;
  /** The plan that is shown, when it is one. */
  plan: Plan | undefined;
  actions: PaneActions;
}

/** School year and standard set: read from the table unless chosen here. */
export function Options({ state, plan, actions }: Props) {
  const t = useWords();
  const automatic = (value: string | undefined) => (value ? t("automaticValue", { value }) : t("automatic"));
  const read = plan && plan.schoolYearFrom !== "given" ? plan.schoolYear : undefined;
  const set = plan && plan.standardSetFrom !== "given" ? plan.standardSet : undefined;
  const title = (id: string | undefined) => {
    const found = standardSets.find((s) => s.id === id);
    return found && t("setOf", { type: t(`type_${found.schoolType}`), circular: found.circular });
  };
  const years = schoolYearsAround(state.asOf);
  if (state.schoolYear && !years.includes(state.schoolYear)) years.push(state.schoolYear);
  return (
    <details class="options">
      <summary>
        <span>{plan ? t("schoolYearValue", { year: plan.schoolYear }) : t("options")}</span>
        {plan && <span class="options__set">{title(plan.standardSet)}</span>}
      </summary>
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
          <option value="">{automatic(title(set))}</option>
          {standardSets.map((s) => (
            <option key={s.id} value={s.id}>
              {title(s.id)}
            </option>
          ))}
        </select>
      </label>
      {plan?.schoolYearFrom === "asOf" && <p class="header__note">{t("yearAssumed")}</p>}
      {plan?.standardSetFrom === "assumed" && <p class="header__note">{t("setAssumed")}</p>}
    </details>
  );
}
