/** When a row asks for nothing any more: done, cancelled, not applicable. */
import type { CellValue, Plan, PlanRow, Status } from "../../plan/index";
import { cellRef, holdsAny } from "./conditions";

const FINISHED: ReadonlySet<Status> = new Set(["done", "cancelled", "notApplicable"]);

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

/**
 * The condition that a row is not finished, for formulas that mark deadlines; undefined when the plan has no status column.
 * Beside the usual words it knows every finished wording that this plan uses.
 */
export function finishedCondition(plan: Plan, raw: (row: PlanRow) => CellValue): string | undefined {
  const column = plan.columns.status;
  if (column === undefined) return undefined;
  const seen = plan.rows.filter((row) => FINISHED.has(row.status.status)).map(raw);
  const values = [...new Set([...USUAL, ...seen])].filter((value) => value !== "");
  return `NOT(${holdsAny(cellRef(column, plan.firstRow), values)})`;
}
