/** When a row asks for nothing any more: done, cancelled, not applicable. */
import { isSettled, type CellValue } from "../../plan/index";
import { anyOf } from "./literal";
import { holdsAny, isFilled } from "./conditions";
import type { PlanCells } from "./plan-cells";
import { blockBelow, sourceOf } from "./source";
import type { NumberStore } from "./store";

/** What people type when a row is finished, so that the mark goes off by itself; Excel compares without case. */
const USUAL: CellValue[] = [
  "Hoàn thành",
  "Đã hoàn thành",
  "Hoàn thành 100%",
  "Đã xong",
  "Đã thực hiện",
  "Không thực hiện",
  "Không áp dụng",
  "Done",
];

/** More wordings than that are a list, not conditions. */
const FEW = 20;

/** A status column, with what makes a row finished and what repeats the cell above. */
interface StatusColumn {
  column: number;
  finished: CellValue[];
  dittos: string[];
}

/**
 * The condition that a row is not finished, for formulas that mark deadlines; undefined when the plan has no status
 * column. Beside the usual words it knows every finished wording that this plan uses. Where a plan has several status
 * columns (two semesters), the last one that is filled counts. Where one deadline is merged over several rows, it is open
 * as long as one of them is.
 */
export function openCondition(cells: PlanCells, store: NumberStore): string | undefined {
  const columns = statusColumns(cells);
  if (columns.length === 0) return undefined;
  const [first, ...later] = columns.map((status) => ({ ref: cells.ref(status.column), is: isFinished(cells, status, store) }));
  const open = `NOT(${later.reduce((before, { ref, is }) => `IF(${isFilled(ref)},${is},${before})`, first.is)})`;
  const below = openBelow(cells, columns, store);
  return below === null ? open : `OR(${open},${below})`;
}

function statusColumns(cells: PlanCells): StatusColumn[] {
  const first = cells.plan.columns.status;
  return cells.columnsOf("status").map((column) => {
    const finished = new Set(USUAL);
    const dittos = new Set<string>();
    for (const row of cells.plan.rows) {
      const value = cells.raw(row.row, column);
      if (value === "") continue;
      if (column === first && row.inherited.includes("status")) dittos.add(String(value));
      else if (isSettled(row.status)) finished.add(value);
    }
    return { column, finished: [...finished], dittos: [...dittos] };
  });
}

/** Plain conditions where the row speaks for itself, which is easy to read; else a list that is searched once. */
function isFinished(cells: PlanCells, { column, finished, dittos }: StatusColumn, store: NumberStore): string {
  const source = sourceOf(cells, column, dittos);
  if (source === cells.ref(column) && finished.length <= FEW && finished.every((value) => String(value).length <= 60)) {
    return holdsAny(source, finished);
  }
  return `${store.of(source, ones(finished))}=1`;
}

const ones = (values: CellValue[]) => new Map(values.map((value) => [value, 1]));

/**
 * Whether a row below that shares the row's merged deadline is open. Null where no deadline is merged, where the statuses
 * are merged as the deadlines are, or otherwise so that a formula can't follow them.
 */
function openBelow(cells: PlanCells, columns: StatusColumn[], store: NumberStore): string | null {
  const due = cells.dueColumn;
  const key = due === undefined ? undefined : cells.keyOf(due);
  if (due === undefined || key === undefined || key === null) return null;
  if (columns.some(({ column, dittos }) => cells.keyOf(column) !== undefined || dittos.length > 0)) return null;
  if (columns.some(({ finished }) => finished.length > FEW) || cells.ownColumns.length === 0) return null;
  const { window, inBlock } = blockBelow(cells, due, key);
  const [first, ...later] = columns.map(({ column, finished }) => {
    const status = window(column);
    return { status, is: `(${store.of(status, ones(finished))})` };
  });
  const done = later.reduce((before, { status, is }) => `((${status}<>"")*${is}+(${status}="")*${before})`, first.is);
  const own = anyOf([`((${cells.ownColumns.map((at) => `(${window(at)}<>"")`).join("+")})>0)`]);
  return `SUMPRODUCT(${inBlock}*${own}*(1-${done}))>0`;
}
