import { useWords } from "../words";
import { ActionBar } from "./action-bar";
import { ColumnDoubt } from "./columns/column-doubt";
import { Figures } from "./figures";
import { Findings } from "./findings";
import { SelectedRow } from "./selected-row";
import { StandardTable } from "./standard-table";
import type { ViewProps } from "./view-props";

/** *Review*: the actions on the plan and what they found. */
export function CheckView({ state, plans, actions, notices }: ViewProps) {
  const t = useWords();
  const isEmpty = plans.length === 0 && (state.report?.plans.length ?? 0) > 0;
  return (
    <>
      <ActionBar state={state} onRun={actions.run} />
      {notices}
      {isEmpty && !state.notice && <p class="quiet">{t("noRows")}</p>}
      <ColumnDoubt plans={plans} onReview={() => actions.show("settings")} />
      {plans.length > 0 && <SelectedRow state={state} actions={actions} />}
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
