/** The whole pane. */
import { useMemo } from "preact/hooks";
import { ActionBar } from "./parts/action-bar";
import { Figures } from "./parts/figures";
import { Findings } from "./parts/findings";
import { Footer } from "./parts/footer";
import { NoticeBar } from "./parts/notice-bar";
import { Offline } from "./parts/offline";
import { PlanHeader } from "./parts/plan-header";
import { StandardTable } from "./parts/standard-table";
import { Welcome } from "./parts/welcome";
import { usePane } from "./use-pane";
import { plansOf } from "./view";
import { LangContext } from "./words";

export function Pane() {
  const [state, actions] = usePane();
  const plans = useMemo(
    () => (state.report ? plansOf(state.report, state.sheet).filter((plan) => plan.rows.length > 0) : []),
    [state.report, state.sheet],
  );
  const connected = state.office === "excel" || state.office === "waiting";
  return (
    <LangContext.Provider value={state.lang}>
      <main class="pane" aria-busy={state.busy !== null}>
        <PlanHeader state={state} plans={plans} actions={actions} />
        {connected ? (
          <>
            {state.welcome && <Welcome onClose={actions.closeWelcome} />}
            <ActionBar busy={state.busy} ready={state.office === "excel"} onRun={actions.run} />
            <NoticeBar state={state} actions={actions} />
            {plans.length > 0 && (
              <div class={state.stale ? "results results--stale" : "results"}>
                <Figures plans={plans} />
                <StandardTable plans={plans} />
                <Findings plans={plans} state={state} actions={actions} />
              </div>
            )}
          </>
        ) : (
          <Offline office={state.office as "elsewhere" | "missing"} />
        )}
        <Footer lang={state.lang} onLang={actions.setLang} />
      </main>
    </LangContext.Provider>
  );
}
