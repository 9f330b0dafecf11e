import type { Plan } from "../../plan/types";
import { isDate } from "../dates";
import type { PaneState } from "../state";
import type { PaneActions } from "../use-pane";
import { useSetTitle, useWords } from "../words";

interface Props {
  state: PaneState;
  plans: readonly Plan[];
  actions: PaneActions;
}

const isFilled = ({ rows }: Plan): boolean => rows.length > 0;

/** Whose plan this is, how many rows it has, and the date it is judged on. */
export function PlanHeader({ state, plans, actions }: Props) {
  const t = useWords();
  const title = useSetTitle();
  const [first] = plans;
  const rows = plans.reduce((sum, plan) => sum + plan.rows.length, 0);
  const all = state.report?.plans ?? [];
  const dateNote = () => {
    if (!isDate(state.asOf)) return t("asOfInvalid");
    return t(state.asOf === state.today ? "asOfToday" : "asOfOther", { date: state.asOf });
  };
  return (
    <header class="header">
      <h1>{first?.schoolName ?? t("title")}</h1>
      {first && (
        <p class="header__plan">
          {plans.length === 1 ? t("planOn", { rows, sheet: first.sheet }) : t("plansOn", { rows, plans: plans.length })}
        </p>
      )}
      {all.length > 1 && (
        <label class="field">
          <span>{t("plan")}</span>
          <select value={state.sheet ?? ""} onChange={(event) => actions.set({ sheet: event.currentTarget.value || null })}>
            <option value="">{t("allPlans", { count: all.filter(isFilled).length })}</option>
            {[...new Set(all.map((plan) => plan.sheet))].map((sheet) => (
              <option key={sheet} value={sheet}>
                {all.some((plan) => plan.sheet === sheet && isFilled(plan)) ? sheet : t("emptyPlan", { sheet })}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span>{t("asOf")}</span>
        <input
          type="date"
          value={state.asOf}
          aria-describedby="as-of-note"
          onChange={(event) => actions.set({ asOf: event.currentTarget.value, stale: state.report !== null })}
        />
      </label>
      <p id="as-of-note" class="header__note">
        {dateNote()}
      </p>
      {first && plans.length === 1 && (
        <>
          <button type="button" class="header__year" title={t("changeSettings")} onClick={() => actions.show("settings")}>
            {t("schoolYearValue", { year: first.schoolYear })} <span>· {title(first.standardSet) || t("setOther")}</span>
          </button>
          {first.schoolYearFrom === "asOf" && <p class="header__note">{t("yearAssumed")}</p>}
          {first.standardSetFrom === "assumed" && <p class="header__note">{t("setAssumed")}</p>}
        </>
      )}
    </header>
  );
}
