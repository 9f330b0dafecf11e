/** State and actions of the view for new plans. */
import { useEffect, useState } from "preact/hooks";
import { checkPlans, newPlan, nextYearPlan, previewNextYear, type ActionOptions, type NextYearPreview, type PlanForm } from "../../excel/index";
import { standardSet } from "../../plan/standards/index";
import type { Plan, PlanReport } from "../../plan/types";
import type { Outcome } from "../actions";
import { isDate } from "../dates";
import type { PaneState } from "../state";
import type { PaneActions } from "../use-pane";
import { newPlanDefaults, setFor, type NewPlanChoices } from "./defaults";

/** What is asked for next year's plan; empty: as it follows from this one. */
export interface NextYearChoices {
  sheet: string;
  form: PlanForm | "";
  standardSet: string;
}

export interface Plans {
  blank: NewPlanChoices;
  setBlank(values: Partial<NewPlanChoices>): void;
  createBlank(): void;
  next: NextYearChoices;
  setNext(values: Partial<NextYearChoices>): void;
  /** What next year's plan would be; null before it was looked at, and after something else was chosen. */
  preview: NextYearPreview | null;
  previewNext(): void;
  createNext(): void;
}

export function usePlans(state: PaneState, plan: Plan | undefined, actions: PaneActions): Plans {
  const today = isDate(state.asOf) ? state.asOf : state.today;
  /** What the user has chosen; the rest follows from the plan that is shown. */
  const [own, setOwn] = useState<Partial<NewPlanChoices>>({});
  const [next, setNext] = useState<NextYearChoices>({ sheet: "", form: "", standardSet: "" });
  const [preview, setPreview] = useState<NextYearPreview | null>(null);
  const defaults = newPlanDefaults(plan, today);
  const blank = { ...defaults, ...own };

  // What was counted before an edit, or for another plan, is not what would be made now.
  useEffect(() => setPreview(null), [state.sheet, state.stale, state.schoolYear, state.standardSet, state.lang]);

  function setBlank(values: Partial<NewPlanChoices>): void {
    const chosen = { ...own, ...values };
    if (values.form !== undefined) {
      const type = standardSet(blank.standardSet)?.schoolType ?? null;
      chosen.standardSet = setFor(values.form, { ...defaults, ...chosen }.schoolYear, type);
    }
    setOwn(chosen);
  }

  async function createBlank(options: ActionOptions): Promise<Outcome> {
    const { schoolName, ...rest } = blank;
    const { sheet } = await newPlan({ ...options, ...rest, ...(schoolName.trim() && { schoolName }) });
    return { report: await readAgain(options), notice: { kind: "success", key: "newPlan.doneNew", params: { sheet }, sheets: [sheet] } };
  }

  const from = next.sheet || state.sheet;
  const wanted = (options: ActionOptions) => ({
    ...options,
    ...(from && { sheet: from }),
    ...(next.form && { form: next.form }),
    ...(next.standardSet && { nextStandardSet: next.standardSet }),
  });

  async function createNext(options: ActionOptions): Promise<Outcome> {
    const { sheet, carried, left } = await nextYearPlan(wanted(options));
    setPreview(null);
    return { report: await readAgain(options), notice: { kind: "success", key: "newPlan.doneNext", params: { sheet, carried, left }, sheets: [sheet] } };
  }

  return {
    blank,
    setBlank,
    createBlank: () => void actions.perform("newPlan", createBlank),
    next,
    setNext(values) {
      setPreview(null);
      setNext({ ...next, ...values });
    },
    preview,
    previewNext: () =>
      void actions.perform("previewNext", async (options) => {
        setPreview(null);
        setPreview(await previewNextYear(wanted(options)));
        return { report: null, notice: null };
      }),
    createNext: () => void actions.perform("nextYear", createNext),
  };
}

/** The workbook with the new sheet; null when Excel refuses, which is no failure of what was made. */
async function readAgain(options: ActionOptions): Promise<PlanReport | null> {
  try {
    return await checkPlans(options);
  } catch (error) {
    console.warn(error);
    return null;
  }
}
