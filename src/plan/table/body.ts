/** The rows under a header: which are plan rows, which are headings, totals, repeated headers, and where the plan ends. */
import { cellAddress } from "../address";
import type { Field, PlanRow, PlanTable, StandardHeading, TotalRow } from "../types";
import { isFundAlone } from "../text/budget/sources";
import { isDitto } from "../text/ditto";
import { foldText } from "../text/normalize";
import { headersAt, looksLikeHeader } from "./header";
import { guessFields } from "./header-words";
import { isEndLine, isFrameLine, isLevelLine, isLoneTotal, isNumberRow, isSectionLine, isTotalLabel, readHeading } from "./lines";
import { groupCriterion, opensGroup, titlesGroup } from "./groups";
import { saysNothing } from "./nothing";
import { continuesRow, extendRow } from "./continued";
import { readRow, totalOf } from "./row";
import type { Carry, RowContext } from "./row";

export interface Body {
  standards: StandardHeading[];
  rows: PlanRow[];
  totalRows: TotalRow[];
  nothing: NonNullable<PlanTable["nothing"]>;
  /** Last row of the table, from 0; the header's when the table is empty. */
  last: number;
  /** Row where the search for the next table goes on. */
  next: number;
}

type RowKind = "blank" | "none" | "header" | "numbers" | "heading" | "total" | "criterion" | "row" | "line" | "end";

/** Fields that make a row a plan row. */
const KEY: readonly Field[] = ["criterion", "content", "actions", "weakness", "goal"];
/** Columns whose cells give a repeated header away. */
const TELLING: readonly Field[] = ["deadline", "endDate", "budget", "owner", "actions", "status"];
/** A header cell's length; what plan rows say about owners and actions is mostly longer. */
const HEADER_LENGTH = 60;
const DOTS = /^[\s.…_]+$/;
/** A text across this many columns is a line, not a cell of a plan row. */
const ACROSS = 3;

/** Reads on from the header until the plan ends: at a signature, at another table, or where blank rows and prose begin. */
export function readBody(context: RowContext): Body {
  const { sheet, header } = context;
  const body: Body = { standards: [], rows: [], totalRows: [], nothing: [], last: header.bottom, next: sheet.endRow };
  const carry: Carry = { heading: null, standard: null, criterion: null, isGroup: false, previous: null };
  let interrupted = false;
  let ordinal = 0;
  let newFrame = false;
  let totalled = false;
  for (let row = header.bottom + 1; row < sheet.endRow; row++) {
    const filled = sheet.filled(row, header.from ?? Math.min(header.left, sheet.left), Math.max(header.right, header.left + 1));
    const kind = kindOf(context, row, filled);
    if (kind === "blank" || kind === "line") {
      interrupted = body.rows.length > 0 || body.standards.length > 0 || kind === "line";
      newFrame ||= kind === "line" && filled.some((column) => isFrameLine(sheet.text(row, column)));
      continue;
    }
    if (kind === "end") return { ...body, next: row + 1 };
    if (kind === "header") {
      // The same header under another title is another plan, unless the numbers go on: the title is at the head of each page.
      const bottom = repeatedHeader(context, row);
      if (bottom === null || (newFrame && !numbersGoOn(context, bottom, ordinal))) return { ...body, next: row };
      row = bottom;
    } else if (kind === "heading") {
      readHeadingRow(context, row, filled, body, carry);
    } else if (kind === "none") {
      const { criterion, content } = header.columns;
      const column = criterion ?? content;
      body.nothing.push({ row: row + 1, standard: column === undefined ? null : context.readers.criterion(sheet.cell(row, column)).standard });
      ordinal = ordinalOf(context, row) ?? ordinal;
    } else if (kind === "total") {
      readTotalRow(context, row, filled, body);
    } else if (kind === "criterion") {
      carry.criterion = groupCriterion(context, row, filled);
      carry.standard = carry.criterion.standard;
      carry.isGroup = true;
    } else if (kind === "row") {
      if (totalled && !interrupted && isMakeup(context, row, filled)) {
        body.last = row;
        continue;
      }
      if (!interrupted && carry.previous && continuesRow(context, row)) {
        extendRow(context, row, carry.previous);
        body.last = row;
        continue;
      }
      const printed = ordinalOf(context, row);
      if (interrupted && !resumes(context, row, filled, printed !== null && printed === ordinal + 1)) return { ...body, next: row };
      if (printed !== null) ordinal = printed;
      body.rows.push(readRow(context, row, carry));
    }
    interrupted = false;
    newFrame = false;
    totalled = kind === "total";
    body.last = row;
  }
  return body;
}

