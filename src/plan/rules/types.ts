/** What a rule is. Rules know no words: a finding is an id, a cell and parameters. */
import type { PlanRow, PlanTable, ReadOptions, Severity } from "../types";
import type { TableTexts } from "./texts";

/** What a rule looks at; the documentation and the pane group by it. */
export type Subject = "standards" | "content" | "people" | "deadline" | "budget" | "progress" | "text" | "document";

export interface Hit {
  /** A1 address of the cell concerned. */
  cell: string;
  params?: Record<string, string | number>;
}

export interface Rule {
  /** kebab-case; the key of its sentence (`rules.<id>`) and of its page of help. */
  id: string;
  severity: Severity;
  subject: Subject;
  /**
   * Linear in the number of rows; never throws, whatever the table holds.
   *
   * @param texts the table's texts, where several rules share them
   */
  check(table: PlanTable, options: ReadOptions, texts?: TableTexts): Iterable<Hit>;
  /**
   * Of a rule that looks at each row by itself: the same as `check`, row by row, so that a long plan is gone through once for all such rules.
   * Null for a table without the columns that the rule is about.
   */
  onRow?(table: PlanTable, options: ReadOptions): ((row: PlanRow) => Hit | null) | null;
}
