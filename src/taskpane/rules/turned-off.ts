import type { RuleChoice } from "../../plan/index";
import type { ShownFinding } from "../view";

/** A rule that was turned off from one of its findings: the place in the list where it can be turned on again. */
export interface TurnedOff {
  ruleId: string;
  /** The finding it was. */
  key: string;
  severity: ShownFinding["severity"];
  /** How many findings of the same severity, by other rules, stand before it. */
  index: number;
  /** What had been chosen for it before, if anything. */
  before?: RuleChoice;
}

/** Where among the findings, as they are listed, a rule was turned off. */
export function turnedOffAt(findings: readonly ShownFinding[], finding: ShownFinding): TurnedOff {
  const { ruleId, severity } = finding;
  const before = findings.slice(0, findings.indexOf(finding));
  return { ruleId, key: findingKey(finding), severity, index: before.filter((f) => f.severity === severity && f.ruleId !== ruleId).length };
}

/** Tells a finding from those of other rules and cells. */
export function findingKey({ sheet, cell, ruleId }: Pick<ShownFinding, "sheet" | "cell" | "ruleId">): string {
  return `${ruleId} ${sheet}!${cell}`;
}
