/** When a row asks for nothing any more: done, cancelled, not applicable. */
import { isSettled, type CellValue, type Plan, type PlanRow } from "../../plan/index";
import { cellRef, holdsAny, isFilled } from "./conditions";

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
 * The condition that a row is not finished, for formulas that mark deadlines; undefined when the plan has no status
 * column. Beside the usual words it knows every finished wording that this plan uses. Where a plan has several status
 * columns (two semesters), the last one that is filled counts.
 */
export function finishedCondition(
  plan: Plan,
  columns: number[],
  raw: (row: PlanRow, column: number) => CellValue,
): string | undefined {
  if (columns.length === 0) return undefined;
  const finished = plan.rows.filter((row) => isSettled(row.status));
  const conditions = columns.map((column) => {
    const seen = finished.map((row) => raw(row, column)).filter((value) => value !== "");
    return { ref: cellRef(column, plan.firstRow), values: [...new Set([...USUAL, ...seen])] };
  });
  const [first, ...later] = conditions.map(({ ref, values }) => ({ ref, is: holdsAny(ref, values) }));
  return `NOT(${later.reduce((before, { ref, is }) => `IF(${isFilled(ref)},${is},${before})`, first.is)})`;
}
