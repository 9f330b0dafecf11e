import type { SheetChange } from "../../plan/standardise/index";
import { ActionError } from "../errors";
import { renewMarks, type Aftermath } from "../marks/renew";
import type { ActionOptions } from "../options";
import { run } from "../run";
import { splitRequests } from "../sheets/requests";
import { lookAgain } from "./look-again";
import { placeOf } from "./place";
import { proposeIn } from "./propose";
import { readRoom } from "./read-room";
import { countThatFit, keepRecord, printOf, type UndoCell, type UndoRecord } from "./record";
import { select, type SkippedCell, type StandardSelection } from "./select";
import { widenColumns } from "./widen";
import { nameOf, type ColumnName } from "./widths";
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
  /** Columns that were made wider, so that a date or number that cannot wrap shows its words. */
  widened: ColumnName[];
  /** Columns that should have been made wider, where Excel refused: a cell there may show `####`. */
  narrow: ColumnName[];
}

/**
 * *Standardise*: writes the standard forms that were asked for. Reads the plan again first; a cell that no longer holds
 * what the change started from is skipped and reported. What the cells held is kept in the workbook before anything is
 * written, for {@link revertStandard}. Then looks at what Excel shows: where these are other words
 * (a workbook that counts from 1904) the cell gets back what it held. Columns that are too narrow for a number are made as
 * wide as it needs. Last, the plans are read again and our marks, where there are any, are set anew.
 *
 * Only values, number formats, those widths and our own marks are written. Takes seven batches more than the proposal's first
 * reading, one more where a column is made wider, two where there are marks; more only beyond one payload, where a column has
 * several looks, and for what has to be put back.
 *
 * @throws {ActionError} `noPlan`, `protected` before anything is written, or what Excel refuses.
 * @example await applyStandard(options, { kinds: ["month", "date"] })
 */
export async function applyStandard(options: ActionOptions, selection: StandardSelection = {}): Promise<StandardResult> {
  return run(async (context) => {
    const proposed = await proposeIn(context, options);
    const { wanted, skipped } = select(proposed.changes, selection);
    const nothing: StandardResult = {
      changed: 0, sheets: [], skipped, checked: true, left: 0, widened: [], narrow: [], report: proposed.report, marks: "none",
    };
    if (wanted.length === 0) return nothing;
    if (wanted.some(({ sheet }) => proposed.protectedSheets.has(sheet))) throw new ActionError("protected");

    const room = await readRoom(context, wanted, proposed.grids);
    const writable = wanted.filter((change) => !room.mixedFont(change));
    skipped.push(...wanted.filter(room.mixedFont).map(({ sheet, cell }) => ({ sheet, cell, why: "mixedFont" as const })));
    if (writable.length === 0) return nothing;

    const recordOf = (changes: readonly SheetChange[]): UndoRecord => ({ cells: changes.map(undoOf), widened: room.widenings(changes) });
    const now = writable.slice(0, countThatFit(writable.map(undoOf)));
    let record = recordOf(now);
    keepRecord(context, record);
    await splitRequests(context, cellWrites(context, now.map(writeOf)));
    const wrong = await lookAgain(context, now);
    const checked = wrong !== null;
    const done = now.filter((change) => !wrong?.includes(change));
    if (wrong && wrong.length > 0) {
      record = recordOf(done);
      keepRecord(context, record);
      await splitRequests(context, cellWrites(context, wrong.map(undoOf)));
      skipped.push(...wrong.map(({ sheet, cell }) => ({ sheet, cell, why: "shownOtherwise" as const })));
    }
    const { widened, narrow } = await widenColumns(context, record.widened);
    const sheets = [...new Set(done.map(({ sheet }) => sheet))];
    const after = await renewMarks(context, options);
    return {
      changed: done.length, sheets, skipped, checked, left: writable.length - now.length,
      widened: widened.map(nameOf), narrow: narrow.map(nameOf), ...after,
    };
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
