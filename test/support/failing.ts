/** Excel refusing, in every way that it knows. */
import assert from "node:assert/strict";
import { ActionError } from "../../src/excel/index";
import type { Host } from "../../src/host/index";

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

/** What a person sees in the workbook: sheets, values, rules. */
export function seen(host: Host): unknown {
  return host.workbook.sheets.map((sheet) => ({
    name: sheet.name,
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

