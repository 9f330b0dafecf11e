/** A criterion that was forgotten, told from one that is left blank because the row goes on with the criterion above. */
import type { CriterionReading } from "../text/types";
import type { PlanRow } from "../types";
import type { Header } from "./header";
import { NO_CRITERION } from "./row";
import type { Sheet } from "./sheet";

const NUMBER = /^\s*\d{1,4}[.)]?\s*$/;
/** More blanks than these are a school's way of writing, not slips. */
const MOST_SLIPS = 2;
/** So many rows name their criterion for each that does not. */
const RARE = 3;

/**
 * Takes the criterion of the row above back from rows that have a number (TT) and a content of their own, where the plan shows that its
 * rows name theirs: merges the cells of a criterion that goes on, leaves the number blank there, or writes the criterion again. Without
 * such a sign one or two blanks among many are slips as well; more are the way a school writes, and go on with the row above.
 *
 * Where Excel could not say what is merged nothing is taken back. Changes `rows`.
 */
export function leaveForgotten(sheet: Sheet, { columns }: Header, rows: readonly PlanRow[], hasHeadings: boolean): void {
  const { criterion, ordinal, content } = columns;
  if (sheet.grid.merges === undefined || criterion === undefined || ordinal === undefined || content === undefined) return;
  const blanks = new Set<PlanRow>();
  let filled = 0;
  let isTold = false;
  let above: CriterionReading | null = null;
  for (const row of rows) {
    if (!row.inherited.includes("criterion")) {
      if (row.criterion !== null && isNumbered(row)) filled++;
      isTold ||= row.criterion !== null && above?.criterion === row.criterion;
      above = row.criterionReading;
    } else if (row.criterionReading !== above) {
      // The criterion stands in a row of its own, over all those that belong to it.
      above = null;
    } else if (row.text.criterion !== "" || !isNumbered(row)) {
      isTold = true;
    } else if (row.text.content !== "" && !row.inherited.includes("content")) {
      blanks.add(row);
    }
  }
  const most = isTold ? filled : Math.min(MOST_SLIPS, Math.floor(filled / RARE));
  if (blanks.size > 0 && blanks.size <= most) leave(rows, blanks, hasHeadings || columns.standard !== undefined);
}

function isNumbered({ text, inherited }: PlanRow): boolean {
  return NUMBER.test(text.ordinal ?? "") && !inherited.includes("ordinal");
}

/** Those that go on with such a row have no criterion either. The standard stays where something besides the row above tells it. */
function leave(rows: readonly PlanRow[], blanks: ReadonlySet<PlanRow>, hasStandards: boolean): void {
  let taken: CriterionReading | null = null;
  const left = rows.filter((row) => {
    if (blanks.has(row)) taken = row.criterionReading;
    else if (!row.inherited.includes("criterion") || row.criterionReading !== taken) taken = null;
    return taken !== null;
  });
  const gone = new Set(left);
  let below: string | null = null;
  for (const row of [...rows].reverse()) {
    if (!gone.has(row)) {
      below = row.standard;
      continue;
    }
    if (blanks.has(row)) row.inherited = row.inherited.filter((field) => field !== "criterion");
    row.criterion = null;
    row.criterionReading = NO_CRITERION;
    if (!hasStandards && row.standard !== below) row.standard = null;
  }
}
