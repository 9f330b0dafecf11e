import type { columns as source } from "../vi/pane-columns";

/** Words of the pane about the columns of a plan. */
export const columns: Record<keyof typeof source, string> = {
  columns: "Columns of the table",
  columnsUnread: "Check the plan first; the columns that were read are then shown here.",
  columnsOf: "Sheet “{sheet}”, header in row {row}",
  columnsForget: "Forget all choices for this sheet",
  columnNone: "None",
  column_assumed: "The table has no header for this column; it was taken by its contents and place.",
  column_missing: "This column was not found. If the table has it, please choose it.",
  column_lost: "The chosen column is no longer in the table; it was told from the header again.",
  columnsKept: "Kept, and sheet “{sheet}” read again: {rows:number} rows.",
  columnsNothing: "Kept, but sheet “{sheet}” still has no row of a plan that can be read. Please check the header row and the columns.",
  columnsDoubt: "Columns that may have been taken wrongly: {fields}.",
  columnsReview: "Review the columns",
  pointAbout: "Is there a plan that was not found?",
  pointLook: "Point at a table on another sheet",
  pointNone: "The other sheets have no row that looks like a header (three filled cells or more).",
  pointSheet: "Sheet",
  pointRow: "Header row",
  pointRowN: "Row {row}: {texts}",
  pointTooFew: "Content or actions and two columns more are needed, each for one thing.",
  pointRead: "Read this table",
};
