/** What the add-in does in a workbook. The same code runs in Excel, in the tests, on the page and on the command line. */
export { checkPlans } from "./check";
export { ActionError, type ActionErrorCode } from "./errors";
export { writeFindings, type FindingsResult } from "./findings/findings";
export { showNotice } from "./findings/notice";
export { clearMarks } from "./marks/clear";
export { markPlans, type MarkResult } from "./marks/mark";
export { markStyles, type MarkKind } from "./marks/styles";
export { goToCell } from "./navigate";
export type { ActionOptions } from "./options";
export { buildSummaries, type SummaryResult } from "./summaries/build";
export { totalBudget, type TotalResult } from "./total/total";
export { onPlanChanged } from "./watch";
export { applyStandard, type StandardResult } from "./standardise/apply";
export { proposeStandard, type StandardProposal } from "./standardise/propose";
export { canRevertStandard, revertStandard, type RevertResult } from "./standardise/revert";
export type { SkippedCell, StandardSelection } from "./standardise/select";
