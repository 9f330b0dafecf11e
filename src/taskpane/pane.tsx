/** The whole pane. */
import { useEffect, useMemo } from "preact/hooks";
import { explanation, helpPages, plansView, sheets, tidyView } from "./later";
import { fetchWhenIdle } from "./on-demand";
import { CheckView } from "./parts/check-view";
import { LaterView } from "./parts/later-view";
import { Footer } from "./parts/footer";
import { NoticeBar } from "./parts/notice-bar";
import { Offline } from "./parts/offline";
import { PlanHeader } from "./parts/plan-header";
import { SettingsView } from "./parts/settings-view";
import { Tabs, View } from "./parts/tabs";
import { Welcome } from "./parts/welcome";
import { usePane } from "./use-pane";
import { plansOf } from "./view";
import { LangContext } from "./words";

const VIEWS = [
  ["check", CheckView],
  ["tidy", LaterView(tidyView, "tidy")],
  ["plans", LaterView(plansView, "plans")],
  ["settings", SettingsView],
] as const;

export function Pane() {
  const [state, actions] = usePane();
  const plans = useMemo(
    () => (state.report ? plansOf(state.report, state.sheet).filter((plan) => plan.rows.length > 0) : []),
    [state.report, state.sheet],
  );
  const isOpen = state.office === "excel";
  // Later the network may be gone, or the server have a newer pane.
  useEffect(() => {
    if (isOpen) fetchWhenIdle([sheets, helpPages, explanation, tidyView, plansView]);
  }, [isOpen]);
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
