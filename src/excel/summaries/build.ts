import { DUE_SOON_DAYS, type Plan, type PlanReport } from "../../plan/index";
import { checkWorkbook, filledPlans, type CheckedWorkbook } from "../check";
import type { ActionOptions } from "../options";
import { run } from "../run";
import { sheetRef, type SheetDraft } from "../sheets/draft";
import { placeSheets, updateSheets, type SheetPlace } from "../sheets/update";
import { AS_OF_ADDRESS, overviewSheet } from "./overview";
import { standardSheet } from "./standard";
import { standardsToShow } from "./titles";
import { sayIn, type Say } from "./words";

export interface SummaryResult {
  report: PlanReport;
  /** The names of all summary sheets, in order. */
  sheets: string[];
  /** Those that had to be written; none when nothing has changed. */
  written: string[];
}

/**
 * *Build summaries*: the sheet *Tổng hợp* and one sheet a standard, for every plan of the workbook. Ordinary sheets
 * with native formulas: they live without the add-in. Sheets that are already right stay untouched, a user's own sheet
 * of the same name is never written to, and what was typed into our remarks columns is kept.
 *
 * @throws {ActionError} `noPlan` when the workbook has none, `noRows` when all are empty, or what Excel refuses.
 */
export async function buildSummaries(options: ActionOptions): Promise<SummaryResult> {
  return run(async (context) => {
    const checked = await checkWorkbook(context, options);
    const { drafts, places } = summaryDrafts(filledPlans(checked), options);
    const written = await updateSheets(context, drafts, places);
    return { report: checked.report, sheets: drafts.map((draft) => draft.name), written };
  });
}

/** The drafts of all summary sheets, and the places that they go to. */
export function summaryDrafts(
  checked: CheckedWorkbook,
  options: ActionOptions,
): { drafts: SheetDraft[]; places: Map<string, SheetPlace> } {
  const { report, own, sheetNames } = checked;
  const say = sayIn(options.lang);
  const wished = report.plans.flatMap((plan, index) => wishedSheets(plan, planSuffix(report, index), say));
  const places = placeSheets(wished, own, sheetNames);
  const drafts = report.plans.flatMap((plan, index) => planDrafts(plan, index, report, options, places, say));
  return { drafts, places };
}

/** What tells the sheets of several plans apart; nothing when there is one plan. */
export function planSuffix(report: PlanReport, index: number): { key: string; sheet: string | null } {
  return {
    key: index === 0 ? "" : `_p${index + 1}`,
    sheet: report.plans.length > 1 ? report.plans[index].sheet : null,
  };
}

/** A sheet's name, with the plan's own when there are several. */
export function nameFor(name: string, sheet: string | null, say: Say): string {
  return sheet === null ? name : say("sheetOfPlan", { name, plan: sheet });
}

type Suffix = ReturnType<typeof planSuffix>;

const standardKey = (standard: string | null, suffix: Suffix) => `standard_${standard ?? "none"}${suffix.key}`;

function standardsWithRows(plan: Plan): (string | null)[] {
  return standardsToShow(plan).filter((standard) => plan.rows.some((row) => row.standard === standard));
}

function wishedSheets(plan: Plan, suffix: Suffix, say: Say): { key: string; name: string }[] {
  return [
    { key: `summary${suffix.key}`, name: nameFor(say("sheetSummary"), suffix.sheet, say) },
    ...standardsWithRows(plan).map((standard) => ({
      key: standardKey(standard, suffix),
      name: nameFor(
        standard === null ? say("sheetNoStandard") : say("sheetStandard", { number: standard }),
        suffix.sheet,
        say,
      ),
    })),
  ];
}

function planDrafts(
  plan: Plan,
  index: number,
  report: PlanReport,
  options: ActionOptions,
  places: Map<string, SheetPlace>,
  say: Say,
): SheetDraft[] {
  const suffix = planSuffix(report, index);
  const place = (key: string) => places.get(key) as SheetPlace;
  const summary = place(`summary${suffix.key}`);
  const dueSoonDays = options.dueSoonDays ?? DUE_SOON_DAYS;
  const asOfCell = sheetRef(summary.name, AS_OF_ADDRESS);
  const withRows = new Set(standardsWithRows(plan));
  const standards = standardsToShow(plan).map((standard) => {
    if (!withRows.has(standard)) return { standard, sheet: null };
    const { key, name } = place(standardKey(standard, suffix));
    return { standard, sheet: standardSheet(plan, { key, name, standard, asOfCell, dueSoonDays, say }) };
  });
  const overview = overviewSheet(plan, report, { key: summary.key, name: summary.name }, standards, say);
  return [overview, ...standards.flatMap(({ sheet }) => (sheet ? [sheet.draft] : []))];
}
