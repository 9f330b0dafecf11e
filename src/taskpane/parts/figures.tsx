import { useContext } from "preact/hooks";
import { formatDong, formatNumber } from "../../i18n/index";
import type { Plan } from "../../plan/types";
import { addTotals, figureNote } from "../view";
import { LangContext, useWords } from "../words";
import { Icon, type IconName } from "./icon";

const COUNTS = [
  ["overdue", "error"],
  ["dueSoon", "calendar"],
  ["unfunded", "warning"],
] as const satisfies readonly (readonly [string, IconName])[];

/** The figures that the office above asks every school for. */
export function Figures({ plans }: { plans: readonly Plan[] }) {
  const t = useWords();
  const lang = useContext(LangContext);
  const totals = addTotals(plans);
  return (
    <section aria-label={t("figures")}>
      <dl class="figures">
        <div class="figure figure--total">
          <dt>{t("totalBudget")}</dt>
          <dd>{formatDong(totals.dong, lang)}</dd>
          <dd class="figure__note">
            {totals.min !== totals.max && <>{t("budgetRange", { min: totals.min, max: totals.max })}. </>}
            {t(figureNote(plans), { count: totals.rowsWithoutFigure })}
          </dd>
        </div>
        <div class="figure">
          <dt>{t("rows")}</dt>
          <dd>{formatNumber(totals.rows, lang)}</dd>
        </div>
        {COUNTS.map(([name, icon]) => (
          <div key={name} class={`figure figure--${name}${totals[name] > 0 ? " figure--on" : ""}`}>
            <dt>{t(name)}</dt>
            <dd>
              {formatNumber(totals[name], lang)}
              {totals[name] > 0 && <Icon name={icon} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
