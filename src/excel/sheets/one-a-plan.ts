import type { Plan, PlanReport } from "../../plan/index";
import { checkWorkbook, filledPlans } from "../check";
import type { ActionOptions } from "../options";
import { showSheet } from "../show";
import { nameFor, planSuffix } from "../summaries/build";
import { sayIn, type Say } from "../summaries/words";
import type { SheetDraft } from "./draft";
import { placeSheets, updateSheets, type SheetPlace } from "./update";

/** What one sheet a plan is made from. */
export interface SheetOfPlan {
  /** What the sheet is for: see own-sheets.ts. */
  key: string;
  /** Key of the name that it would like to have, in the `summary` namespace. */
  nameKey: string;
  draft(plan: Plan, report: PlanReport, place: { key: string; name: string }, say: Say): SheetDraft;
}

/**
 * Checks the workbook, brings one sheet a plan up to date and shows the first.
 *
 * @throws {ActionError} `noPlan` when the workbook has none, `noRows` when all are empty.
 */
export async function updateOneAPlan(
  context: Excel.RequestContext,
  options: ActionOptions,
  { key, nameKey, draft }: SheetOfPlan,
): Promise<{ report: PlanReport; sheet: string }> {
  const checked = await checkWorkbook(context, options);
  const { report, own, sheetNames } = filledPlans(checked);
  const say = sayIn(options.lang);
  const wished = report.plans.map((_, index) => {
    const suffix = planSuffix(report, index);
    return { key: key + suffix.key, name: nameFor(say(nameKey), suffix.sheet, say) };
  });
  const places = placeSheets(wished, own, sheetNames);
  const drafts = report.plans.map((plan, index) => {
    const place = places.get(wished[index].key) as SheetPlace;
    return draft(plan, report, { key: place.key, name: place.name }, say);
  });
  await updateSheets(context, drafts, places);
  const sheet = drafts[0].name;
  await showSheet(context, sheet);
  return { report: checked.report, sheet };
}