function kindOf(context: RowContext, row: number, filled: readonly number[]): RowKind {
  const { sheet, header } = context;
  if (filled.length === 0) return "blank";
  if (header.ticks && filled.every((column) => header.ticks!.some((tick) => tick.column === column && tick.header === sheet.text(row, column).replace(/\s+/g, " ").trim()))) return "numbers";
  const columns = header.columns;
  const text = (column: number): string => sheet.text(row, column);
  // "1.10", "31/8/2025" stand in most rows and in no header: no closer look needed.
  const isRow = matches(context, row, "criterion", /^\D{0,14}\d[.,]\d/) || matches(context, row, "deadline", /^\D{0,14}\d{1,4}\s?[/.-]\s?\d/);
  if (filled.length >= 2 && !isRow && TELLING.some((field) => tells(context, row, field))) {
    if (sameHeader(context, row) || headersAt(sheet, row).length > 0 || looksLikeHeader(sheet, row)) return "header";
  }
  if (row === header.bottom + 1 || filled.length >= 5) {
    if (/^[([]?\d{1,2}\b|^[([]?[A-Za-z][)\]]?$/.test(text(filled[0]).trim()) && isNumberRow(filled.map(text))) return "numbers";
  }
  const isNumbered = columns.ordinal !== undefined && filled.includes(columns.ordinal) && /^\s*[\divxIVX]{1,4}[.)]?\s*$/.test(text(columns.ordinal));
  const worded = isNumbered ? filled.filter((column) => column !== columns.ordinal) : filled;
  if (worded.length === 0) return "line";
  // A form's dotted lines.
  if (worded.every((column) => DOTS.test(text(column)))) return "line";
  if (saysNothing(context, row, worded)) return "none";
  if (headingColumn(context, row, worded) !== null) return "heading";
  if (isTotal(context, row, worded)) return "total";
  if (worded.length === 1) return kindOfLone(context, row, worded[0]);
  if (titlesGroup(context, row, worded)) return "criterion";
  const holds = KEY.some((field) => columns[field] !== undefined && text(columns[field]).trim() !== "");
  if (holds) return worded.length === 2 && isEndLine(text(worded[0])) ? "end" : "row";
  if (worded.some((column) => isEndLine(text(column)))) return "end";
  // No criterion, content or action of its own: a further owner, date or amount for the row above.
  return worded.filter((column) => isMapped(context, column)).length >= 2 ? "row" : "line";
}

function matches({ sheet, header }: RowContext, row: number, field: Field, pattern: RegExp): boolean {
  const column = header.columns[field];
  return column !== undefined && pattern.test(sheet.text(row, column));
}

/** Whether the field's cell may be its header again. */
function tells({ sheet, header }: RowContext, row: number, field: Field): boolean {
  const column = header.columns[field];
  return column !== undefined && sheet.text(row, column).length <= HEADER_LENGTH && guessFields(sheet.text(row, column)).length > 0;
}

/** A row with one cell filled. */
function kindOfLone(context: RowContext, row: number, column: number): RowKind {
  const { sheet, header, readers } = context;
  const { columns } = header;
  const text = sheet.text(row, column);
  if (isEndLine(text)) return "end";
  if (isLevelLine(text)) return "line";
  const merge = sheet.merge(row, column);
  const isAcross = merge !== null && merge.columnCount >= ACROSS;
  const isMergedDown = KEY.some((field) => {
    const above = columns[field] === undefined ? null : sheet.merge(row, columns[field]);
    return above !== null && above.row < row && above.row > header.bottom;
  });
  const reading = readers.criterion(sheet.cell(row, column));
  if (reading.criterion !== null && !reading.flags.includes("datelike")) {
    return isAcross || opensGroup(context, row) || column === columns.ordinal ? "criterion" : "row";
  }
  if (isAcross || column === columns.ordinal) return "line";
  if (column === columns.content || column === columns.actions) return isSectionLine(text) && /^\p{Lu}[^\p{Ll}]*$/u.test(text.trim()) ? "line" : "row";
  if (column === columns.criterion && reading.flags.includes("level4")) return "line";
  return isMergedDown && isMapped(context, column) ? "row" : "line";
}

function isMapped({ header }: RowContext, column: number): boolean {
  return Object.values(header.columns).includes(column) || Object.values(header.more).some((list) => list.some((more) => more.column === column));
}

/** The last row of the header that stands here again, word for word or with the same columns; null for another table's. */
function repeatedHeader(context: RowContext, row: number): number | null {
  if (sameHeader(context, row)) return row;
  const [found, ...others] = headersAt(context.sheet, row);
  const columns = JSON.stringify(context.header.columns);
  return found !== undefined && others.length === 0 && JSON.stringify(found.columns) === columns ? found.bottom : null;
}

function sameHeader({ sheet, header }: RowContext, row: number): boolean {
  let same = 0;
  for (const column of Object.values(header.columns)) {
    const text = sheet.text(row, column);
    if (text === "") continue;
    const above = [header.top, header.bottom].some((top) => sheet.text(top, column).replace(/\s+/g, " ").trim().toLowerCase() === text.replace(/\s+/g, " ").trim().toLowerCase());
    if (!above) return false;
    same++;
  }
  return same >= 2;
}

/** The column of a standard's heading: the heading fills the row, but for its running number and a title in a cell of its own. */
function headingColumn(context: RowContext, row: number, worded: readonly number[]): number | null {
  const { sheet } = context;
  if (worded.length > 2) {
    // The same text in every cell: a heading that was spread instead of merged.
    const first = sheet.text(row, worded[0]).trim();
    if (!worded.every((column) => sheet.text(row, column).trim() === first)) return null;
  }
  const heading = readHeading(sheet.text(row, worded[0]));
  if (!heading) return null;
  if (worded.length !== 2 || (heading.title !== "" && hasOnlyMoney(context.header, worded, worded[0]) && sumsBelow(context, row))) return worded[0];
  const second = sheet.text(row, worded[1]).trim();
  const isTitle = heading.title === "" && worded[1] === worded[0] + 1 && /^\p{Lu}/u.test(second) && !/\n|^\s*-/.test(second) && second.length <= 120;
  return isTitle || second === sheet.text(row, worded[0]).trim() ? worded[0] : null;
}

function readHeadingRow({ sheet, header }: RowContext, row: number, filled: readonly number[], body: Body, carry: Carry): void {
  const column = filled.find((candidate) => readHeading(sheet.text(row, candidate)) !== null) ?? filled[0];
  const heading = readHeading(sheet.text(row, column));
  if (!heading) return;
  const next = filled[filled.indexOf(column) + 1];
  const title = heading.title === "" && next !== undefined ? sheet.text(row, next).trim() : heading.title;
  const ordinal = header.columns.ordinal ?? (filled[0] < column ? filled[0] : undefined);
  const printed = ordinal === undefined || ordinal === column ? "" : sheet.text(row, ordinal).trim();
  carry.heading = { row: row + 1, number: heading.number, title, ordinal: printed, cell: cellAddress(row, column) };
  carry.standard = heading.number;
  carry.criterion = null;
  carry.isGroup = false;
  body.standards.push(carry.heading);
  for (const number of heading.others ?? []) body.standards.push({ ...carry.heading, number });
}

function isTotal({ sheet, header }: RowContext, row: number, worded: readonly number[]): boolean {
  const label = worded.find((column) => !/^[\s\d.,()]*$/.test(sheet.text(row, column)));
  if (label === undefined) return false;
  const text = sheet.text(row, label);
  if (!isTotalLabel(text)) return hasOnlyMoney(header, worded, label) && isLoneTotal(text);
  const { actions } = header.columns;
  return actions === undefined || actions === label || sheet.isBlank(row, actions);
}

function moneyColumns({ columns, more }: RowContext["header"]): (number | undefined)[] {
  return [columns.budget, ...(more.budget ?? []).map(({ column }) => column)];
}

/** A row of a label and money: no plan row has so little. */
function hasOnlyMoney(header: RowContext["header"], worded: readonly number[], label: number): boolean {
  const money = moneyColumns(header);
  return worded.length > 1 && worded.every((column) => column === label || money.includes(column)) && !money.includes(label);
}

/** "Trong đó: NSNN", "- XHH" under a total: what it is made of. */
function isMakeup({ sheet, header }: RowContext, row: number, filled: readonly number[]): boolean {
  const [label] = filled;
  const words = foldText(sheet.text(row, label)).replace(/^[\s*+•–-]+/u, "");
  return hasOnlyMoney(header, filled, label) && (/^(?:trong đó|gồm|bao gồm|còn lại|nguồn (?:vốn |kinh phí )?khác)(?!\p{L})/u.test(words) || isFundAlone(words));
}

/** Whether a heading's row gives the money of its rows together: some of them have their own. */
function sumsBelow({ sheet, header }: RowContext, row: number): boolean {
  for (let below = row + 1; below < sheet.endRow && !sheet.filled(below, header.left, header.right).some((column) => readHeading(sheet.text(below, column)) !== null); below += 1) {
    if (!sheet.isBlank(below, header.columns.budget!)) return true;
  }
  return false;
}

function readTotalRow(context: RowContext, row: number, filled: readonly number[], body: Body): void {
  const { sheet, header, readers } = context;
  const label = filled.find((column) => isTotalLabel(sheet.text(row, column))) ?? filled[0];
  const column = moneyColumns(header).find((one) => one !== undefined && !sheet.isBlank(row, one)) ?? label;
  const cell = sheet.cell(row, column);
  const amount = column === label ? { text: cell.text.replace(/^[^\d]*/, "") } : cell;
  const sum = column === label || header.more.budget === undefined ? null : totalOf(context, row);
  const reading = sum === null || sum.kind === "unreadable" ? { ...readers.budget(amount), source: cell.text } : sum;
  body.totalRows.push({ row: row + 1, cell: cellAddress(row, column), budget: reading });
}

function ordinalOf({ sheet, header }: RowContext, row: number): number | null {
  const column = header.columns.ordinal;
  const match = column === undefined ? null : /^\s*(\d{1,5})[.)]?\s*$/.exec(sheet.text(row, column));
  return match ? Number(match[1]) : null;
}

