import type { errors as source } from "../vi/errors";

/** Why something could not be done: what happened, what it means for the workbook, what to do. Keys are error codes. */
export const errors: Record<keyof typeof source, string> = {
  noPlan:
    "No improvement plan was found in this file. The table needs a header row with columns such as criterion, content, actions, deadline, budget. The file has not been changed.",
  noRows: "There is only an empty plan sheet so far, without a row to work on. Please type in the actions, then try again. The file has not been changed.",
  cellEdit:
    "Excel is waiting for you to finish typing in a cell. Please press Enter, then try again. The file has not been changed.",
  protected: "The worksheet or workbook is protected, so nothing can be written. Please unprotect it (Review tab), then try again.",
  filtered: "The table is filtered, so rows can't be written safely. Please clear the filter, then try again.",
  merged: "Merged cells are in the way. Please unmerge the cells there, then try again.",
  sheetGone: "A worksheet that is needed was deleted or renamed meanwhile. Please check the plan again, then try again.",
  otherWorkbook: "Another workbook is active. Please click the workbook that holds the plan, then try again.",
  tooLarge: "The content is too large for one exchange with Excel. Please split the plan into smaller files, then try again.",
  notSupported: "This version of Excel does not support what was asked for ({code}). Please update Excel, then try again.",
  busy: "Excel is busy, or someone else is editing the same place. Please wait a moment, then try again.",
  interrupted: "Excel broke off in the middle. Please look at the file, then try again.",
  partly:
    "Excel broke off after {done} of {all} parts had been written (error code {code}). The plan was not changed; sheets of the add-in may be incomplete. Please click the same button again: what is written stays, the rest is added.",
  leftover:
    "Excel broke off (error code {code}), so the new sheet “{sheet}” is unfinished and could not be taken away. No other sheet was changed. Please delete that sheet and try again.",
  unexpected: "Excel could not do what was asked (error code {code}). Please look at the file, then try again.",
  program: "The program met an unexpected error ({detail}). The plan's data was not changed by it.",
};
