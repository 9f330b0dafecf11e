/**
 * The vocabulary of a plan: what is read from a worksheet, and what every other part of the add-in works with.
 * Plain data only: no Excel, no Office, no DOM, no clock.
 */
import type { BudgetReading, CriterionReading, DeadlineReading, PeopleReading, StatusReading } from "./text/types";

/** A date without a time, `YYYY-MM-DD`. */
export type IsoDate = string;

/** What Excel stores in a cell. An error is its text (`#REF!`), a date its serial number, a blank cell `""`. */
export type CellValue = string | number | boolean;

/** What a column of a plan holds. */
export type Field =
  | "ordinal"
  | "standard"
  | "criterion"
  | "weakness"
  | "content"
  | "goal"
  | "actions"
  | "indicator"
  | "owner"
  | "deadline"
  | "startDate"
  | "endDate"
  | "budget"
  | "partners"
  | "evidence"
  | "status"
  | "monitor"
  | "timeLeft"
  | "note";

/** A rectangle of cells; row and column are counted from 0 on the worksheet. */
export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/**
 * The cells of one worksheet as plain data: its used range.
 * `values`, `text` and `numberFormat` have the same shape; `[0][0]` is the cell at (`top`, `left`), counted from 0.
 */
export interface SheetGrid {
  name: string;
  /** The host's own name for the sheet while the workbook is open: events speak of it by this. */
  id?: string;
  top: number;
  left: number;
  values: CellValue[][];
  /** What Excel displays. */
  text: string[][];
  /** Number formats in the en-US form; may be left out when all are `General`. */
  numberFormat?: string[][];
  /** What the cells hold, where it was asked for: formulas with their equals sign, constants as they are in `values`. */
  formulas?: CellValue[][];
  /** Merged areas, where the host could name them. */
  merges?: Area[];
  /** Worksheet rows (counted from 0) that are hidden. */
  hiddenRows?: number[];
}

/**
 * Where a user says that a field stands: a 0-based worksheet column; a column with the words of its header, which is followed when the
 * table's columns move and let go when the words are gone; null when the table has no such column.
 */
export type ColumnChoice = number | { column: number; header: string } | null;

/** A field without a choice is told from the header. */
export type ColumnChoices = Partial<Record<Field, ColumnChoice>>;

/** What the reader may be told; everything has a default but the date. */
export interface ReadOptions {
  /** The date "overdue" is judged against. Always passed in, never taken from a clock. */
  asOf: IsoDate;
  /** `2024-2025`; otherwise read from the sheet, otherwise from the as-of date (and said so in the plan). */
  schoolYear?: string;
  /** A standard set's id, `mam-non-2018`; otherwise chosen by school year and type. */
  standardSet?: string;
  /** Days before the deadline from which a row counts as due soon. 14 unless set. */
  dueSoonDays?: number;
  /** Columns the user has corrected, by sheet name. */
  columns?: Readonly<Record<string, ColumnChoices>>;
  /** What was settled for the plans of one sheet, by its name: holds before `schoolYear` and `standardSet`, which are for all sheets. */
  sheets?: Record<string, Pick<ReadOptions, "schoolYear" | "standardSet">>;
  /** How weighty each rule's findings are, or that it is off; a rule that is not named is as it comes. */
  rules?: RuleChoices;
}

/** A heading row "Tiêu chuẩn N: …" inside the table. */
export interface StandardHeading {
  /** 1-based worksheet row. */
  row: number;
  /** The number that the text names, as text: `"5"`. */
  number: string;
  title: string;
  /** The running number printed in the TT column, `""` when there is none. */
  ordinal: string;
  /** A1 address of the cell that holds the heading's text. */
  cell: string;
}

/** One row of the plan with everything that was read from it. */
export interface PlanRow {
  /** 1-based worksheet row. */
  row: number;
  /** `"5"`, or null when the row does not say. */
  standard: string | null;
  /** `"1.10"`, or null. The first one when the cell names several. */
  criterion: string | null;
  criterionReading: CriterionReading;
  /** The displayed text of each column the plan has, cleaned of surrounding blanks. */
  text: Partial<Record<Field, string>>;
  /** The actions, one bullet each, without their dashes. */
  actions: string[];
  owners: PeopleReading;
  partners: PeopleReading;
  deadline: DeadlineReading;
  budget: BudgetReading;
  status: StatusReading;
  /** End before the as-of date and not done, cancelled or not applicable. */
  overdue: boolean;
  /** Due within `dueSoonDays` from the as-of date (that day included), not overdue and not done. */
  dueSoon: boolean;
  /** Budget blank, or money wanted and said not to be there. */
  unfunded: boolean;
  /** Cells that are inherited from above (merged, blank under a criterion, or a ditto mark), by field. */
  inherited: Field[];
  /** Blank cells that may be merged with the one above, where Excel could not say: nothing is known of them, and nothing is called missing. */
  maybeMerged?: Field[];
  hidden: boolean;
  /** Whose row it is, in a table that several schools share: as its column of schools says, or the line over them. */
  school?: string;
}

