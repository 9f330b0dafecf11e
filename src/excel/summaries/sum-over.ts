/** Formulas over the rows of all standards' sheets together. */
import { columnLetter } from "../../plan/index";
import { COLUMN, columnRef, type StandardSheet } from "./standard";
import { statusWord, type Say } from "./words";

/** A column of a standard's sheet, by its name in {@link COLUMN}, as a reference. */
export type ColumnOf = (name: keyof typeof COLUMN) => string;

/** Criteria of COUNTIFS: column, criterion, column, criterion … as they stand in a formula. */
export type Criteria = (column: ColumnOf) => string[];

/**
 * A sum with a term for each sheet.
 *
 * @example sumOver(sheets, (column) => `COUNT(${column("dong")})`) // "COUNT('Tiêu chuẩn 1'!$K$5:$K$9)+COUNT(…)"
 */
export function sumOver(sheets: readonly StandardSheet[], term: (column: ColumnOf) => string): string {
  const terms = sheets.map((sheet) => term((name) => columnRef(sheet, columnLetter(COLUMN[name]))));
  return terms.length > 0 ? terms.join("+") : "0";
}

/** The figures of a group of rows, in the order of the overview's columns C to J: all but the money are counts. */
export function figuresOf(sheets: readonly StandardSheet[], criteria: Criteria, line: number, say: Say): string[] {
  const counted = (more: Criteria = () => []) => sumOver(sheets, (column) => `COUNTIFS(${[...criteria(column), ...more(column)].join(",")})`);
  const word = (name: keyof typeof COLUMN, text: string) => counted((column) => [column(name), `"${text}"`]);
  return [
    counted(),
    word("status", statusWord("done", say)),
    word("status", statusWord("doing", say)),
    word("timing", say("overdue")),
    word("timing", say("dueSoon")),
    word("state", say("moneyUnfunded")),
    `C${line}-(${counted((column) => [column("dong"), '">=0"'])})`,
    sumOver(sheets, (column) => `SUMIFS(${[column("dong"), ...criteria(column)].join(",")})`),
  ];
}
