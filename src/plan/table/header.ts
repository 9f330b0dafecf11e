/** Where a plan's header is: one row or two, anywhere on the sheet. */
import { readCriterion } from "../text/criterion";
import type { Field } from "../types";
import { settleColumns } from "./columns";
import type { Columns, HeaderCell } from "./columns";
import { guessFields } from "./header-words";
import { isNumberRow, readHeading } from "./lines";
import type { Sheet } from "./sheet";

export interface Header extends Columns {
  /** First and last row of the header, from 0. */
  top: number;
  bottom: number;
  /** First column, and the one after the last. */
  left: number;
  right: number;
  /** Where the table begins when another stands to its left. */
  from?: number;
  /** Every cell of the header. */
  cells: readonly HeaderCell[];
  /** Fields whose column no header's word tells. */
  assumed: Field[];
}

/** What a plan does about its criteria, beyond naming them. */
const DOING: readonly Field[] = ["owner", "deadline", "endDate", "budget", "partners", "status", "goal", "indicator"];
const ACCOUNTABLE: readonly Field[] = ["owner", "deadline", "startDate", "endDate", "budget"];
/** Columns that plans of work seldom have. */
const OF_IMPROVEMENT: readonly Field[] = ["weakness", "goal", "indicator", "evidence", "status", "partners"];
/** Lines above a header that may say what it is about. */
const LINES_ABOVE = 60;
/** A blank column between two tables is blank in this many rows. */
const GAP_ROWS = 4;
/** How far below a header without criterion column its first criterion is looked for. */
const LOOK_AHEAD = 30;

/** The plan headers whose first row is `row`, left to right: more than one where tables stand side by side. */
export function headersAt(sheet: Sheet, row: number): Header[] {
  const filled = sheet.filled(row).filter((column) => sheet.text(row, column).length <= 130);
  if (filled.length < 2 || !filled.some((column) => guessFields(sheet.text(row, column)).length > 0)) return [];
  const sides = sideBySide(sheet, row, filled);
  if (sides.length === 1) return [headerIn(sheet, row, filled)].filter((header) => header !== null);
  return sides.flatMap((side, index) => {
    const header = headerIn(sheet, row, side, side[0], sides[index + 1]?.[0]);
    return header ? [{ ...header, from: side[0] }] : [];
  });
}

/** The header's columns, cut where a column is blank from the header down; whole unless every piece could be a table. */
function sideBySide(sheet: Sheet, row: number, filled: readonly number[]): (readonly number[])[] {
  const sides: number[][] = [[]];
  filled.forEach((column, index) => {
    const before = filled[index - 1] ?? column;
    for (let gap = before + 1; gap < column; gap++) {
      if (!isGap(sheet, row, gap)) continue;
      sides.push([]);
      break;
    }
    sides[sides.length - 1].push(column);
  });
  return sides.every((side) => side.length >= 3) ? sides : [filled];
}

function isGap(sheet: Sheet, row: number, column: number): boolean {
  if (sheet.merge(row, column) !== null) return false;
  for (let below = row; below < Math.min(row + GAP_ROWS, sheet.endRow); below++) if (!sheet.isBlank(below, column)) return false;
  return true;
}

/** Of one row and two rows the better reading is taken. */
function headerIn(sheet: Sheet, row: number, filled: readonly number[], from = sheet.left, to = sheet.endColumn): Header | null {
  const single = filled.length < 3 ? null : headerOf(row, row, filled.map((column) => ({ column, text: sheet.text(row, column) })));
  const double = twoRows(sheet, row, filled, from, to);
  const best = double && isPlan(sheet, double) && (!single || !isPlan(sheet, single) || double.recognised >= single.recognised) ? double : single;
  return best && isPlan(sheet, best) ? best : null;
}

/** Whether a row reads like some table's header: three cells with a header's words, or other lists' words. */
export function looksLikeHeader(sheet: Sheet, row: number): boolean {
  const filled = sheet.filled(row);
  if (filled.length < 3) return false;
  const settled = settleColumns(filled.map((column) => ({ column, text: sheet.text(row, column) })));
  return settled.recognised + settled.foreign >= Math.max(3, Math.ceil(filled.length / 2));
}

function headerOf(top: number, bottom: number, cells: HeaderCell[]): Header {
  const columns = cells.map((cell) => cell.column);
  return {
    ...settleColumns(cells),
    top,
    bottom,
    left: columns[0],
    right: columns[columns.length - 1] + 1,
    cells,
    assumed: [],
  };
}

/**
 * Reads `row` and the next one as one header. A cell below a blank or below a spanning cell names the column; a note in brackets below
 * a header adds to it. Null when the next row cannot be part of a header.
 */
