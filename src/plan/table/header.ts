/** Where a plan's header is: one row or two, anywhere on the sheet. */
import { readCriterion } from "../text/criterion";
import type { Field } from "../types";
import { settleColumns } from "./columns";
import type { Columns, HeaderCell } from "./columns";
import { guessFields } from "./header-words";
import { isNumberRow, plainLine, readHeading } from "./lines";
import { periodOf } from "./period-columns";
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
  /** The numbers under TT are criteria. */
  isOutline?: boolean;
}

/** What a plan does about its criteria, beyond naming them. */
const DOING: readonly Field[] = ["owner", "deadline", "endDate", "budget", "partners", "status", "goal", "indicator"];
const ACCOUNTABLE: readonly Field[] = ["owner", "deadline", "startDate", "endDate", "budget"];
/** Columns that plans of work seldom have. */
const OF_IMPROVEMENT: readonly Field[] = ["weakness", "goal", "indicator", "evidence", "status", "partners"];
const OTHER_PLAN = /^ke hoach (?!.*\b(?:chat luong|danh gia|kiem dinh|khac phuc|hanh dong)\b)(?!.{0,12}$)/;
/** Where a table begins. */
const OF_ITSELF: readonly Field[] = ["ordinal", "standard", "criterion", "content", "weakness"];
/** "KẾ HOẠCH THÁNG 11": what its rows say of criteria is work on the self-assessment. */
const OF_A_MONTH = /^(?:ke hoach|lich|chuong trinh) (?!.*\b(?:cai tien|khac phuc)\b).{0,40}\b(?:thang|tuan)(?: \d|$)/;
/** Lines above a header that may say what it is about. */
const LINES_ABOVE = 60;
/** A blank column between two tables is blank in this many rows. */
const GAP_ROWS = 4;
/** Without a column of actions one of these is needed. */
const OF_PLANS: readonly Field[] = ["weakness", "goal", "indicator", "budget"];
/** The most rows of a header. */
const DEEPEST = 3;
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
  const tables: number[][] = [];
  for (const side of sides) {
    const before = tables.at(-1);
    if (before && goesOn(sheet, row, before, side)) before.push(...side);
    else tables.push(side);
  }
  return tables.every((table) => table.length >= 3) ? tables : [filled];
}

/** Whether the cells behind a blank column are more of the same table: who, when or how much, nothing that stands before it, and no list of their own. */
function goesOn(sheet: Sheet, row: number, before: readonly number[], side: readonly number[]): boolean {
  const [left, right] = [before, side].map((columns) => settleColumns(columns.map((column) => ({ column, text: sheet.text(row, column) }))));
  const fields = Object.keys(right!.columns) as Field[];
  if (right!.foreign > 0 || fields.some((field) => left!.columns[field] !== undefined)) return false;
  const has = (field: Field): boolean => left!.columns[field] !== undefined;
  const isWhole = before.length >= 3 && (has("content") || has("weakness") || has("actions")) && DOING.some(has);
  return !isWhole || (fields.some((field) => DOING.includes(field)) && !fields.some((field) => OF_ITSELF.includes(field)));
}

function isGap(sheet: Sheet, row: number, column: number): boolean {
  if (sheet.merge(row, column) !== null) return false;
  for (let below = row; below < Math.min(row + GAP_ROWS, sheet.endRow); below++) if (!sheet.isBlank(below, column)) return false;
  return true;
}

/** Of one row, two and three the best reading is taken. */
function headerIn(sheet: Sheet, row: number, filled: readonly number[], from = sheet.left, to = sheet.endColumn): Header | null {
  const single = filled.length < 3 ? null : headerOf(row, row, filled.map((column) => ({ column, text: sheet.text(row, column) })));
  let best: Header | null = single && isPlan(sheet, single) ? single : null;
  for (const deeper of deeperHeaders(sheet, row, filled, from, to)) {
    if ((!best || deeper.recognised >= best.recognised) && isPlan(sheet, deeper)) best = deeper;
  }
  // A line of titles over a whole header is no part of it.
  return best && best.bottom > row && standsAlone(sheet, row + 1, best, from, to) ? null : best;
}

