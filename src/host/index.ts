/** A stand-in for Excel: a workbook from a file, and a host that the real Office JS client talks to. */
export { Host, type HostOptions } from "./host";
export { OfficeError } from "./objects/error";
export type { BatchRecord, Counts, Fault, FaultPlan, Limits } from "./protocol/index";
export type { Bridge, HostFacts } from "./client/bridge";
export { Workbook } from "./workbook/index";
export { readXlsx as openWorkbook, WorkbookFileError, writeXlsx as saveWorkbook, type WorkbookFileProblem } from "./xlsx/index";
