import type { Lang } from "../../i18n/index";
import { columnLetter, type Plan, type SheetGrid } from "../../plan/index";
import { criterionList, statusList } from "../../plan/standardise/index";
import { checkWorkbook, type CheckedWorkbook } from "../check";
import { ActionError } from "../errors";
import type { ActionOptions } from "../options";
import { run } from "../run";
import { findValidations, rangeOf, type SheetArea } from "./find";
import { queueList } from "./list";
import { queueLists } from "./lists-sheet";
import { generalCells, queueTextCells, queueTextFormat } from "./text-format";

/** A column that has a list of ours now, or kept its own validation. */
export interface DropdownColumn {
  sheet: string;
  field: "status" | "criterion";
  /** Its letters. */
  column: string;
  /** Why it has none of ours: the user has a validation there. */
  kept?: "own";
}

export interface DropdownTarget extends SheetArea {
  field: "status" | "criterion";
  list: string[];
}

/** The longest list that Excel takes inside a rule, in characters, commas counted. */
const LONGEST_LIST = 255;

/**
 * *Drop-downs*: lists of the usual words on every plan's status and criterion columns. They offer and do not refuse:
 * whatever else is typed gets a message that can be answered with OK. A column where the user has any validation keeps
 * it. Lists of ours are brought up to date.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
 *
 * @throws {ActionError} `noPlan` when the workbook has none, or what Excel refuses.
 */
export async function addDropdowns(options: ActionOptions): Promise<{ columns: DropdownColumn[] }> {
  return run(async (context) => {
    const checked = await checkWorkbook(context, options);
    if (checked.report.plans.length === 0) throw new ActionError("noPlan");
    const targets = checked.report.plans.flatMap(targetsOf);
    return { columns: await addLists(context, targets, checked, options.lang) };
  });
}

function targetsOf(plan: Plan): DropdownTarget[] {
  const { status, criterion } = plan.columns;
  const columns = [
    ...[status, ...(plan.more?.status ?? []).map(({ column }) => column)].map((column) => ({ column, field: "status" as const, list: statusList(plan) })),
    { column: criterion, field: "criterion" as const, list: criterionList(plan) },
  ];
  return columns.flatMap(({ column, field, list }) =>
    column === undefined || list.length === 0 ? [] : [{ ...bodyOf(plan, column), field, list }],
  );
}

/** The cells of a column beside the plan's rows. */
export function bodyOf({ sheet, firstRow, lastRow }: Plan, column: number): SheetArea {
  return { sheet, row: firstRow - 1, column, rowCount: lastRow - firstRow + 1, columnCount: 1 };
}

/**
 * Adds lists where the user has no validation. Two batches, more only where the validation differs inside a column.
 *
 * @param queueFirst Queues what is to be written in the same batch as the lists, before them.
 */
export async function addLists(
  context: Excel.RequestContext,
  targets: readonly DropdownTarget[],
  { own, sheetNames, grids }: CheckedWorkbook,
  lang: Lang,
  queueFirst: () => void = () => undefined,
): Promise<DropdownColumn[]> {
  if (targets.length === 0) return [];
  const textCells = queueTextCells(context);
  const stretches = await findValidations(context, targets);
  const isKept = (target: DropdownTarget) => stretches.some((s) => s.validation === "theirs" && isWithin(s, target));
  const ours = targets.filter((target) => !isKept(target));

  queueFirst();
  const long = [...new Map(ours.filter(isLong).map(({ list }) => [list.join(), list])).values()];
  const formulas = queueLists(context, long, { own, sheetNames }, lang);
  const sources = new Map(long.map((list, i) => [list.join(), formulas[i]]));
  for (const target of ours) {
    const source = sources.get(target.list.join()) ?? target.list.join(",");
    const isRight = stretches.some((s) => s.source === source && s.rowCount === target.rowCount && isWithin(s, target));
    if (!isRight) queueList(rangeOf(context, target).dataValidation, source, target.field, lang);
  }
  const bare = ours.filter(({ list }) => /^\d/.test(list[0]));
  const general = bare.flatMap((target) => generalCells(grids.find(({ name }) => name === target.sheet) as SheetGrid, target));
  queueTextFormat(context, general, textCells.read());
  await context.sync();
  return targets.map((target) => ({
    sheet: target.sheet,
    field: target.field,
    column: columnLetter(target.column),
    ...(isKept(target) ? { kept: "own" as const } : {}),
  }));
}

const isLong = ({ list }: DropdownTarget): boolean => list.join(",").length > LONGEST_LIST;

function isWithin(inner: SheetArea, outer: SheetArea): boolean {
  return inner.sheet === outer.sheet && inner.column === outer.column && inner.row >= outer.row && inner.row < outer.row + outer.rowCount;
}
