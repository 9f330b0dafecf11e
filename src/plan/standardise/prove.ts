import { parseAddress } from "../address";
import { findPlanTables } from "../table/index";
import type { PlanRow, PlanTable, ReadOptions, SheetGrid } from "../types";
import type { SheetChange } from "./types";

/** Rounds of leaving out what made a difference; a plan where more are needed is left as it is. */
const ROUNDS = 8;
/** Rounds in which, of rows below each other, only the first is taken for the cause: the others may just repeat it. */
const PATIENT_ROUNDS = 3;

/**
 * The changes of one worksheet after which its plans are read exactly as before: every row's deadline, budget,
 * criterion, status and people. A row's reading may hang on cells above it ("nt", merged cells, start and end in two
 * columns), so the whole sheet is read again with the changes made; what makes a difference is left out.
 *
 * @param changes All on this sheet.
 * @returns Some or all of `changes`, in order.
 */
export function proveChanges(grid: SheetGrid, changes: readonly SheetChange[], options: ReadOptions): SheetChange[] {
  const before = findPlanTables(grid, options);
  let kept = [...changes];
  for (let round = 0; round < ROUNDS && kept.length > 0; round++) {
    const differing = differences(before, findPlanTables(withChanges(grid, kept), options));
    if (differing === null) {
      // Another table altogether: only figures and words inside cells are tried then, last of all nothing.
      const fewer = kept.filter(({ kind, field }) => kind !== "text" && field !== null);
      if (fewer.length === kept.length) return [];
      kept = fewer;
    } else if (differing.length === 0) {
      return kept;
    } else {
      kept = withoutRows(kept, round < PATIENT_ROUNDS ? firstOfRuns(differing) : differing);
    }
  }
  return [];
}

/** The worksheet as it would be. */
export function withChanges(grid: SheetGrid, changes: readonly SheetChange[]): SheetGrid {
  const copy = <T>(cells: readonly T[][]): T[][] => cells.map((row) => [...row]);
  const values = copy(grid.values);
  const text = copy(grid.text);
  const numberFormat = grid.numberFormat ? copy(grid.numberFormat) : undefined;
  for (const { cell, after } of changes) {
    const place = parseAddress(cell);
    if (!place) continue;
    const [r, c] = [place.row - grid.top, place.column - grid.left];
    values[r][c] = after.value;
    text[r][c] = after.text;
    if (numberFormat && after.numberFormat !== undefined) numberFormat[r][c] = after.numberFormat;
  }
  return { ...grid, values, text, numberFormat };
}

/** Worksheet rows (from 1) that are read differently; null when the tables themselves are. */
function differences(before: readonly PlanTable[], after: readonly PlanTable[]): number[] | null {
  if (before.length !== after.length || !before.every((table, i) => shape(table) === shape(after[i]))) return null;
  return before.flatMap((table, i) => table.rows.filter((row, r) => reading(row) !== reading(after[i].rows[r])).map(({ row }) => row));
}

function shape(table: PlanTable): string {
  const { headerRow, firstRow, lastRow, columns, headerUnit, schoolYear, standardSet, schoolName, rows, standards, totalRows } = table;
  const totals = totalRows.map(({ row, budget }) => [row, budget.kind, budget.dong]);
  const headings = standards.map(({ row, number }) => [row, number]);
  return JSON.stringify([
    headerRow, firstRow, lastRow, columns, headerUnit, schoolYear, standardSet, schoolName?.normalize("NFC"),
    rows.map(({ row }) => row), headings, totals,
  ]);
}

/** What a row says, without its words. */
function reading(row: PlanRow): string {
  const { standard, criterion, criterionReading, deadline, budget, status, owners, partners, inherited, unfunded, overdue } = row;
  return JSON.stringify([
    standard, criterion, criterionReading.criteria, criterionReading.title.normalize("NFC"),
    { ...deadline, source: "" }, { ...budget, source: "" }, status.status, status.percent,
    owners.people, owners.lead, owners.none, partners.people, partners.none,
    inherited, unfunded, overdue, row.actions.length,
  ]).normalize("NFC");
}

function firstOfRuns(rows: readonly number[]): number[] {
  return rows.filter((row) => !rows.includes(row - 1));
}

/** Without the changes in these rows; where a row has none, without those of the nearest row above that has. */
function withoutRows(changes: readonly SheetChange[], rows: readonly number[]): SheetChange[] {
  const rowOf = ({ cell }: SheetChange): number => (parseAddress(cell)?.row ?? 0) + 1;
  const changed = [...new Set(changes.map(rowOf))].sort((a, b) => a - b);
  const out = new Set(rows.flatMap((row) => changed.filter((r) => r <= row).slice(-1)));
  const left = changes.filter((change) => !out.has(rowOf(change)));
  return left.length < changes.length ? left : [];
}
