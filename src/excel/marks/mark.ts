import type { Lang } from "../../i18n/index";
import { DUE_SOON_DAYS, type Plan, type PlanReport, type SheetGrid } from "../../plan/index";
import { checkWorkbook, type CheckedWorkbook } from "../check";
import { ActionError } from "../errors";
import type { ActionOptions } from "../options";
import { run } from "../run";
import { splitRequests } from "../sheets/requests";
import { findMarks, type SheetMarks } from "./find";
import { lookupTableName, queueLookup, queueLookupEnd } from "./lookup-sheet";
import type { MarkRule } from "./rule";
import { planMarks, type PlanMarks } from "./rules";
import { applyMarkStyle } from "./styles";

export interface MarkResult {
  report: PlanReport;
  /** Conditional formats that the plans have from us now. */
  rules: number;
  /** Rows, over all plans. */
  overdue: number;
  dueSoon: number;
  unfunded: number;
}

/**
 * *Mark*: conditional formats for what is overdue, due soon, unfunded, missing or unreadable, on every plan of the
 * workbook. Our earlier marks are replaced; the user's formats and conditional formats keep their place and order.
 * Takes at most three batches more than *check*.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
 *
 * @throws {ActionError} `noPlan` when the workbook has none, or what Excel refuses.
 */
export async function markPlans(options: ActionOptions): Promise<MarkResult> {
  return run(async (context) => {
    const checked = await checkWorkbook(context, options);
    const { report } = checked;
    if (report.plans.length === 0) throw new ActionError("noPlan");
    const rules = await setMarks(context, checked, options.lang, () => true);
    const sum = (key: "overdue" | "dueSoon" | "unfunded") => report.plans.reduce((n, p) => n + p.totals[key], 0);
    return { report, rules, overdue: sum("overdue"), dueSoon: sum("dueSoon"), unfunded: sum("unfunded") };
  });
}

/**
 * Puts the marks of a checked workbook in the place of our earlier ones. Three batches at most; more only for tables that
 * do not fit one payload.
 *
 * @param isWanted Which of the sheets with a plan are to be marked, by what they carry now.
 * @returns The conditional formats that were set.
 */
export async function setMarks(
  context: Excel.RequestContext,
  checked: CheckedWorkbook,
  lang: Lang,
  isWanted: (marks: SheetMarks) => boolean,
): Promise<number> {
  const { report, readWith } = checked;
  const names = [...new Set(report.plans.map((plan) => plan.sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
  const marks = await findMarks(context, sheets);
  const wanted = new Set(names.filter((_, i) => isWanted(marks[i])));
  if (wanted.size === 0) return 0;
  const planned = report.plans.map((plan, index) => {
    if (!wanted.has(plan.sheet)) return { rules: [], tables: [] };
    const grid = checked.grids.find((g) => g.name === plan.sheet) as SheetGrid;
    return planMarks(plan, grid, readWith.dueSoonDays ?? DUE_SOON_DAYS, (table) => lookupTableName(index, table));
  });
  const tables = planned.flatMap((of) => of.tables);
  const queueRules = () =>
    names.forEach((name, i) => {
      if (!wanted.has(name)) return;
      for (const mark of marks[i].ours) mark.delete();
      report.plans.forEach((plan, index) => {
        if (plan.sheet !== name) return;
        for (const rule of planned[index].rules) queueRule(sheets[i], plan, rule, marks[i].theirs > 0);
      });
    });
  if (tables.length === 0) {
    queueRules();
    queueLookupEnd(context, checked.own);
    await context.sync();
  } else {
    // The rules after the tables that they look into.
    await splitRequests(context, [...queueLookup(context, tables, checked, lang), { bytes: bytesOf(planned), queue: queueRules }]);
  }
  return planned.reduce((sum, { rules }) => sum + rules.length, 0);
}

/** About how big the rules are on the wire: each is some twenty calls. */
function bytesOf(planned: PlanMarks[]): number {
  return planned.reduce((sum, { rules }) => sum + rules.reduce((n, { formula }) => n + 2 * formula.length + 8_000, 0), 0);
}

/**
 * A new conditional format comes first of all; the user's own are to stay before ours, so ours goes to the back. Its
 * priority is set last: from then on the object may stand for another format.
 *
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-priority-member
 */
function queueRule(sheet: Excel.Worksheet, plan: Plan, rule: MarkRule, toBack: boolean): void {
  const range = sheet.getRangeByIndexes(plan.firstRow - 1, rule.column, plan.lastRow - plan.firstRow + 1, 1);
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = rule.formula;
  applyMarkStyle(format.custom.format, rule.kind);
  if (toBack) format.priority = -1;
}
