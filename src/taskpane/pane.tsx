/** The whole pane. */
import { useMemo } from "preact/hooks";
import { CheckView } from "./parts/check-view";
import { Footer } from "./parts/footer";
import { NoticeBar } from "./parts/notice-bar";
import { Offline } from "./parts/offline";
import { PlanHeader } from "./parts/plan-header";
import { PlansView } from "./parts/plans-view";
import { SettingsView } from "./parts/settings-view";
import { Tabs, View } from "./parts/tabs";
import { TidyView } from "./parts/tidy-view";
import { Welcome } from "./parts/welcome";
import { usePane } from "./use-pane";
import { plansOf } from "./view";
import { LangContext } from "./words";

const VIEWS = [
  ["check", CheckView],
  ["tidy", TidyView],
  ["plans", PlansView],
  ["settings", SettingsView],
] as const;

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
            {state.welcome && state.tab === "check" && <Welcome onClose={actions.closeWelcome} />}
            <Tabs tab={state.tab} onTab={actions.show} />
            {VIEWS.map(([name, Content]) => (
              <View key={name} name={name} tab={state.tab}>
                <Content
                  state={state}
                  plans={plans}
                  actions={actions}
                  notices={name === state.tab && <NoticeBar state={state} actions={actions} />}
                />
              </View>
            ))}
          </>
        ) : (
          <Offline office={state.office as "elsewhere" | "missing"} />
        )}
        <Footer lang={state.lang} onLang={actions.setLang} />
      </main>
    </LangContext.Provider>
  );
}
