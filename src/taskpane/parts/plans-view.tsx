import { useKeepFocus } from "../keep-focus";
import { usePlans } from "../plans/use-plans";
import { BlankPlan } from "./plans/blank-plan";
import { NextYear } from "./plans/next-year";
import { Said } from "./said";
import type { ViewProps } from "./view-props";

/** *New plan*: an empty one, or next year's from this one. */
export function PlansView({ state, plans, actions, notices }: ViewProps) {
  const made = usePlans(state, plans[0], actions);
  useKeepFocus("plans");
  const sheets = [...new Set((state.report?.plans ?? []).filter(({ rows }) => rows.length > 0).map(({ sheet }) => sheet))];
  return (
    <>
      <NextYear state={state} made={made} sheets={sheets} />
      <Said state={state} view="plans">
        {notices}
      </Said>
      <BlankPlan state={state} made={made} />
    </>
  );
}
