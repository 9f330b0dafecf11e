/** Which of the changes that are possible now the user has asked for. */
import type { ChangeKind, SheetChange } from "../../plan/standardise/index";

/** Everything, unless it says otherwise; what it says holds together. */
export interface StandardSelection {
  /** The changes that the user was shown and agreed to. A cell that holds something else by now is skipped. */
  changes?: readonly SheetChange[];
  kinds?: readonly ChangeKind[];
  /** A1 addresses: "F12" on any plan's sheet, "Kế hoạch!F12" on this one. */
  cells?: readonly string[];
}

/** A cell that was asked for and not changed. */
export interface SkippedCell {
  sheet: string;
  cell: string;
  /**
   * `edited`: it no longer holds what the change started from. `mixedFont`: its text has several formats inside, which
   * would be lost. `shownOtherwise`: Excel would show other words, so it was put back. The sentences are
   * `standardise.skipped_<why>` in i18n.
   */
  why: "edited" | "mixedFont" | "shownOtherwise";
}

/** @param possible The changes that can be made now. */
export function select(
  possible: readonly SheetChange[],
  { changes, kinds, cells }: StandardSelection,
): { wanted: SheetChange[]; skipped: SkippedCell[] } {
  const asked = (change: SheetChange): boolean =>
    (!kinds || kinds.includes(change.kind)) &&
    (!cells || cells.includes(change.cell) || cells.includes(`${change.sheet}!${change.cell}`));
  if (!changes) return { wanted: possible.filter(asked), skipped: [] };
  const now = new Map(possible.map((change) => [keyOf(change), change]));
  const wanted = new Map<string, SheetChange>();
  const skipped: SkippedCell[] = [];
  for (const shown of changes.filter(asked)) {
    const change = now.get(keyOf(shown));
    if (change && same(change, shown)) wanted.set(keyOf(change), change);
    else skipped.push({ sheet: shown.sheet, cell: shown.cell, why: "edited" });
  }
  return { wanted: [...wanted.values()], skipped };
}

const keyOf = ({ sheet, cell }: SheetChange): string => `${cell},${sheet}`;

function same(a: SheetChange, b: SheetChange): boolean {
  return a.before.value === b.before.value && a.after.value === b.after.value && a.after.numberFormat === b.after.numberFormat;
}
