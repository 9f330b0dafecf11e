import type { CellValue, Plan, PlanReport, SheetGrid } from "../../plan/index";
import { standardiseReport, type SheetChange } from "../../plan/standardise/index";
import { checkWorkbook, type CheckedWorkbook } from "../check";
import { readPieces, splitRows } from "../chunks";
import { isOurs } from "../dropdowns/find";
import { ActionError } from "../errors";
import type { ActionOptions } from "../options";
import { run } from "../run";
import { placeOf } from "./place";
import { makesNumber, readRoom } from "./read-room";
import { nameOf, type ColumnName } from "./widths";

export interface StandardProposal {
  report: PlanReport;
  /** In the order of the sheets and rows; at most one a cell. */
  changes: SheetChange[];
  /** Columns that are too narrow for a date or number that these changes make, and will be made wider. */
  widens: ColumnName[];
}

/**
 * *Standardise*, the preview: what could become a true date, a true number or the usual spelling without saying
 * anything else. Changes nothing. Takes two batches more than *check*; more only where a column has several looks.
 *
 * @throws {ActionError} `noPlan` when the workbook has none, or what Excel refuses.
 * @example (await proposeStandard({ asOf: "2025-06-15", lang: "vi" })).changes.filter(({ kind }) => kind === "month")
 */
export async function proposeStandard(options: ActionOptions): Promise<StandardProposal> {
  return run(async (context) => {
    const { report, changes, grids } = await proposeIn(context, options);
    const numbers = changes.filter(makesNumber);
    const room = await readRoom(context, numbers, grids);
    return { report, changes, widens: room.widenings(numbers).map(nameOf) };
  });
}

/** The columns that may be made wider for some of the changes: those in which they make a number. */
export function widensOf(widens: readonly ColumnName[], some: readonly SheetChange[]): ColumnName[] {
  const columns = new Set(some.filter(makesNumber).map(({ sheet, cell }) => `${cell.replace(/\d+$/, "")} ${sheet}`));
  return widens.filter(({ sheet, column }) => columns.has(`${column} ${sheet}`));
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
