/**
 * Why an action could not be done, in words of our own. Excel's messages are not for end users and its codes are not
 * translated, so each code becomes one of ours; the sentence is `errors.<code>` in i18n.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */

/** The codes that have a sentence in i18n. */
export type ActionErrorCode =
  | "noPlan"
  | "noRows"
  | "cellEdit"
  | "protected"
  | "filtered"
  | "merged"
  | "sheetGone"
  | "otherWorkbook"
  | "tooLarge"
  | "notSupported"
  | "busy"
  | "interrupted"
  | "partly"
  | "leftover"
  | "unexpected";

export class ActionError extends Error {
  override readonly name = "ActionError";

  constructor(
    readonly code: ActionErrorCode,
    readonly params: Record<string, string | number> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

const BY_EXCEL_CODE: Record<string, ActionErrorCode> = {
  InvalidOperationInCellEditMode: "cellEdit",
  AccessDenied: "protected",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "merged",
  ItemNotFound: "sheetGone",
  InvalidReference: "sheetGone",
  InactiveWorkbook: "otherWorkbook",
  InvalidSelection: "otherWorkbook",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  MemoryLimitReached: "tooLarge",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  UnsupportedSheet: "notSupported",
  Conflict: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "interrupted",
  HostRestartNeeded: "interrupted",
};

/** The `code` of an error of the Office JS client, or null for any other error. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return typeof code === "string" && (name === "RichApi.Error" || name === "Error") ? code : null;
}

/**
 * The error that an action reports for whatever went wrong in its batches.
 * A programmer's mistake (a TypeError, a client error such as PropertyNotLoaded) is not dressed up: it comes back as it is.
 */
export function toActionError(error: unknown): unknown {
  if (error instanceof ActionError) return error;
  const code = excelCode(error);
  if (code === null || code === "PropertyNotLoaded" || code === "InvalidObjectPath") return error;
  return new ActionError(BY_EXCEL_CODE[code] ?? "unexpected", { code }, { cause: error });
}
