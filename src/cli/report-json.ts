/** The report for machines. Its shape is a promise: see the README. */
import { message } from "../i18n/all";
import type { Lang } from "../i18n/index";
import { explains, readings } from "./explain-text";
import type { Explain } from "./options";
import { columnLetter, type Plan, type PlanReport } from "../plan/index";

/** How much was said to Excel for the check. */
export interface Requests {
  count: number;
  bytes: number;
}

/** The report as an object that JSON can hold: dates ISO or null, money in whole đồng or null. */
export function reportJson(report: PlanReport, requests: Requests, lang: Lang, explain?: Explain): object {
  return { asOf: report.asOf, plans: report.plans.map((plan) => planJson(plan, lang, explain)), requests };
}

/** A set's id; null for a plan with standards of its own. */
export function setOrNull(id: string): string | null {
  return id === "" ? null : id;
}

function planJson(plan: Plan, lang: Lang, explain: Explain | undefined): object {
  const { dong, byStandard, rowsWithoutFigure, overdue, unfunded } = plan.totals;
  return {
    sheet: plan.sheet,
    schoolYear: plan.schoolYear,
    standardSet: setOrNull(plan.standardSet),
    headerRow: plan.headerRow,
    columns: Object.fromEntries(Object.entries(plan.columns).map(([field, column]) => [field, columnLetter(column)])),
    rows: plan.rows.map((row) => ({
      row: row.row,
      standard: row.standard,
      criterion: row.criterion,
      due: row.deadline.end,
      deadlineKind: row.deadline.kind,
      budgetKind: row.budget.kind,
      dong: row.budget.dong,
      status: row.status.status === "blank" ? null : row.status.status,
      overdue: row.overdue,
      unfunded: row.unfunded,
      ...(explains(explain, row) && { readings: readings(plan, row, lang) }),
    })),
    findings: plan.findings.map(({ ruleId, severity, cell, params }) => ({
      ruleId,
      severity,
      cell,
      message: message(lang, `rules.${ruleId}`, params),
    })),
    totals: { dong, byStandard, rowsWithoutFigure, overdue, unfunded },
  };
}
