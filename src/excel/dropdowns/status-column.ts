import { cellAddress, columnLetter, type Area, type Field, type Plan, type SheetGrid } from "../../plan/index";
import { STATUS_HEADER, statusList } from "../../plan/standardise/index";
import { checkWorkbook } from "../check";
import { ActionError } from "../errors";
import { renewMarks, type Aftermath } from "../marks/renew";
import type { ActionOptions } from "../options";
import { run } from "../run";
import { addLists, bodyOf, type DropdownTarget } from "./add";

/** What became of one plan. */
export interface StatusColumn {
  sheet: string;
  /** `added`; or why not: it has one, the column right of the table holds something, there is no header to add to. */
  outcome: "added" | "there" | "occupied" | "noHeader";
  /** Where the header is, or the letters of the column that is occupied. */
  place: string;
}

/** What became of every plan; with the report and the marks as they are afterwards: see {@link renewMarks}. */
export interface StatusColumns extends Aftermath {
  columns: StatusColumn[];
}

/** Columns whose cells hold words, and look as a status should; the last of the plan's is taken as the pattern. */
const WORDED: readonly Field[] = ["note", "partners", "evidence", "monitor", "owner", "indicator", "actions", "content"];
/** In points: room for "Đang thực hiện". */
const WIDTH = 96;

/**
 * Adds the column *Mức độ thực hiện* right of every plan that has no status column, in the looks of its neighbour and
 * with its drop-down list. Only where the column beside the table is empty; nothing is moved or overwritten. Marks that are
 * there are set anew: they go off when the new column says that a row is done.
 *
 * @throws {ActionError} `noPlan` when the workbook has none, or what Excel refuses.
 */
export async function addStatusColumn(options: ActionOptions): Promise<StatusColumns> {
  return run(async (context) => {
    const checked = await checkWorkbook(context, options);
    const { report, grids } = checked;
    if (report.plans.length === 0) throw new ActionError("noPlan");
    const targets: DropdownTarget[] = [];
    const writes: (() => void)[] = [];
    const columns = report.plans.map((plan): StatusColumn => {
      const grid = grids.find(({ name }) => name === plan.sheet) as SheetGrid;
      const found = placeFor(plan, grid);
      if (found.outcome === "added") {
        writes.push(() => queueColumn(context, plan, grid, found.column, found.header));
        targets.push({ ...bodyOf(plan, found.column), field: "status", list: statusList(plan) });
        return { sheet: plan.sheet, outcome: "added", place: cellAddress(found.header.row, found.column) };
      }
      return { sheet: plan.sheet, outcome: found.outcome, place: columnLetter(found.column) };
    });
    await addLists(context, targets, checked, options.lang, () => writes.forEach((write) => write()));
    if (targets.length === 0) return { columns, report, marks: "none" };
    return { columns, ...(await renewMarks(context, options)) };
  });
}

type Place = { outcome: "added"; column: number; header: Area } | { outcome: "there" | "occupied" | "noHeader"; column: number };

function placeFor(plan: Plan, grid: SheetGrid): Place {
  const { status } = plan.columns;
  if (status !== undefined) return { outcome: "there", column: status };
  const known = [...Object.values(plan.columns), ...Object.values(plan.more ?? {}).flatMap((more) => more.map(({ column }) => column))];
  if (Object.values(plan.headers).every((words) => words === "")) return { outcome: "noHeader", column: Math.max(...known) + 1 };
  const pattern = patternColumn(plan, grid);
  const header = headerArea(plan, grid, pattern);
  let column = Math.max(...known) + 1;
  // Columns that have a header are the table's, also those that say nothing to us.
  while (!isFree(grid, { ...header, column, rowCount: plan.headerRow - header.row, columnCount: 1 })) column += 1;
  const body = { row: header.row, column, rowCount: plan.lastRow - header.row, columnCount: 1 };
  return isFree(grid, body) ? { outcome: "added", column, header } : { outcome: "occupied", column };
}

/** Nothing in it, and no part of a merged area. A line across the whole table, merged further than it, is in the way too. */
function isFree(grid: SheetGrid, area: Area): boolean {
  const rows = Array.from({ length: area.rowCount }, (_, i) => area.row + i);
  const isBlank = rows.every((row) => (grid.values[row - grid.top]?.[area.column - grid.left] ?? "") === "");
  const covers = ({ row, column, rowCount, columnCount }: Area) =>
    column <= area.column && area.column < column + columnCount && row < area.row + area.rowCount && area.row < row + rowCount;
  return isBlank && !(grid.merges ?? []).some(covers);
}

const mergeAt = (grid: SheetGrid, row: number, column: number): Area | undefined =>
  grid.merges?.find((m) => m.row <= row && row < m.row + m.rowCount && m.column <= column && column < m.column + m.columnCount);

function patternColumn(plan: Plan, grid: SheetGrid): number {
  const fields = Object.entries(plan.columns) as [Field, number][];
  const byPlace = fields.sort(([, a], [, b]) => b - a);
  const isPlain = ([, column]: [Field, number]) => (mergeAt(grid, plan.headerRow - 1, column)?.columnCount ?? 1) === 1;
  const plain = byPlace.filter(isPlain);
  const [, column] = plain.find(([field]) => WORDED.includes(field)) ?? plain[0] ?? byPlace[0];
  return column;
}

/** The header cell of the pattern, all of it when it is merged down over two rows. */
function headerArea(plan: Plan, grid: SheetGrid, pattern: number): Area {
  const single = { row: plan.headerRow - 1, column: pattern, rowCount: 1, columnCount: 1 };
  const merge = mergeAt(grid, single.row, pattern);
  return merge && merge.columnCount === 1 && merge.row + merge.rowCount === plan.headerRow ? merge : single;
}

/**
 * Looks come from single cells: the formats of a whole column would bring its merged cells and conditional formats'
 * reach with them.
 */
function queueColumn(context: Excel.RequestContext, plan: Plan, grid: SheetGrid, column: number, header: Area): void {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const at = ({ row, rowCount }: Area, c: number) => sheet.getRangeByIndexes(row, c, rowCount, 1);
  const title = at(header, column);
  title.copyFrom(at(header, header.column), "Formats");
  if (header.rowCount > 1) title.merge();
  sheet.getRangeByIndexes(header.row, column, 1, 1).values = [[STATUS_HEADER]];
  const body = at(bodyOf(plan, column), column);
  const row = plan.rows.find((r) => !mergeAt(grid, r.row - 1, header.column));
  if (row) {
    body.copyFrom(sheet.getRangeByIndexes(row.row - 1, header.column, 1, 1), "Formats");
    body.numberFormat = Array.from({ length: plan.lastRow - plan.firstRow + 1 }, () => ["General"]);
  }
  title.getEntireColumn().format.columnWidth = WIDTH;
}
