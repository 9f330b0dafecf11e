/** A plan sheet before it is written: lines of texts with their looks. Plain data, tested without Excel. */
import type { Field } from "../../plan/index";

/** A column of a plan's table. */
export interface FormColumn {
  /** The header's words, as they are printed. */
  header: string;
  /** What it holds; null for a column that says nothing to us. */
  field: Field | null;
  /** In points. */
  width: number;
  /** 0-based column of the plan that it was taken from. */
  from?: number;
  /** Not part of the form: right of the table, not printed. */
  isOutside?: boolean;
}

/** A stretch of a line with a look of its own. */
export interface Part {
  column: number;
  count: number;
  isBold?: boolean;
  isItalic?: boolean;
  /** In points; 12 unless set. */
  size?: number;
  /** Written in the middle of the stretch without merging its cells. */
  isCentred?: boolean;
  isFilled?: boolean;
  /** Lines around it: around each cell, or around the stretch as a whole. */
  ruled?: "cells" | "whole";
  isWrapped?: boolean;
  /** One cell of the small tables, which have fewer and wider columns than the plan's. */
  isMerged?: boolean;
}

export type LineKind = "text" | "header" | "row";

export interface PlanLine {
  kind: LineKind;
  /** One text a column; shorter lists are blank at the end. */
  cells: string[];
  parts: Part[];
  /** In points; by the text when left out. */
  height?: number;
}

/** A whole sheet. */
export interface PlanDraft {
  name: string;
  columns: FormColumn[];
  lines: PlanLine[];
  /** 1-based rows: the table's header, with its row of numbers. */
  headerRows: { first: number; last: number };
  /** Cells that offer a list, by 0-based column and lines. */
  lists: { column: number; rows: number[]; words: string[]; about: "criterion" | "status" }[];
}
