/** Why a file can't be opened. */
export type WorkbookFileProblem = "not-xlsx" | "encrypted" | "damaged";

/** Raised by reading a file, and by nothing else: whatever the bytes are, reading ends with a workbook or with this. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly code: WorkbookFileProblem,
    message: string,
  ) {
    super(message);
  }
}

/** The error for a file that is an .xlsx and yet can't be read. */
export function damaged(what: string): WorkbookFileError {
  return new WorkbookFileError("damaged", what);
}
