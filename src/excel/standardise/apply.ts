import type { SheetChange } from "../../plan/standardise/index";
import { ActionError, excelCode } from "../errors";
import { renewMarks, type Aftermath } from "../marks/renew";
import type { ActionOptions } from "../options";
import { run } from "../run";
import { splitRequests } from "../sheets/requests";
import { mixedFonts } from "./mixed-fonts";
import { placeOf, proposeIn } from "./propose";
import { placeKey, readCells } from "./read-cells";
import { countThatFit, keepRecord, printOf, type UndoCell } from "./record";
import { select, type SkippedCell, type StandardSelection } from "./select";
import { cellWrites } from "./write-cells";

/** With the report and the marks as they are afterwards: see {@link renewMarks}. */
export interface StandardResult extends Aftermath {
  /** Cells that hold the standard form now and did not before. */
  changed: number;
  /** The sheets with such cells. */
  sheets: string[];
  skipped: SkippedCell[];
  /** False when Excel refused the last look at what it shows: the cells are written, and can be taken back. */
  checked: boolean;
  /** Cells that could still be changed: the record for taking back was full. Running again goes on with them. */
  left: number;
}

/**
 * *Standardise*: writes the standard forms that were asked for. Reads the plan again first; a cell that no longer holds
 * what the change started from is skipped and reported. What the cells held is kept in the workbook before anything is
 * written, for {@link revertStandard}. Then looks at what Excel shows: where these are other words
 * (a workbook that counts from 1904) the cell gets back what it held. Last, the plans are read again and our
 * marks, where there are any, are set anew.
 *
 * Only values, number formats and our own marks are written. Takes seven batches more than the proposal, nine where there
 * are marks; more only beyond one payload, where a column has several fonts, and for what has to be put back.
 *
 * @throws {ActionError} `noPlan`, `protected` before anything is written, or what Excel refuses.
 * @example await applyStandard(options, { kinds: ["month", "date"] })
 */
export async function applyStandard(options: ActionOptions, selection: StandardSelection = {}): Promise<StandardResult> {
  return run(async (context) => {
    const proposed = await proposeIn(context, options);
    const { wanted, skipped } = select(proposed.changes, selection);
    const nothing: StandardResult = { changed: 0, sheets: [], skipped, checked: true, left: 0, report: proposed.report, marks: "none" };
    if (wanted.length === 0) return nothing;
    if (wanted.some(({ sheet }) => proposed.protectedSheets.has(sheet))) throw new ActionError("protected");

    const mixed = await mixedFonts(context, wanted.map((change) => ({ ...placeOf(change), change })));
    const inside = new Set([...mixed].map(({ change }) => change));
    skipped.push(...[...inside].map(({ sheet, cell }) => ({ sheet, cell, why: "mixedFont" as const })));
    const writable = wanted.filter((change) => !inside.has(change));
    if (writable.length === 0) return nothing;

    const now = writable.slice(0, countThatFit(writable.map(undoOf)));
    keepRecord(context, now.map(undoOf));
    await splitRequests(context, cellWrites(context, now.map(writeOf)));
    const wrong = await lookAgain(context, now);
    const checked = wrong !== null;
    if (wrong && wrong.length > 0) {
      const right = now.filter((change) => !wrong.includes(change));
      keepRecord(context, right.map(undoOf));
      await splitRequests(context, cellWrites(context, wrong.map(undoOf)));
      skipped.push(...wrong.map(({ sheet, cell }) => ({ sheet, cell, why: "shownOtherwise" as const })));
    }
    const done = now.filter((change) => !wrong?.includes(change));
    const sheets = [...new Set(done.map(({ sheet }) => sheet))];
    const after = await renewMarks(context, options);
    return { changed: done.length, sheets, skipped, checked, left: writable.length - now.length, ...after };
  });
}

function writeOf(change: SheetChange) {
  const { before, after } = change;
  return { ...placeOf(change), value: after.value, numberFormat: after.numberFormat ?? formatOf(before.numberFormat) };
}

function undoOf(change: SheetChange): UndoCell {
  const { before, after } = change;
  return { ...placeOf(change), value: before.value, numberFormat: formatOf(before.numberFormat), wrote: printOf(after.value) };
}

const formatOf = (numberFormat: string | undefined): string => numberFormat ?? "General";

/** Null when Excel refuses the look: what is written stays written, which the caller says. */
async function lookAgain(context: Excel.RequestContext, changes: readonly SheetChange[]): Promise<SheetChange[] | null> {
  try {
    return await shownOtherwise(context, changes);
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return null;
  }
}

/** The changes after which a cell does not hold or show what it should. */
async function shownOtherwise(context: Excel.RequestContext, changes: readonly SheetChange[]): Promise<SheetChange[]> {
  const cells = await readCells(context, changes.map(placeOf));
  return changes.filter((change) => {
    const cell = cells.get(placeKey(placeOf(change)));
    const { value, text } = change.after;
    if (cell?.formula !== value) return true;
    // Long texts are not shown whole anyway; what a number shows is all that people see of it.
    return typeof value === "number" && cell.text !== text;
  });
}
