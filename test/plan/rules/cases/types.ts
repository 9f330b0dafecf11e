import type { ReadOptions } from "../../../../src/plan/types";
import type { Edits } from "../builder";

/** The clean plan with some cells changed. */
export interface Case {
  set: Edits;
  options?: Partial<ReadOptions>;
}

export interface FoundCase extends Case {
  /** The cells in which the rule finds something, in the sheet's order. */
  cells: string[];
  /** What other rules rightly find in the changed plan, `rule-id@cell`; all else fails the test. */
  also?: string[];
}

export interface RuleCases {
  found: FoundCase[];
  /** The rule finds nothing; what others find is not looked at. */
  silent: Case[];
}
