import type { Plan } from "../../plan/types";
import type { PaneState } from "../state";
import type { PaneActions } from "../use-pane";
import { ActionBar } from "./action-bar";
import { Figures } from "./figures";
import { Findings } from "./findings";
import { StandardTable } from "./standard-table";

interface Props {
  state: PaneState;
  plans: readonly Plan[];
  actions: PaneActions;
}

/** *Review*: the actions on the plan and what they found. */
export function CheckView({ state, plans, actions }: Props) {
  return (
    <>
      <ActionBar busy={state.busy} ready={state.office === "excel"} onRun={actions.run} />
      {plans.length > 0 && (
        <div class={state.stale ? "results results--stale" : "results"}>
          <Figures plans={plans} />
          <StandardTable plans={plans} />
          <Findings plans={plans} state={state} actions={actions} />
        </div>
      )}
    </>
  );
}
