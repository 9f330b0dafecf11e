import type { CellValue } from "../../plan/index";
import { holds } from "./conditions";
import { anyOf } from "./literal";
import { packClauses } from "./pack";
import type { PlanCells } from "./plan-cells";
import { markRule, type MarkRule } from "./rule";
import { InFormula, type NumberStore } from "./store";
import type { MarkKind } from "./styles";

/** What the rules of a plan are written with: everything in their formulas, or with tables in a sheet of ours. */
export class MarkWriter {
  /** Some clauses found no room: the rules are not to be used. */
  isFull = false;

  constructor(
    readonly cells: PlanCells,
    readonly store: NumberStore,
  ) {}

  /** Whether many wordings are put into rules; otherwise they are looked up. */
  get inFormulas(): boolean {
    return this.store instanceof InFormula;
  }

  /** Rules that together hold where one of the clauses does. */
  packed(kind: MarkKind, column: number, clauses: string[], ...also: (string | undefined)[]): MarkRule[] {
    const packs = packClauses(clauses);
    this.isFull ||= packs === null;
    return (packs ?? []).map((clause) => markRule(kind, column, [...also, clause]));
  }

  /** Marks the cells that hold one of these values. */
  values(kind: MarkKind, column: number, values: ReadonlySet<CellValue>): MarkRule[] {
    if (values.size === 0) return [];
    const ref = this.cells.ref(column);
    const [errors, texts] = [[...values].filter(isError), [...values].filter((value) => !isError(value))];
    // Nothing can be compared with an error without becoming one, so errors have a rule of their own. Or it is a text.
    const rules = errors.length > 0 ? [markRule(kind, column, [`IFERROR(${anyOf(errors.map((value) => holds(ref, value)))},TRUE)`])] : [];
    if (texts.length === 0) return rules;
    if (this.inFormulas) return [...rules, ...this.packed(kind, column, texts.map((value) => holds(ref, value)))];
    const ones = new Map(texts.map((value) => [value, 1]));
    return [...rules, markRule(kind, column, [`${this.store.of(ref, ones)}=1`])];
  }
}

/** What Excel gives for the value of a cell with an error: `#REF!`, `#N/A`. */
function isError(value: CellValue): boolean {
  return /^#[A-Z][A-Z/0_]*[!?A]$/.test(String(value));
}
