/** State and actions of the view *Tidy up*. */
import { useEffect, useMemo, useState } from "preact/hooks";
import {
  addDropdowns, addStatusColumn, applyStandard, canRevertStandard, proposeStandard, removeDropdowns, revertStandard, widensOf,
  type ActionOptions, type ColumnName, type SkippedCell,
} from "../../excel/index";
import type { SheetChange } from "../../plan/standardise/index";
import type { Outcome } from "../actions";
import type { PaneState } from "../state";
import type { PaneActions } from "../use-pane";
import { chosenOf, toggle } from "./choice";
import { appliedNotice, listsAddedNotice, listsRemovedNotice, proposedNotice, revertedNotice, statusColumnNotice } from "./results";

/** A cell that was left alone; the sentence is `standardise.skipped_<why>`. */
export interface LeftAlone {
  sheet: string;
  cell: string;
  why: SkippedCell["why"] | "since";
}

export interface Tidy {
  /** Null until they were looked for. */
  changes: readonly SheetChange[] | null;
  /** What is not to be changed: see choice.ts. */
  off: ReadonlySet<string>;
  setOff(off: ReadonlySet<string>): void;
  chosen: readonly SheetChange[];
  /** Columns that may be made wider for what is chosen. */
  widens: readonly ColumnName[];
  skipped: readonly LeftAlone[];
  canRevert: boolean;
  propose(): void;
  apply(): void;
  revert(): void;
  addLists(): void;
  removeLists(): void;
  addStatus(): void;
}

export function useTidy(state: PaneState, actions: PaneActions): Tidy {
  const [changes, setChanges] = useState<readonly SheetChange[] | null>(null);
  const [wide, setWide] = useState<readonly ColumnName[]>([]);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const [skipped, setSkipped] = useState<readonly LeftAlone[]>([]);
  const [canRevert, setCanRevert] = useState(false);
  const chosen = useMemo(() => chosenOf(changes ?? [], off), [changes, off]);
  const isShown = state.tab === "tidy" && state.office === "excel";

  useEffect(() => {
    // Whether there is something to take back is known from the workbook, which somebody else may have tidied.
    if (isShown) canRevertStandard().then(setCanRevert, (error: unknown) => console.warn(error));
  }, [isShown]);

  /** The list anew; none when Excel refuses, which is no failure of what was done before. */
  async function lookAgain(options: ActionOptions): Promise<void> {
    try {
      const { changes: found, widens } = await proposeStandard(options);
      setChanges(found);
      setWide(widens);
    } catch (error) {
      console.warn(error);
      setChanges(null);
    }
  }

  async function propose(options: ActionOptions): Promise<Outcome> {
    setSkipped([]);
    setOff(new Set());
    setChanges(null);
    const { report, changes: found, widens } = await proposeStandard(options);
    setChanges(found);
    setWide(widens);
    return { report, notice: proposedNotice(found.length) };
  }

  async function apply(options: ActionOptions): Promise<Outcome> {
    const result = await applyStandard(options, { changes: chosen });
    setSkipped(result.skipped);
    // What Excel would show in other words would be put back again.
    setOff((before) => toggle(before, result.skipped, false));
    setCanRevert((before) => before || result.changed > 0);
    await lookAgain(options);
    return { report: result.report, notice: appliedNotice(result, options.lang) };
  }

  async function revert(options: ActionOptions): Promise<Outcome> {
    const result = await revertStandard(options);
    setSkipped(result.skipped.map((cell) => ({ ...cell, why: "since" })));
    setCanRevert(false);
    setChanges(null);
    return { report: result.report, notice: revertedNotice(result, options.lang) };
  }

  return {
    changes,
    off,
    setOff,
    chosen,
    widens: useMemo(() => widensOf(wide, chosen), [wide, chosen]),
    skipped,
    canRevert,
    propose: () => void actions.perform("propose", propose),
    apply: () => chosen.length > 0 && void actions.perform("standardise", apply),
    revert: () => void actions.perform("revert", revert),
    addLists: () =>
      void actions.perform("addLists", async (options) => {
        const { columns } = await addDropdowns(options);
        return { report: null, notice: listsAddedNotice(columns, options.lang) };
      }),
    removeLists: () =>
      void actions.perform("removeLists", async () => {
        const { removed } = await removeDropdowns();
        return { report: null, notice: listsRemovedNotice(removed) };
      }),
    addStatus: () =>
      void actions.perform("addStatus", async (options) => {
        const { columns, report, marks } = await addStatusColumn(options);
        return { report, notice: statusColumnNotice(columns, marks) };
      }),
  };
}
