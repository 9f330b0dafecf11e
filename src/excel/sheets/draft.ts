/**
 * A sheet of ours before it is written: plain data, so that it can be compared with what is there, and tested without
 * Excel. Lines are stacked from the top; what a cell is decides how it is formatted.
 */
import { cellAddress, columnLetter, type IsoDate } from "../../plan/index";
import { isoToSerial } from "../../plan/text/calendar";
import type { MarkKind } from "../marks/styles";
import type { ChartDraft } from "./charts";

/** How a cell's value is shown. A code is a short text that stands in the middle, a label one that stands at the right: "1.10". */
export type CellKind = "text" | "code" | "label" | "count" | "money" | "date" | "percent";

/** How a line looks. */
export type LineLook =
  | "title"
  | "subtitle"
  | "heading"
  | "note"
  | "header"
  | "body"
  | "total"
  /** A narrow gap. */
  | "blank"
  /** An empty line of full height: beside a chart, or to sign in. */
  | "room"
  /** A cell that looks as a mark does: the legend. */
  | MarkKind;

export interface DraftCell {
  kind: CellKind;
  /** A text is always written as text, whatever it begins with. A formula begins with `=`. */
  value: { text: string } | { number: number } | { formula: string } | null;
}

export interface DraftLine {
  look: LineLook;
  /** As many as the sheet has columns. */
  cells: DraftCell[];
  /** Cells from the left that the look is for: a small table has fewer columns than the sheet. */
  width: number;
}

/** Lines that no page shall end between: a heading with the first rows under it, a chart, the signatures. */
export interface Together {
  first: number;
  last: number;
}

export interface SheetDraft {
  /** What the sheet is for: see own-sheets.ts. */
  key: string;
  /** The name that it would like to have. */
  name: string;
  /** Widths in characters of the default font. */
  widths: number[];
  lines: DraftLine[];
  /** 1-based row of the header that stays in view and is repeated on every printed page. */
  headerRow: number | null;
  /** False when the tables that follow on another page have headers of their own. */
  repeatsHeader?: boolean;
  /** 1-based row of a header that is repeated on every further page, without staying in view. */
  titleRow?: number;
  /** Lines that belong on one page, as 1-based rows from first to last. */
  together?: readonly Together[];
  /** Charts over cells that are left free for them. */
  charts?: ChartDraft[];
  /** 0-based column whose body cells belong to the user, and the columns that say which row a remark is about. */
  remarks?: { column: number; keyColumns: number[] };
}

const blankCell: DraftCell = { kind: "text", value: null };

/** Some blank cells. */
export function blanks(count: number): DraftCell[] {
  return Array.from({ length: count }, () => blankCell);
}

/** A text, empty when there is none. */
export function text(value: string | null | undefined): DraftCell {
  return value ? { kind: "text", value: { text: value } } : blankCell;
}

/** A text at the right of its cell, before what it names; a longer one covers blank cells to its left. */
export function label(value: string): DraftCell {
  return { kind: "label", value: { text: value } };
}

/** A short text in the middle of its cell, empty when there is none. */
export function code(value: string | null): DraftCell {
  return { kind: "code", value: value === null ? null : { text: value } };
}

export function count(value: number): DraftCell {
  return { kind: "count", value: { number: value } };
}

/** Whole đồng. */
export function money(value: number | null): DraftCell {
  return { kind: "money", value: value === null ? null : { number: value } };
}

/** A real date. */
export function date(value: IsoDate | null): DraftCell {
  return { kind: "date", value: value === null ? null : { number: isoToSerial(value) } };
}

/** A native formula, without its leading `=`. */
export function formula(kind: CellKind, expression: string): DraftCell {
  return { kind, value: { formula: `=${expression}` } };
}

/** Stacks lines and knows the row that comes next, which formulas need. */
export class DraftBuilder {
  readonly lines: DraftLine[] = [];
  readonly together: Together[] = [];

  constructor(readonly columnCount: number) {}

  /** 1-based row of the next line. */
  get row(): number {
    return this.lines.length + 1;
  }

  /** Keeps lines on one page; rows count from 1. */
  keep(first: number, last: number): void {
    this.together.push({ first, last });
  }

  /** Adds a line; cells that are not given are blank. Returns its 1-based row. */
  add(look: LineLook, cells: DraftCell[] = []): number {
    const across = look === "title" || look === "subtitle";
    this.lines.push({
      look,
      cells: [...cells, ...blanks(this.columnCount - cells.length)],
      width: across ? this.columnCount : cells.length,
    });
    return this.lines.length;
  }
}

/**
 * A reference to a cell or column part on another sheet.
 *
 * @example sheetRef("Tổng hợp", "$C$4") // "'Tổng hợp'!$C$4"
 */
export function sheetRef(sheet: string, address: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${address}`;
}

/** The target of a link to a place in this workbook, as a formula string. */
function linkTarget(sheet: string, address: string): string {
  return `"${`#${sheetRef(sheet, address)}`.replace(/"/g, '""')}"`;
}

/**
 * A link to a row of the plan that shows its number and follows the row when others are inserted above it.
 * `HYPERLINK` is a function, so a thousand links are one write and LibreOffice has them too.
 */
export function rowLink(sheet: string, row: number, column: number): DraftCell {
  const cell = sheetRef(sheet, cellAddress(row - 1, column));
  return formula("count", `HYPERLINK(${linkTarget(sheet, columnLetter(column))}&ROW(${cell}),ROW(${cell}))`);
}

/** A link to a cell of the plan that shows its address. */
export function cellLink(sheet: string, cell: string): DraftCell {
  return formula("code", `HYPERLINK(${linkTarget(sheet, cell)},"${cell}")`);
}
