import { useContext, useMemo } from "preact/hooks";
import { message } from "../../i18n/index";
import { explanation } from "../later";
import { useOnDemand } from "../on-demand";
import type { ReadField } from "../selected";
import type { PaneState } from "../state";
import type { PaneActions } from "../use-pane";
import { LangContext, useWords } from "../words";
import { Fetching } from "./fetching";
import { Icon } from "./icon";

interface Props {
  state: PaneState;
  actions: PaneActions;
}

/** How the row was read that the user has selected in Excel, from the last report: nothing is asked of Excel. */
export function SelectedRow({ state, actions }: Props) {
  const t = useWords();
  const lang = useContext(LangContext);
  const { report, selected } = state;
  const fetched = useOnDemand(explanation, report !== null && selected !== null);
  const find = fetched.part;
  const found = useMemo(() => (find && report && selected ? find(report, selected, lang) : null), [find, report, selected, lang]);
  if (!report) return null;
  const several = new Set(report.plans.map((plan) => plan.sheet)).size > 1;
  const heading = () => {
    if (!found) return t("selected");
    const { row, plan } = found;
    const place = row.criterion ? t("selectedRow", { row: row.row, criterion: row.criterion }) : t("selectedRowOnly", { row: row.row });
    return several ? `${place} · ${plan.sheet}` : place;
  };
  const name = (field: string) => message(lang, `fields.${field}`);
  return (
    <details class="selected" open>
      <summary>
        <h2>{heading()}</h2>
      </summary>
      {selected && !find && <Fetching {...fetched} />}
      {!found && (find || !selected) && <p class="quiet">{t(selected ? "selectedNone" : "selectedHint")}</p>}
      {found && (
        <>
          {state.stale && <p class="selected__stale">{t("selectedStale")}</p>}
          <dl>
            {found.fields.map((field) => (
              <Field key={field.field} field={field} name={name(field.field)} onGo={(cell) => actions.goTo(found.plan.sheet, cell)} />
            ))}
          </dl>
          {found.without.length > 0 && <p class="quiet">{t("selectedWithout", { fields: found.without.map(name).join(", ") })}</p>}
          {found.findings.length > 0 && (
            <ul class="selected__findings">
              {found.findings.map((finding, i) => (
                <li key={i} class={`selected__finding selected__finding--${finding.severity}`}>
                  <Icon name={finding.severity} />
                  <span>
                    <span class="visually-hidden">{t(`severity_${finding.severity}`)}: </span>
                    {finding.words}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </details>
  );
}

function Field({ field: { cell, text, words, isSelected }, name, onGo }: { field: ReadField; name: string; onGo(cell: string): void }) {
  const t = useWords();
  return (
    <div class={isSelected ? "selected__field selected__field--here" : "selected__field"}>
      <dt>
        {name}
        <button type="button" class="link" aria-label={t("selectedGo", { cell })} title={t("selectedGo", { cell })} onClick={() => onGo(cell)}>
          {cell}
        </button>
      </dt>
      <dd>
        {text !== "" && <blockquote>{text}</blockquote>}
        {words}
      </dd>
    </div>
  );
}
