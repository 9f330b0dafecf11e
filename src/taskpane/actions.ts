/** The pane's buttons, each one action of `excel` and the sentence about what it did. */
import * as excel from "../excel/index";
import type { ActionOptions } from "../excel/index";
import { message, type Lang } from "../i18n/index";
import type { PlanReport } from "../plan/types";
import { sheets as sheetActions } from "./later";
import type { OnDemand } from "./on-demand";
import type { MainAction, Notice } from "./state";

export interface Outcome {
  /** Null when the action does not read the plan. */
  report: PlanReport | null;
  /** Null when the view tells it in its own way. */
  notice: Notice | null;
}

/** Does what a button says. A workbook without a plan is not an error: it gets a helpful sentence. */
export async function perform(action: MainAction, options: ActionOptions): Promise<Outcome> {
  switch (action) {
    case "check": {
      const report = await excel.checkPlans(options);
      return { report, notice: nothingToDo(report) ?? checkedNotice(report) };
    }
    case "mark": {
      const { markPlans } = await partOf(sheetActions);
      const { report, overdue, dueSoon, unfunded } = await markPlans(options);
      const notice: Notice = { kind: "success", key: "pane.marked", params: { overdue, dueSoon, unfunded } };
      return { report, notice: nothingToDo(report) ?? notice };
    }
    case "clear": {
      const { clearMarks } = await partOf(sheetActions);
      const { removed } = await clearMarks();
      const key = removed > 0 ? "pane.cleared" : "pane.clearedNone";
      return { report: null, notice: { kind: removed > 0 ? "success" : "info", key } };
    }
    case "summarise": {
      const { buildSummaries } = await partOf(sheetActions);
      const { report, sheets, written } = await buildSummaries(options);
      const key = written.length > 0 ? "pane.summarised" : "pane.summarisedSame";
      const notice: Notice = { kind: "success", key, params: { count: sheets.length }, sheets };
      return { report, notice: nothingToDo(report) ?? notice };
    }
    case "total": {
      const { totalBudget } = await partOf(sheetActions);
      const { report, sheet, dong } = await totalBudget(options);
      const notice: Notice = { kind: "success", key: "pane.totalled", params: { dong, sheet }, sheets: [sheet] };
      return { report, notice: nothingToDo(report) ?? notice };
    }
  }
}

/** A part of the pane that did not come, for want of a network mostly. */
class PartMissing extends Error {}

async function partOf<T>(source: OnDemand<T>): Promise<T> {
  return source.load().catch((error: unknown) => {
    throw new PartMissing("A part of the pane did not load", { cause: error });
  });
}

function nothingToDo(report: PlanReport): Notice | null {
  if (report.prose) return { kind: "info", key: "pane.prosePlan", params: { ...report.prose } };
  if (report.plans.length === 0) return { kind: "info", key: "pane.noPlan" };
  return report.plans.every((plan) => plan.rows.length === 0) ? { kind: "info", key: "pane.noRows" } : null;
}

function checkedNotice(report: PlanReport): Notice {
  const findings = report.plans.flatMap((plan) => plan.findings);
  const rows = report.plans.reduce((sum, plan) => sum + plan.rows.length, 0);
  const count = (severity: string) => findings.filter((f) => f.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return errors + warnings === 0
    ? { kind: "success", key: "pane.checkedClean", params: { rows } }
    : { kind: "success", key: "pane.checked", params: { rows, errors, warnings } };
}

/** The sentence for whatever was thrown. What is no refusal of Excel's is a mistake of ours and goes to the console as well. */
export function failure(error: unknown): Notice {
  if (error instanceof excel.ActionError) return { kind: "error", key: `errors.${error.code}`, params: error.params };
  if (error instanceof PartMissing) return { kind: "error", key: "pane.sheetsMissing" };
  console.error(error);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: "error", key: "pane.unexpected", params: { detail } };
}

/** The words of a notice. */
export function sentence(notice: Notice, lang: Lang): string {
  return [notice, ...(notice.also ?? [])].map(({ key, params }) => message(lang, key, params ?? {})).join(" ");
}