export type Severity = "error" | "warning" | "info";

/** What a user may settle about a rule: another severity, or that it does not look at this workbook. */
export type RuleChoice = Severity | "off";

/** By rule id. Ids that are no rule's, and values that are no choice, say nothing. */
export type RuleChoices = Readonly<Record<string, RuleChoice>>;

/** What a rule found. Sentences live in `i18n`: `rules.<ruleId>` with `params`. */
export interface Finding {
  ruleId: string;
  severity: Severity;
  /** A1 address on the plan's worksheet, `F12`. */
  cell: string;
  params: Record<string, string | number>;
}

/** A further column of a field that has several: "Ngân sách" and "XHH" under "Kinh phí", the results of two semesters. */
export interface MoreColumn {
  /** 0-based column on the worksheet. */
  column: number;
  /** The header's own words. */
  header: string;
}

/** A "Cộng" or "Tổng cộng" row: it checks the sum, it is not a plan row. */
export interface TotalRow {
  row: number;
  cell: string;
  budget: BudgetReading;
}

/** A sheet typed with the fonts of before Unicode. It was read as what it stands for. */
export interface LegacySheet {
  encoding: "TCVN3" | "VNI";
  /** How many cells, and the first of them (A1) with what it shows and what that stands for. */
  count: number;
  cell: string;
  text: string;
  meaning: string;
}

/** One plan table as it was found. */
export interface PlanTable {
  sheet: string;
  /** {@link SheetGrid.id} of the sheet, where it is known. */
  sheetId?: string;
  /** 1-based row of the header (the last one, when it takes two); the row above the plan when it has no header (`assumed`). */
  headerRow: number;
  /** 1-based first and last row that belong to the table's body. */
  firstRow: number;
  lastRow: number;
  /** 0-based worksheet column of each field. */
  columns: Partial<Record<Field, number>>;
  /** The header's own words, by field. */
  headers: Partial<Record<Field, string>>;
  /** Further columns of the same field, left to right. A row's budget is the sum over all of them, its status the last one filled. */
  more?: Partial<Record<Field, MoreColumn[]>>;
  /** Columns of months, weeks or semesters whose ticks are the row's deadline, left to right, each with its last day where that is known. */
  ticks?: (MoreColumn & { due: IsoDate | null })[];
  /** The column that names each row's school, in a table that several schools share. */
  schools?: MoreColumn;
  /** Fields whose column was told from the cells below or the order, not from a header's words. */
  assumed?: Field[];
  /** Every cell of the header, left to right: what a user can choose from. None when the table has no header. */
  headerCells?: MoreColumn[];
  /** Fields that stand where the user said; one that the user said has no column is here and not in `columns`. */
  given?: Field[];
  /** Fields whose column by the user's word is no longer there. They were told from the header. */
  lost?: Field[];
  /** `"Kinh phí (triệu đồng)"` or `"ĐVT: 1.000 đồng"`: the text that gives bare numbers their unit, else null. */
  headerUnit: string | null;
  /** Set when the sheet is typed in an old encoding: all texts here are what its cells stand for, not what they show. */
  legacy?: LegacySheet;
  /** `2024-2025`. */
  schoolYear: string;
  /** Where the school year comes from. */
  schoolYearFrom: "given" | "sheet" | "asOf";
  schoolName: string | null;
  title: string | null;
  /** A set's id; empty when the plan follows standards that are none of ours, such as a university's. */
  standardSet: string;
  standardSetFrom: "given" | "sheet" | "assumed";
  standards: StandardHeading[];
  rows: PlanRow[];
  totalRows: TotalRow[];
  /** Rows that say that nothing is to be improved there ("1.2 | Không có nội dung cần cải tiến"): no tasks, so not among `rows`. */
  nothing?: { row: number; standard: string | null }[];
  /** Cells outside the table that rules look at (preamble and what follows), `cell` is A1. */
  around: { cell: string; text: string }[];
}

/** Sums of a plan. All money in whole đồng. */
export interface Totals {
  /** Sum of all amounts; ranges are not in it. */
  dong: number;
  /** Lower and upper end with ranges and bounds added in. */
  min: number;
  max: number;
  /** By standard number: every standard that has a row or a heading; `"?"` for rows without one. */
  byStandard: Record<string, number>;
  /** Rows whose budget is not a figure: blank, unspecified, range, unreadable. "Không" is a figure (0). */
  rowsWithoutFigure: number;
  rows: number;
  overdue: number;
  dueSoon: number;
  unfunded: number;
  done: number;
}

/** A plan table, judged. */
export interface Plan extends PlanTable {
  findings: Finding[];
  totals: Totals;
}

/** A plan in sentences where there is no table. */
export interface ProsePlan {
  sheet: string;
  /** How many criteria it goes through. */
  criteria: number;
}

/** What every view of a workbook is made from. */
export interface PlanReport {
  asOf: IsoDate;
  plans: Plan[];
  /** Where there is no table, a plan that is written in sentences. */
  prose?: ProsePlan;
  /** The rules that were not as they come; left out when all were. */
  rules?: RuleChoices;
}
