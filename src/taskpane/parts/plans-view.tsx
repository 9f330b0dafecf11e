import { usePlans } from "../plans/use-plans";
import { BlankPlan } from "./plans/blank-plan";
import { NextYear } from "./plans/next-year";
import type { ViewProps } from "./view-props";

/** *New plan*: an empty one, or next year's from this one. */
export function PlansView({ state, plans, actions, notices }: ViewProps) {
  const made = usePlans(state, plans[0], actions);
  const sheets = [...new Set((state.report?.plans ?? []).filter(({ rows }) => rows.length > 0).map(({ sheet }) => sheet))];
  return (
    <>
      <NextYear state={state} made={made} sheets={sheets} />
      {notices}
      <BlankPlan state={state} made={made} />
    </>
  );
}
