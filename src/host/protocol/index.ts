export { runBatch, type BatchSetting } from "./batch";
export type { BatchRequest, BatchResponse } from "./messages";
export { excelLimits, type BatchRecord, type Counts, type Fault, type FaultPlan, type Limits } from "./options";
export { References } from "./references";
export { BatchServer, type Wire } from "./server";
export { compareVersions } from "./version";
