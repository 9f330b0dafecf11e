/** Excel refusing, in every way that it knows. */
import assert from "node:assert/strict";
import { ActionError } from "../../src/excel/index";
import type { Host } from "../../src/host/index";
import { widthToPixels } from "../../src/host/workbook/index";

/** The codes of Excel's list, and what they become. */
export const CODES: Record<string, string> = {
  AccessDenied: "protected",
  ActivityLimitReached: "unexpected",
  ApiNotAvailable: "notSupported",
  ApiNotFound: "notSupported",
  Conflict: "busy",
  FilteredRangeConflict: "filtered",
  FormulaLengthExceedsLimit: "unexpected",
  GeneralException: "unexpected",
  HostRestartNeeded: "interrupted",
  InactiveWorkbook: "otherWorkbook",
  InsertDeleteConflict: "unexpected",
  InvalidArgument: "unexpected",
  InvalidBinding: "unexpected",
  InvalidOperation: "unexpected",
  InvalidOperationInCellEditMode: "cellEdit",
  InvalidReference: "sheetGone",
  InvalidRequest: "unexpected",
  InvalidSelection: "otherWorkbook",
  ItemAlreadyExists: "unexpected",
  ItemNotFound: "sheetGone",
  MemoryLimitReached: "tooLarge",
  MergedRangeConflict: "merged",
  NonBlankCellOffSheet: "unexpected",
  NotImplemented: "notSupported",
  OperationCellsExceedLimit: "tooLarge",
  PivotTableRangeConflict: "unexpected",
  RangeExceedsLimit: "tooLarge",
  RequestAborted: "interrupted",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ServiceNotAvailable: "busy",
  UndoNotSupported: "unexpected",
  UnsupportedFeature: "unexpected",
  UnsupportedOperation: "notSupported",
  UnsupportedSheet: "notSupported",
};

/** Columns that are looked at; our sheets and plans have fewer. */
const COLUMNS = 16;

/** What a person sees of a sheet. */
export interface Seen {
  name: string;
  /** Pixels. */
  widths: number[];
  cells: unknown[];
  rules: number;
  lists: unknown[];
}

/** What a person sees in the workbook: sheets, widths, values, rules. */
export function seen(host: Host): Seen[] {
  return host.workbook.sheets.map((sheet) => ({
    name: sheet.name,
    widths: Array.from({ length: COLUMNS }, (_, column) => (sheet.columns.hidden(column) ? 0 : widthToPixels(sheet.columns.width(column)))),
    cells: [...sheet.cells.entries()].map(([row, column, cell]) => [row, column, cell.value, cell.formula]),
    rules: sheet.conditionalFormats.items.length,
    lists: sheet.dataValidations.map(({ ranges, formula1 }) => [ranges, formula1]),
  }));
}

/** What an action was refused with; null when it was done. */
export async function failure(action: () => Promise<unknown>): Promise<ActionError | null> {
  try {
    await action();
    return null;
  } catch (error) {
    assert.ok(error instanceof ActionError, String(error));
    return error;
  }
}

