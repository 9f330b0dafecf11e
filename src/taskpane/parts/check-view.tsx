import { ActionBar } from "./action-bar";
import { Figures } from "./figures";
import { Findings } from "./findings";
import { StandardTable } from "./standard-table";
import type { ViewProps } from "./view-props";

/** *Review*: the actions on the plan and what they found. */
export function CheckView({ state, plans, actions, notices }: ViewProps) {
  return (
    <>
      <ActionBar busy={state.busy} ready={state.office === "excel"} onRun={actions.run} />
      {notices}
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
