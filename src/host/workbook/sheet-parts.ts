/** The smaller parts of a sheet, as plain data. */
import type { Area } from "./area";
import type { DifferentialStyle } from "./style";

export type Visibility = "visible" | "hidden" | "veryHidden";

export type CompareOperator =
  | "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual" | "between" | "notBetween";
export type TextOperator = "contains" | "notContains" | "beginsWith" | "endsWith";

/** What a conditional format asks. Formulas have no equals sign and are written for the top left cell of the first range. */
export type ConditionalRule =
  | { type: "custom"; formula: string }
  | { type: "cellValue"; operator: CompareOperator; formula1: string; formula2?: string }
  | { type: "containsText"; operator: TextOperator; text: string; formula?: string }
  | { type: "duplicate"; unique: boolean }
  /** A kind that is kept and not painted: colour scales, data bars, icons, top 10 …; `kind` is the file's word. */
  | { type: "other"; kind: string };

/** One conditional format. The list of a sheet holds them in order of priority, first wins. */
export interface ConditionalFormat {
  /** Unique in its sheet and stable while the workbook is open. */
  id: string;
  ranges: Area[];
  rule: ConditionalRule;
  style: DifferentialStyle;
  stopIfTrue: boolean;
  /** The file's number, smaller first; set by the sheet when formats are added or moved. */
  priority: number;
}

/** A rule for what may be typed. `attributes` are the file's (type, operator, allowBlank, prompt …). */
export interface DataValidation {
  ranges: Area[];
  attributes: Record<string, string>;
  formula1: string | null;
  formula2: string | null;
}

/** A link: to an address outside, or to a place (`'Kế hoạch'!B9`) in the workbook. */
export interface Hyperlink {
  area: Area;
  address?: string;
  location?: string;
  tooltip?: string;
  display?: string;
}

/** How the sheet is printed. Margins in inches; null where the file does not say and Excel's default holds. */
export interface PageSetup {
  orientation: "portrait" | "landscape" | null;
  /** The file's number: 9 is A4, 1 Letter. */
  paperSize: number | null;
  /** Percent; used while `fitToPage` is off. */
  scale: number | null;
  fitToPage: boolean;
  /** Pages; 0 for as many as it takes, null for one. */
  fitToWidth: number | null;
  fitToHeight: number | null;
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number } | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** In Excel's codes, such as `&CTrang &P/&N`; null for none. */
  header: string | null;
  footer: string | null;
}

/** An Excel table (list object) of the sheet. */
export interface SheetTable {
  id: number;
  name: string;
  area: Area;
  headerRow: boolean;
  totalsRow: boolean;
  columns: string[];
}

/** Rows and columns at the top and left that do not scroll. */
export interface FreezePanes {
  rows: number;
  columns: number;
}

/** The sheet's filter: the area with its header row, and whether a condition hides rows. */
export interface AutoFilter {
  area: Area;
  active: boolean;
}

/** Page setup of a new sheet. */
export function defaultPageSetup(): PageSetup {
  return {
    orientation: null, paperSize: null, scale: null, fitToPage: false, fitToWidth: null, fitToHeight: null, margins: null,
    centerHorizontally: false, centerVertically: false, printGridlines: false, header: null, footer: null,
  };
}

/** What a protected sheet may still allow beside the content of its unlocked cells. */
export type SheetPermission = "formatCells" | "formatColumns" | "formatRows" | "objects";
