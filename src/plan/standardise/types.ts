/** What standardising changes: plain data, made before anything is written, so that it can be shown first. */
import type { CellValue, Field } from "../types";

/** What a change makes of a cell. */
export type ChangeKind = "date" | "month" | "amount" | "criterion" | "status" | "text";

/** Why; the sentence is `standardise.reason_<reason>` in i18n. */
export type ChangeReason =
  | "dateAsText"
  | "monthAsText"
  | "amountAsText"
  | "numberAsText"
  | "criterionSpelling"
  | "statusSynonym"
  | "decomposed"
  | "spaces"
  | "decomposedAndSpaces"
  | "lookalikes";

/** What a cell stores and shows. */
export interface CellState {
  value: CellValue;
  /** What it displays. */
  text: string;
  /** Number format in the en-US form. Of a state to come: only where the format changes. */
  numberFormat?: string;
}

/** One cell before and after. */
export interface Change {
  /** A1 address on the plan's worksheet. */
  cell: string;
  /** The column's field; null for a line outside the columns: preamble, heading. */
  field: Field | null;
  kind: ChangeKind;
  before: CellState;
  after: CellState;
  reason: ChangeReason;
}

/** A change and the worksheet it is on. */
export interface SheetChange extends Change {
  sheet: string;
}

/** What a proposal gives for one cell, before it is placed. */
export type Proposal = Pick<Change, "kind" | "after" | "reason">;
