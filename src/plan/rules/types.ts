/** What a rule is. Rules know no words: a finding is an id, a cell and parameters. */
import type { PlanTable, ReadOptions, Severity } from "../types";

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
  /** Linear in the number of rows; never throws, whatever the table holds. */
  check(table: PlanTable, options: ReadOptions): Iterable<Hit>;
}
