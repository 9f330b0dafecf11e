/** The file: .xlsx read into the model and written back, what was not changed byte for byte. */
export { WorkbookFileError, type WorkbookFileProblem } from "./errors";
export { readXlsx, type FileOptions } from "./read-workbook";
export { writeXlsx } from "./write-xlsx";
