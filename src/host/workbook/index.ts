/** The model of a workbook: what Excel would hold in memory. Knows nothing of files, formulas' results or the API. */
export * from "./area";
export * from "./chart-places";
export * from "./charts";
export { Cell, Cells, Row, type CellState } from "./cells";
export { Columns, type ColumnSpan } from "./columns";
export { ConditionalFormats } from "./conditional-formats";
export { displayText, formatValue } from "./display-text";
export { mapReferences, moveFormula } from "./formula-references";
export * from "./measure";
export { Names, type DefinedName } from "./names";
export { builtinNumberFormats } from "./number-formats";
export { Sheet } from "./sheet";
export { deleteColumns, deleteRows, insertColumns, insertRows } from "./shift";
export * from "./sheet-parts";
export * from "./style";
export { StyleTable } from "./style-table";
export * from "./values";
export { SheetNameError, Workbook, type DocumentProperties } from "./workbook";