function twoRows(sheet: Sheet, row: number, filled: readonly number[], from: number, to: number): Header | null {
  const below = row + 1;
  if (below >= sheet.endRow) return null;
  const children = sheet.filled(below, from, to).filter((column) => sheet.merge(below, column)?.row !== row);
  if (children.length === 0 || isNumberRow(children.map((column) => sheet.text(below, column)))) return null;
  if (children.some((column) => !mayBeHeader(sheet.text(below, column)))) return null;
  const cells: HeaderCell[] = [];
  const last = Math.max(filled[filled.length - 1], children[children.length - 1]);
  let parent: { text: string; until: number } | null = null;
  let spans = 0;
  for (let column = Math.min(filled[0], children[0]); column <= last; column++) {
    const above = sheet.text(row, column).trim();
    const child = sheet.text(below, column).trim();
    if (above !== "") parent = { text: above, until: spanEnd(sheet, row, column, children, last) };
    const over = parent !== null && column <= parent.until ? parent : null;
    const spansMore = over !== null && over.until > column;
    if (child === "") {
      if (above !== "") cells.push({ column, text: above });
    } else if (over && (above === "" || spansMore)) {
      cells.push({ column, text: child, parent: over.text });
      spans++;
    } else if (above === "") {
      cells.push({ column, text: child });
      spans++;
    } else if (/^\(.*\)$/.test(child)) {
      cells.push({ column, text: `${above} ${child}` });
    } else {
      // A full cell under a full cell is a row of the table.
      return null;
    }
  }
  return spans === 0 && !children.every((column) => /^\(.*\)$/.test(sheet.text(below, column).trim())) ? null : headerOf(row, below, cells);
}

/** The last column that a header cell spans: its merge, or the blanks to its right that have a cell below them. */
function spanEnd(sheet: Sheet, row: number, column: number, children: readonly number[], last: number): number {
  const merge = sheet.merge(row, column);
  if (merge) return merge.column + merge.columnCount - 1;
  let end = column;
  if (!children.includes(column)) return end;
  while (end < last && sheet.isBlank(row, end + 1) && children.includes(end + 1)) end++;
  return end;
}

/** A short text that is neither a number nor what a plan's row begins with. */
function mayBeHeader(text: string): boolean {
  if (text.length > 60 || /^\s*[\d-]/.test(text)) return false;
  return readHeading(text) === null && readCriterion({ text }).criterion === null;
}

/** A plan says what is to be done for which criterion, by whom, by when, with what. Lists of issues, evidence, staff, purchases do not. */
function isPlan(sheet: Sheet, header: Header): boolean {
  const { columns } = header;
  const has = (field: Field): boolean => columns[field] !== undefined;
  if (!has("content") && !has("actions")) return false;
  if (header.foreign >= 2 || !ACCOUNTABLE.some(has)) return false;
  const both = has("content") && has("actions");
  const named = has("criterion") || has("standard");
  const doing = DOING.filter(has).length + (both ? 1 : 0);
  if (doing < (named ? 1 : 2) || doing + Number(named) + Number(both) < 3) return false;
  if (named || header.cells.some(({ text }) => speaksOfImproving(text)) || namesCriteria(sheet, header)) return true;
  // Contents and what is done about them stand in a month's plan of work too: more must tell that this one is about improving.
  return both && (OF_IMPROVEMENT.filter(has).length >= 2 || isAboutImproving(sheet, header.top));
}

function speaksOfImproving(text: string): boolean {
  return /cải\s+tiến|cai\s+tien/i.test(text.normalize("NFC"));
}

/** Whether the sheet's name or a line above the header says what the plan is about. */
function isAboutImproving(sheet: Sheet, headerRow: number): boolean {
  if (speaksOfImproving(sheet.grid.name)) return true;
  for (let row = headerRow - 1; row >= Math.max(sheet.top, headerRow - LINES_ABOVE); row--) {
    if (sheet.filled(row).some((column) => speaksOfImproving(sheet.text(row, column)))) return true;
  }
  return false;
}

/** Whether the rows below have a standard's heading, or open with a criterion. */
function namesCriteria(sheet: Sheet, header: Header): boolean {
  const end = Math.min(sheet.endRow, header.bottom + 1 + LOOK_AHEAD);
  for (let row = header.bottom + 1; row < end; row++) {
    for (const column of sheet.filled(row, header.left, header.right).slice(0, 3)) {
      const text = sheet.text(row, column);
      if (readHeading(text) !== null || (column !== header.columns.ordinal && readCriterion({ text }).criterion !== null)) return true;
    }
  }
  return false;
}
