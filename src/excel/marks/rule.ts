import type { MarkKind } from "./styles";

/** A conditional format to be: on column `column` of the plan's body. */
export interface MarkRule {
  kind: MarkKind;
  /** 0-based worksheet column. */
  column: number;
  /** With its leading `=`, relative to the first body row. */
  formula: string;
}

/** Every formula of ours says so; `N("…")` of a text is 0 in Excel and in LibreOffice alike. */
const TAG = "khct:";

/** Whether a conditional format's formula is one of ours. */
export function isMarkFormula(formula: string): boolean {
  return formula.includes(`N("${TAG}`);
}

/** A rule that holds where all conditions hold. */
export function markRule(kind: MarkKind, column: number, conditions: (string | undefined)[]): MarkRule {
  const all = conditions.filter((condition) => condition !== undefined);
  return { kind, column, formula: `=AND(N("${TAG}${kind}")=0,${all.join(",")})` };
}
