import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { Plan, Severity } from "../../plan/types";
import type { PaneState } from "../state";
import type { PaneActions } from "../use-pane";
import { filterFindings, SEVERITIES, shownFindings, type ShownFinding } from "../view";
import { LangContext, useWords } from "../words";
import { turnedOffAt, type TurnedOff } from "../rules/turned-off";
import { Icon } from "./icon";
import { FindingGroup } from "./rules/finding-group";
import { RulesOff } from "./rules/rules-off";

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
  const [off, setOff] = useState<TurnedOff | null>(null);
  // Turned on again elsewhere: there is nothing left to take back here.
  const turnedOff = off && state.rules[off.ruleId] === "off" ? off : null;
  const severalSheets = new Set(plans.map((plan) => plan.sheet)).size > 1;

  const turnOff = (finding: ShownFinding) => {
    setOff({ ...turnedOffAt(shown, finding), before: state.rules[finding.ruleId] });
    actions.chooseRules({ ...state.rules, [finding.ruleId]: "off" });
  };
  const turnOn = ({ ruleId, key, before }: TurnedOff) => {
    const { [ruleId]: _, ...others } = state.rules;
    actions.chooseRules(before ? { ...others, [ruleId]: before } : others);
    // The button that was pressed goes: the keyboard's place is with the finding that is back.
    requestAnimationFrame(() => {
      const items = [...document.querySelectorAll<HTMLElement>("[data-finding]")];
      items.find((item) => item.dataset.finding === key)?.querySelector<HTMLElement>(".more")?.focus();
    });
  };

  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t("findings")}</h2>
      <RulesOff rules={state.rules} actions={actions} />
      {all.length === 0 && <p class="quiet">{t("findingsNone")}</p>}
      {all.length > 0 && <Filters all={all} state={state} actions={actions} />}
      {all.length > 0 && shown.length === 0 && <p class="quiet">{t("findingsFiltered")}</p>}
      {SEVERITIES.map((severity) => (
        <FindingGroup
          key={severity}
          severity={severity}
          findings={shown.slice(0, limit).filter((f) => f.severity === severity)}
          severalSheets={severalSheets}
          busy={state.busy !== null}
          turnedOff={turnedOff?.severity === severity ? turnedOff : null}
          onGo={actions.goTo}
          onTurnOff={turnOff}
          onUndo={turnOn}
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