/** Whether the first numbered row below a header has the number after `last`. */
function numbersGoOn(context: RowContext, header: number, last: number): boolean {
  for (let row = header + 1; last > 0 && row < Math.min(header + 4, context.sheet.endRow); row++) {
    const ordinal = ordinalOf(context, row);
    // A row of column numbers, 1 2 3, is a number too.
    if (ordinal !== null && !isNumberRow(context.sheet.filled(row).map((column) => context.sheet.text(row, column)))) return ordinal === last + 1;
  }
  return false;
}

/** After blank rows or a line of prose only a row that is plainly the plan's carries it on. */
function resumes(context: RowContext, row: number, filled: readonly number[], isNext: boolean): boolean {
  const { sheet, header, readers } = context;
  const { criterion, content, actions, deadline } = header.columns;
  const own = criterion ?? content;
  if (own !== undefined) {
    const reading = readers.criterion(sheet.cell(row, own));
    if (reading.criterion !== null && filled.length >= 2) return true;
  }
  const has = [content, actions].some((column) => column !== undefined && !sheet.isBlank(row, column));
  if (!has || filled.length < 3) return false;
  if (isNext) return true;
  if (deadline === undefined) return false;
  const text = sheet.text(row, deadline).trim();
  return text !== "" && (isDitto(text) || !["none", "unreadable"].includes(readers.deadline(sheet.cell(row, deadline)).kind));
}
