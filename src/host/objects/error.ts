/**
 * A failure that Excel would report to the add-in.
 *
 * The codes are those of "Application-specific error handling with the Office JavaScript APIs"; `message` is for the developer,
 * as in Excel.
 */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode: number = 400,
  ) {
    super(message);
    this.name = "OfficeError";
  }
}

export function itemNotFound(what = "The requested resource doesn't exist."): OfficeError {
  return new OfficeError("ItemNotFound", what, 404);
}

export function invalidArgument(why = "The argument is invalid or missing or has an incorrect format."): OfficeError {
  return new OfficeError("InvalidArgument", why, 400);
}

export function invalidReference(why = "This reference is not valid for the current operation."): OfficeError {
  return new OfficeError("InvalidReference", why, 400);
}

export function invalidOperation(why: string): OfficeError {
  return new OfficeError("InvalidOperation", why, 400);
}

export function accessDenied(): OfficeError {
  return new OfficeError("AccessDenied", "You cannot perform the requested operation.", 403);
}

/** For a member or an argument that Excel has and this host has not: loud, and naming it. */
export function notImplemented(what: string): OfficeError {
  return new OfficeError("NotImplemented", `The requested feature isn't implemented in this host: ${what}.`, 501);
}
