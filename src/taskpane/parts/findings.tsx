import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { Plan, Severity } from "../../plan/types";
import type { PaneState } from "../state";
import type { PaneActions } from "../use-pane";
import { filterFindings, SEVERITIES, shownFindings, type ShownFinding } from "../view";
import { LangContext, useWords } from "../words";
import { Icon } from "./icon";

/** As many as a pane draws without a pause. */
const PAGE = 100;

interface Props {
  plans: readonly Plan[];
  state: PaneState;
  actions: PaneActions;
}

/** What the rules found, worst first; each leads to its cell. */
export function Findings({ plans, state, actions }: Props) {
  const t = useWords();
  const lang = useContext(LangContext);
  const all = useMemo(() => shownFindings(plans, lang), [plans, lang]);
  const shown = useMemo(() => filterFindings(all, state.severity, state.words), [all, state.severity, state.words]);
  const [limit, setLimit] = useState(PAGE);
  useEffect(() => setLimit(PAGE), [shown]);
  const severalSheets = new Set(plans.map((plan) => plan.sheet)).size > 1;

  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t("findings")}</h2>
      {all.length === 0 && <p class="quiet">{t("findingsNone")}</p>}
      {all.length > 0 && <Filters all={all} state={state} actions={actions} />}
      {all.length > 0 && shown.length === 0 && <p class="quiet">{t("findingsFiltered")}</p>}
      {SEVERITIES.map((severity) => (
        <Group
          key={severity}
          severity={severity}
          findings={shown.slice(0, limit).filter((f) => f.severity === severity)}
          severalSheets={severalSheets}
          onGo={actions.goTo}
        />
      ))}
      {shown.length > limit && (
        <button type="button" class="link" onClick={() => setLimit(limit + PAGE)}>
          {t("more", { count: Math.min(PAGE, shown.length - limit) })}
        </button>
      )}
    </section>
  );
}

function Filters({ all, state, actions }: { all: ShownFinding[]; state: PaneState; actions: PaneActions }) {
  const t = useWords();
  const chip = (severity: Severity | null, label: string, count: number) => (
    <button
      key={label}
      type="button"
      class={`chip chip--${severity ?? "all"}`}
      aria-pressed={state.severity === severity}
      onClick={() => actions.set({ severity })}
    >
      {label} <span class="chip__count">{count}</span>
    </button>
  );
  return (
    <div class="filters">
      <div class="chips" role="group" aria-label={t("filterSeverity")}>
        {chip(null, t("all"), all.length)}
        {SEVERITIES.map((severity) => {
          const count = all.filter((f) => f.severity === severity).length;
          return count > 0 ? chip(severity, t(`severity_${severity}`), count) : null;
        })}
      </div>
      {all.length > 5 && (
        <label class="search">
          <Icon name="search" />
          <input
            type="search"
            value={state.words}
            placeholder={t("filter")}
            aria-label={t("filter")}
            onInput={(event) => actions.set({ words: event.currentTarget.value })}
          />
        </label>
      )}
    </div>
  );
}

interface GroupProps {
  severity: Severity;
  findings: ShownFinding[];
  severalSheets: boolean;
  onGo(sheet: string, cell: string): void;
}

function Group({ severity, findings, severalSheets, onGo }: GroupProps) {
  const t = useWords();
  if (findings.length === 0) return null;
  return (
    <>
      <h3 class={`severity severity--${severity}`}>
        <Icon name={severity} />
        {t(`severity_${severity}`)}
      </h3>
      <ul class="findings">
        {findings.map((finding, i) => (
          <li key={`${finding.sheet}!${finding.cell}${finding.ruleId}${i}`}>
            <button type="button" class="finding" onClick={() => onGo(finding.sheet, finding.cell)}>
              <span class="finding__cell" title={t("goTo", { cell: finding.cell })}>
                {finding.cell}
              </span>
              <span class="finding__words">
                {finding.words}
                {severalSheets && <span class="finding__sheet">{finding.sheet}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
