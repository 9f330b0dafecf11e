/** A worksheet's cells -> the plans in it, with every row read. */
import { cellAddress } from "../address";
import { chooseStandardSet } from "../standards/index";
import { followsOthers } from "../standards/foreign";
import type { Field, PlanTable, ReadOptions, SheetGrid } from "../types";
import { readBody } from "./body";
import { nameByTitle } from "./by-title";
import type { Body } from "./body";
import { correctColumns, givenHeader } from "./correct";
import { withCriteria } from "./criterion-column";
import { leaveForgotten } from "./forgotten";
import { readFrame, settleSchoolYear } from "./frame";
import type { Frame } from "./frame";
import { headersAt } from "./header";
import type { Header } from "./header";
import { inferHeader } from "./infer";
import { isOutline } from "./outline";
import { dueOf } from "./period-ticks";
import { withProgress } from "./progress-column";
import { readersFor } from "./readers";
import { NOTHING } from "./row";
import { statedSet } from "../standards/stated";
import { schoolTypeFor } from "./school";
import { kindsOfSchools, nameSchools } from "./schools";
import { shareColumn } from "./shared-cell";
import { Sheet } from "./sheet";
import { unicodeGrid } from "./unicode";
import { withUnitRow } from "./unit-row";

export { DUE_SOON_DAYS, isDueSoon, isOverdue, isSettled, isUnfunded } from "./judgement";

/**
 * Finds every plan table of a worksheet and reads its rows. Tables that are not plans (issues, monitoring, evidence, staff, purchases)
 * give nothing. Linear in the number of cells.
 *
 * @param grid The used range; merges and hidden rows where they are known.
 * @param shared What other sheets of the workbook say of school and year, for a sheet that says nothing.
 * @returns The plans from top to bottom; empty when the sheet has none.
 * @example findPlanTables(grid, { asOf: "2025-06-15" })[0].rows[0].criterion // "1.1"
 */
export function findPlanTables(grid: SheetGrid, options: ReadOptions, shared: Frame | null = null): PlanTable[] {
  const { grid: readable, legacy } = unicodeGrid(grid);
  const sheet = new Sheet(readable);
  const tables: PlanTable[] = [];
  const tops: number[] = [];
  let frame = shared;
  let since = sheet.top;
  const settled: ReadOptions = { ...options, ...options.sheets?.[grid.name] };
  const read = (found: Header): number => {
    const corrected = correctColumns(found, options.columns?.[grid.name]);
    const named = corrected.given.includes("criterion") ? corrected.header : withCriteria(sheet, corrected.header);
    const header = withUnitRow(sheet, shareColumn(withProgress(sheet, named, corrected.given, options), corrected.given));
    header.isOutline = isOutline(sheet, header);
    frame = readFrame(sheet, header, since, frame);
    const { table, body } = readTable(sheet, header, frame, settled);
    if (legacy) table.legacy = legacy;
    if (corrected.given.length > 0) table.given = corrected.given;
    if (corrected.lost.length > 0) table.lost = corrected.lost;
    if (table.rows.length > 0 || table.standards.length > 0 || isBlankForm(table)) {
      tables.push(table);
      tops.push(header.top);
    }
    since = body.last + 1;
    return Math.max(body.last, body.next - 1);
  };
  for (let row = sheet.top; row < sheet.endRow; row++) {
    const found = headersAt(sheet, row);
    if (found.length > 0) row = Math.max(...found.map(read));
  }
  if (tables.length === 0) {
    const found = givenHeader(sheet, options.columns?.[grid.name]) ?? inferHeader(sheet, options);
    if (found) read(found);
  }
  shareAround(sheet, tables, tops);
  return tables;
}

/** Biểu 2 of circular 57/2026 before anything was filled in: no other table has all of these columns. */
function isBlankForm({ columns }: PlanTable): boolean {
  return (["content", "goal", "actions", "indicator", "owner", "status"] as const).every((field) => columns[field] !== undefined);
}

function readTable(sheet: Sheet, header: Header, frame: Frame, options: ReadOptions): { table: PlanTable; body: Body } {
  const year = settleSchoolYear(frame, options);
  const readers = readersFor(year.schoolYear, frame.headerUnit);
  const forEach = <T>(cell: T): Record<string, T> => Object.fromEntries(Object.keys(header.columns).map((field) => [field, cell]));
  const body = readBody({ sheet, header, readers, options, blanks: forEach(""), nothing: forEach(NOTHING) });
  const stated = statedSet(frame.lines);
  const schools = nameSchools(sheet, header, body.rows);
  const kinds = kindsOfSchools(body.rows);
  const schoolType = (kinds.size === 1 ? [...kinds][0]! : null) ?? schoolTypeFor(frame, sheet.grid.name, body.standards, body.rows);
  const choice = chooseStandardSet({ schoolYear: year.schoolYear, schoolType, given: options.standardSet, stated });
  // One set can't be that of kindergartens and of primary schools.
  const isForeign = choice.from !== "given" && stated === null && (kinds.size > 1 || followsOthers(frame.schoolName, body.standards.map(({ title }) => title)));
  if (!isForeign) nameByTitle(body.rows, choice.set);
  leaveForgotten(sheet, header, body.rows, body.standards.length > 0);
  const table: PlanTable = {
    sheet: sheet.grid.name,
    headerRow: header.bottom + 1,
    firstRow: Math.min(header.bottom + 2, body.last + 1),
    lastRow: body.last + 1,
    columns: header.columns,
    headers: header.headers,
    headerUnit: frame.headerUnit,
    schoolYear: year.schoolYear,
    schoolYearFrom: year.from,
    schoolName: frame.schoolName,
    title: frame.title,
    standardSet: isForeign ? "" : choice.set.id,
    standardSetFrom: isForeign ? "sheet" : choice.from,
    standards: body.standards,
    rows: body.rows,
    totalRows: body.totalRows,
    around: [],
  };
  const more = Object.entries(header.more) as [Field, NonNullable<PlanTable["more"]>[Field]][];
  if (sheet.grid.id !== undefined) table.sheetId = sheet.grid.id;
  if (schools !== undefined) table.schools = schools;
  if (more.length > 0) table.more = Object.fromEntries(more);
  if (header.ticks) table.ticks = header.ticks.map((tick) => ({ column: tick.column, header: tick.header, due: dueOf(tick, readers) }));
  if (body.nothing.length > 0) table.nothing = body.nothing;
  if (header.assumed.length > 0) table.assumed = header.assumed;
  if (header.cells.length > 0) table.headerCells = header.cells.map(({ column, text }) => ({ column, header: text }));
  return { table, body };
}

/** The texts outside all plans of the sheet: one list, shared by them. */
function shareAround(sheet: Sheet, tables: readonly PlanTable[], tops: readonly number[]): void {
  if (tables.length === 0) return;
  const around: PlanTable["around"] = [];
  let next = 0;
  for (let row = sheet.top; row < sheet.endRow; row++) {
    while (next < tables.length && row >= tables[next].lastRow) next++;
    if (next < tables.length && row >= tops[next] && row < tables[next].lastRow) continue;
    for (const column of sheet.filled(row)) {
      if (typeof sheet.cell(row, column).cellValue !== "number") around.push({ cell: cellAddress(row, column), text: sheet.text(row, column) });
    }
  }
  for (const table of tables) table.around = around;
}
