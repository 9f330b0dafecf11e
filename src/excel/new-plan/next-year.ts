import { message } from "../../i18n/new-plan";
import { chooseStandardSet, nextSchoolYear, ownStandards, standardSet, type FollowedStandards, type Plan, type SheetGrid, type StandardSet } from "../../plan/index";
import { carryRows } from "../../plan/next-year/index";
import { checkWorkbook, type CheckedWorkbook } from "../check";
import { ActionError } from "../errors";
import type { ActionOptions } from "../options";
import { run } from "../run";
import { freeSheetName } from "../sheets/names";
import { formOf, type PlanForm } from "./forms";
import { formOfPlan, tableColumns, withNotes } from "./layout";
import { makeSheet } from "./make-sheet";
import { knownSet } from "./new-plan";
import { placeRow } from "./place-row";
import { planSheet, type SheetRow } from "./plan-sheet";

export interface NextYearOptions extends ActionOptions {
  /** The worksheet of the plan; the workbook's first plan when left out. */
  sheet?: string;
  /** Another form than the plan's own. */
  form?: PlanForm;
  /** The standard set's id for next year; by its year and the kind of school when left out, or the plan's own standards when it follows none of ours. */
  nextStandardSet?: string;
}

export interface NextYearResult {
  sheet: string;
  /** Rows that go on. */
  carried: number;
  /** Rows that are done, cancelled or not applicable. */
  left: number;
}

const BLANK_ROWS = { underHeading: 2, inTable: 5 };

/**
 * *Next year's plan*: a new sheet in this plan's form and order of columns, or in the form that is asked for, with the
 * rows that are not done. Deadline, money and progress are left blank for the school to decide; a note says where each
 * row comes from and what it had. The old sheet is not touched. Two batches more than *check*.
 *
 * @throws {ActionError} `noPlan` when the workbook, or that sheet, has none; `noRows` when it is empty; what Excel refuses, and then no sheet is left behind.
 * @throws {RangeError} for a standard set that does not exist.
 * @example await nextYearPlan({ asOf: "2025-06-15", lang: "vi" }) // { sheet: "Kế hoạch 2025-2026", carried: 5, left: 2 }
 */
export async function nextYearPlan(options: NextYearOptions): Promise<NextYearResult> {
  const { lang } = options;
  const given = options.nextStandardSet === undefined ? null : knownSet(options.nextStandardSet);
  return run(async (context) => {
    const checked = await checkWorkbook(context, options);
    const { plan, grid, schoolYear, set, carry, name } = carriedFrom(checked, options, given);
    const widths = queueWidths(context, plan);
    const settled = { schoolYear, standardSet: set.id };
    await makeSheet(context, name, lang, settled, () => {
      const form = options.form ? withNotes(formOf(options.form), lang) : formOfPlan(plan, grid, widths.read(), lang);
      const rows = carry.rows.map((row): SheetRow => ({ standard: row.standard, cells: placeRow(row, form, plan.headers, lang) }));
      return planSheet(form, { name, schoolYear, set, schoolName: plan.schoolName }, rows, BLANK_ROWS);
    });
    return { sheet: name, carried: carry.rows.length, left: carry.left };
  });
}

export interface NextYearPreview {
  /** The plan that it would be made from. */
  from: { sheet: string; schoolYear: string };
  /** The name that the new sheet would have. */
  sheet: string;
  schoolYear: string;
  /** A set's id; empty when the new plan keeps the plan's own standards. */
  standardSet: string;
  carried: number;
  left: number;
  /** Of the carried rows, those whose criterion is to be chosen anew, since the new set has none of that title. */
  chooseAnew: number;
}

/**
 * What {@link nextYearPlan} would do, told before it is done. Changes nothing; takes as many batches as *check*.
 *
 * @throws as {@link nextYearPlan}.
 */
export async function previewNextYear(options: NextYearOptions): Promise<NextYearPreview> {
  const given = options.nextStandardSet === undefined ? null : knownSet(options.nextStandardSet);
  return run(async (context) => {
    const { plan, schoolYear, set, carry, name } = carriedFrom(await checkWorkbook(context, options), options, given);
    return {
      from: { sheet: plan.sheet, schoolYear: plan.schoolYear },
      sheet: name,
      schoolYear,
      standardSet: set.id,
      carried: carry.rows.length,
      left: carry.left,
      chooseAnew: carry.rows.filter(({ notes }) => notes.some(({ kind }) => kind === "chooseAnew")).length,
    };
  });
}

/** The plan that was asked for, and what of it goes on. An empty plan sheet is asked for only by its name. */
function carriedFrom({ report, grids, sheetNames }: CheckedWorkbook, { sheet, lang }: NextYearOptions, given: StandardSet | null) {
  const { plans } = report;
  const plan = sheet === undefined ? (plans.find(({ rows }) => rows.length > 0) ?? plans[0]) : plans.find((p) => p.sheet === sheet);
  if (!plan) throw new ActionError("noPlan");
  if (plan.rows.length === 0) throw new ActionError("noRows");
  const grid = grids.find(({ name }) => name === plan.sheet) as SheetGrid;
  const schoolYear = nextSchoolYear(plan.schoolYear);
  const known = standardSet(plan.standardSet);
  const from: FollowedStandards = known ?? ownStandards(plan);
  const set = given ?? (known ? nextSet(schoolYear, known) : from);
  const name = freeSheetName(message(lang, "newPlan.sheetName", { schoolYear }), sheetNames);
  return { plan, grid, schoolYear, set, carry: carryRows(plan, grid, from, set), name };
}

/** The set in force next year for the kind of school that this year's set is for. */
function nextSet(schoolYear: string, { schoolType }: StandardSet): StandardSet {
  return chooseStandardSet({ schoolYear, schoolType }).set;
}

/** Queues the reading of the plan's column widths; call `read()` after the sync. Hidden columns get none. */
function queueWidths(context: Excel.RequestContext, plan: Plan): { read(): Map<number, number> } {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const loaded = tableColumns(plan).map((column) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.load("columnWidth");
    return { column, format };
  });
  return { read: () => new Map(loaded.filter(({ format }) => format.columnWidth > 0).map(({ column, format }) => [column, format.columnWidth])) };
}