/** Whether a row says as much without the one above it. */
function standsAlone(sheet: Sheet, row: number, { recognised }: Header, from: number, to: number): boolean {
  const filled = sheet.filled(row, from, to);
  return filled.length >= 3 && settleColumns(filled.map((column) => ({ column, text: sheet.text(row, column) }))).recognised >= recognised;
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

/** A header's cell with the row that it stands in. */
interface Placed extends HeaderCell {
  row: number;
}

/** The headers that `row` makes with the one and the two rows below it. */
function deeperHeaders(sheet: Sheet, row: number, filled: readonly number[], from: number, to: number): Header[] {
  const headers: Header[] = [];
  let cells: Placed[] | null = filled.map((column) => ({ column, text: sheet.text(row, column).trim(), row }));
  for (let below = row + 1; below < Math.min(row + DEEPEST, sheet.endRow); below++) {
    cells = withRow(sheet, cells, below, from, to);
    if (cells === null) break;
    headers.push(headerOf(row, below, cells));
  }
  return headers;
}

/**
 * A header with one row more. A cell below a blank or below a spanning cell names the column; a note in brackets below a header adds to it.
 * Null when the row cannot be part of a header.
 */
function withRow(sheet: Sheet, header: readonly Placed[], below: number, from: number, to: number): Placed[] | null {
  const children = sheet.filled(below, from, to).filter((column) => (sheet.merge(below, column)?.row ?? below) === below);
  if (children.length === 0) return null;
  // Numbers under "Tháng" are months.
  const isPeriod = (column: number): boolean => periodOf(sheet.text(below, column), textOver(sheet, below - 1, column)) !== null;
  if (isNumberRow(children.map((column) => sheet.text(below, column))) && !children.every(isPeriod)) return null;
  if (children.some((column) => !mayBeHeader(sheet.text(below, column)) && !isPeriod(column))) return null;
  const named = new Map(header.map((cell) => [cell.column, cell]));
  const cells: Placed[] = [];
  const last = Math.max(header[header.length - 1]!.column, children[children.length - 1]!);
  // A header's words that a narrow column has cut in two go on in small letters.
  const isRest = children.every((column) => /^[(\p{Ll}]/u.test(sheet.text(below, column).trim()));
  let over: { cell: Placed; until: number } | null = null;
  let spans = 0;
  let rests = 0;
  for (let column = Math.min(header[0]!.column, children[0]!); column <= last; column++) {
    const above = named.get(column);
    const child = sheet.text(below, column).trim();
    if (above) over = { cell: above, until: spanEnd(sheet, above, named, children, last) };
    const parent = over !== null && column <= over.until ? over : null;
    if (child === "") {
      if (above) cells.push(above);
    } else if (parent && (!above || parent.until > column)) {
      const { text, parent: over } = parent.cell;
      cells.push({ column, text: child, parent: text, row: below, ...(over !== undefined && { over }) });
      spans++;
    } else if (!above) {
      cells.push({ column, text: child, row: below });
      spans++;
    } else if (/^\(.*\)$/.test(child)) {
      cells.push({ ...above, text: `${above.text} ${child}` });
    } else if (isRest) {
      cells.push({ ...above, text: `${above.text} ${child}` });
      rests++;
    } else {
      // A full cell under a full cell is a row of the table.
      return null;
    }
  }
  // A third row of notes alone is one of units: whether it is one unit is seen elsewhere.
  const isNotes = below - 1 === header[0]!.row && children.every((column) => /^\(.*\)$/.test(sheet.text(below, column).trim()));
  if (rests > 0 && settleColumns(cells).recognised <= settleColumns(header).recognised) return null;
  return spans === 0 && rests === 0 && !isNotes ? null : cells;
}

/** The text of a cell, of the cell that it is merged with, or of the next one to the left that is not blank. */
function textOver(sheet: Sheet, row: number, column: number): string {
  const merge = sheet.merge(row, column);
  if (merge) return sheet.text(merge.row, merge.column).trim();
  while (column > sheet.left && sheet.isBlank(row, column)) column--;
  return sheet.text(row, column).trim();
}

/** The last column that a header cell spans: its merge, or the blanks to its right that have a cell below them. */
function spanEnd(sheet: Sheet, { row, column }: Placed, named: ReadonlyMap<number, Placed>, children: readonly number[], last: number): number {
  const merge = sheet.merge(row, column);
  if (merge) return merge.column + merge.columnCount - 1;
  let end = column;
  if (!children.includes(column)) return end;
  while (end < last && !named.has(end + 1) && sheet.isBlank(row, end + 1) && children.includes(end + 1)) end++;
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
  // Who is to write what about which criterion by when is the self-assessment's work.
  const isImproving = header.cells.some(({ text }) => speaksOfImproving(text));
  if (!has("actions") && !OF_PLANS.some(has) && !isImproving && !isAboutImproving(sheet, header.top)) return false;
  const both = has("content") && has("actions");
  const named = has("criterion") || has("standard");
  const doing = DOING.filter(has).length + (both ? 1 : 0);
  if (doing < (named ? 1 : 2) || doing + Number(named) + Number(both) < 3) return false;
  if (named || isImproving) return true;
  if (namesCriteria(sheet, header)) return isAboutImproving(sheet, header.top) || !isAbout(OF_A_MONTH, sheet, header.top);
  // Contents and what is done about them stand in a month's plan of work too: more must tell that this one is about improving.
  return both && (isAboutImproving(sheet, header.top) || (OF_IMPROVEMENT.filter(has).length >= 2 && !isAbout(OTHER_PLAN, sheet, header.top)));
}

function speaksOfImproving(text: string): boolean {
  return /cải\s+tiến|cai\s+tien/i.test(text.normalize("NFC"));
}

/** Whether the sheet's name or a line above the header says what the plan is about. */
function isAboutImproving(sheet: Sheet, headerRow: number): boolean {
  return speaksOfImproving(sheet.grid.name) || hasAbove(sheet, headerRow, speaksOfImproving);
}

/** "KẾ HOẠCH CHUYỂN ĐỔI SỐ" above the header: a plan of other work. */
function isAbout(other: RegExp, sheet: Sheet, headerRow: number): boolean {
  return hasAbove(sheet, headerRow, (text) => other.test(plainLine(text)));
}

function hasAbove(sheet: Sheet, headerRow: number, is: (text: string) => boolean): boolean {
  for (let row = headerRow - 1; row >= Math.max(sheet.top, headerRow - LINES_ABOVE); row--) {
    if (sheet.filled(row).some((column) => is(sheet.text(row, column)))) return true;
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
