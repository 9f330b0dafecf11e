import { useContext } from "preact/hooks";
import { formatNumber } from "../../i18n/index";
import type { Plan } from "../../plan/types";
import { addTotals, standardLines } from "../view";
import { LangContext, useWords } from "../words";

/** Rows, overdue, unfunded and money by standard. */
export function StandardTable({ plans }: { plans: readonly Plan[] }) {
  const t = useWords();
  const lang = useContext(LangContext);
  const totals = addTotals(plans);
  const n = (value: number) => formatNumber(value, lang);
  const some = (value: number) => (value > 0 ? "some" : "none");
  return (
    <section aria-labelledby="by-standard">
      <h2 id="by-standard">{t("byStandard")}</h2>
      <table class="standards">
        <thead>
          <tr>
            <th scope="col">{t("standard")}</th>
            <th scope="col">{t("rows")}</th>
            <th scope="col">{t("overdue")}</th>
            <th scope="col">{t("budget")}</th>
          </tr>
        </thead>
        <tbody>
          {standardLines(plans).map((line) => (
            <tr key={line.number}>
              <th scope="row">
                {line.number === "?" ? t("standardNone") : t("standardN", { number: line.number })}
                {line.title && <span class="standards__title">{line.title}</span>}
              </th>
              <td>{n(line.rows)}</td>
              <td class={some(line.overdue)}>{n(line.overdue)}</td>
              <td>{n(line.dong)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("sum")}</th>
            <td>{n(totals.rows)}</td>
            <td class={some(totals.overdue)}>{n(totals.overdue)}</td>
            <td>{n(totals.dong)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
