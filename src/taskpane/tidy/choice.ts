/** Which of the proposed changes are chosen: all, until one is put off. */
import type { ChangeKind, SheetChange } from "../../plan/standardise/index";

/** In the order that a plan's columns mostly have. */
export const KINDS: readonly ChangeKind[] = ["criterion", "date", "month", "amount", "status", "text"];

export interface KindGroup {
  kind: ChangeKind;
  changes: SheetChange[];
}

/** The changes by kind, in a fixed order; kinds without any are left out. */
export function byKind(changes: readonly SheetChange[]): KindGroup[] {
  return KINDS.map((kind) => ({ kind, changes: changes.filter((change) => change.kind === kind) })).filter((group) => group.changes.length > 0);
}

/** Names a change: there is at most one a cell. */
export function keyOf({ sheet, cell }: { sheet: string; cell: string }): string {
  return `${cell} ${sheet}`;
}

/** What a check box for several changes shows. */
export type Tick = "all" | "some" | "none";

export function tickOf(changes: readonly SheetChange[], off: ReadonlySet<string>): Tick {
  const chosen = chosenOf(changes, off).length;
  if (chosen === 0) return "none";
  return chosen === changes.length ? "all" : "some";
}

/** The changes that are not put off. */
export function chosenOf(changes: readonly SheetChange[], off: ReadonlySet<string>): SheetChange[] {
  return changes.filter((change) => !off.has(keyOf(change)));
}

/** What is put off after some changes were ticked or unticked together. */
export function toggle(off: ReadonlySet<string>, changes: readonly { sheet: string; cell: string }[], on: boolean): Set<string> {
  const next = new Set(off);
  for (const change of changes) {
    if (on) next.delete(keyOf(change));
    else next.add(keyOf(change));
  }
  return next;
}
