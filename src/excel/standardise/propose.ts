import { parseAddress, type CellValue, type Plan, type PlanReport, type SheetGrid } from "../../plan/index";
import { standardiseReport, type SheetChange } from "../../plan/standardise/index";
import { checkWorkbook, type CheckedWorkbook } from "../check";
import { readPieces, splitRows } from "../chunks";
import { isOurs } from "../dropdowns/find";
import { ActionError } from "../errors";
import type { ActionOptions } from "../options";
import { run } from "../run";

export interface StandardProposal {
  report: PlanReport;
  /** In the order of the sheets and rows; at most one a cell. */
  changes: SheetChange[];
}

/**
 * *Standardise*, the preview: what could become a true date, a true number or the usual spelling without saying
 * anything else. Changes nothing. Takes one batch more than *check*.
 *
 * @throws {ActionError} `noPlan` when the workbook has none, or what Excel refuses.
 * @example (await proposeStandard({ asOf: "2025-06-15", lang: "vi" })).changes.filter(({ kind }) => kind === "month")
 */
export async function proposeStandard(options: ActionOptions): Promise<StandardProposal> {
  return run(async (context) => {
    const { report, changes } = await proposeIn(context, options);
    return { report, changes };
  });
}

export interface ProposedWorkbook extends CheckedWorkbook {
  changes: SheetChange[];
  /** Sheets with a plan that are protected. */
  protectedSheets: Set<string>;
}

/** Reads the workbook, and of the sheets with a plan the formulas too: a formula is never replaced. */
export async function proposeIn(context: Excel.RequestContext, options: ActionOptions): Promise<ProposedWorkbook> {
  const checked = await checkWorkbook(context, options);
  const { report, grids, readWith } = checked;
  if (report.plans.length === 0) throw new ActionError("noPlan");
  const withPlan = grids.filter(({ name }) => report.plans.some((plan) => plan.sheet === name));
  let protections: { name: string; protection: Excel.WorksheetProtection }[] = [];
  const ownWords = ownWordsOf(context, report.plans);
  await readFormulas(context, withPlan, () => {
    protections = withPlan.map(({ name }) => {
      const { protection } = context.workbook.worksheets.getItem(name);
      protection.load("protected");
      return { name, protection };
    });
    ownWords.queue();
  });
  return {
    ...checked,
    changes: standardiseReport(report, withPlan, readWith).filter((change) => !ownWords.hold(change)),
    protectedSheets: new Set(protections.filter(({ protection }) => protection.protected).map(({ name }) => name)),
  };
}

/**
 * Columns of words where the user has a validation: its list is the school's own spelling, which other words would
 * contradict. Call `queue` before the sync and `hold` after it.
 */
function ownWordsOf(context: Excel.RequestContext, plans: readonly Plan[]): { queue(): void; hold(change: SheetChange): boolean } {
  let columns: { sheet: string; column: number; dataValidation: Excel.DataValidation }[] = [];
  return {
    queue() {
      columns = plans.flatMap((plan) => {
        const { status, criterion } = plan.columns;
        const more = (plan.more?.status ?? []).map(({ column }) => column);
        return [status, criterion, ...more].flatMap((column) => {
          if (column === undefined) return [];
          const { sheet, firstRow, lastRow } = plan;
          const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(firstRow - 1, column, lastRow - firstRow + 1, 1);
          const { dataValidation } = range;
          dataValidation.load("type,errorAlert");
          return [{ sheet, column, dataValidation }];
        });
      });
    },
    hold({ sheet, cell, kind }) {
      if (kind !== "status" && kind !== "criterion") return false;
      const { column } = placeOf({ sheet, cell });
      return columns.some(
        (own) =>
          own.sheet === sheet && own.column === column && own.dataValidation.type !== "None" && !isOurs(own.dataValidation.errorAlert),
      );
    },
  };
}

/** @param also Queues what else is to be read in the same batch. */
async function readFormulas(context: Excel.RequestContext, grids: readonly SheetGrid[], also: () => void): Promise<void> {
  const pieces = grids.flatMap((grid) => {
    grid.formulas = [];
    const area = { row: grid.top, column: grid.left, rowCount: grid.values.length, columnCount: grid.values[0]?.length ?? 0 };
    return area.columnCount === 0 ? [] : splitRows(area).map((piece) => ({ ...piece, grid }));
  });
  await readPieces(
    context,
    pieces,
    ({ grid, row, column, rowCount, columnCount }) => {
      const range = context.workbook.worksheets.getItem(grid.name).getRangeByIndexes(row, column, rowCount, columnCount);
      range.load("formulas");
      return range;
    },
    ({ grid }, range) => grid.formulas?.push(...(range.formulas as CellValue[][])),
    also,
  );
}

/** Row and column, from 0, of a change's cell. */
export function placeOf({ sheet, cell }: { sheet: string; cell: string }): { sheet: string; row: number; column: number } {
  const place = parseAddress(cell);
  if (!place) throw new RangeError(`Not an address: ${cell}`);
  return { sheet, ...place };
}
