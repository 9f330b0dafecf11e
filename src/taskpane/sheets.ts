/** The actions that write into the workbook: a part of the pane that is fetched after it has opened. */
export { buildSummaries, clearMarks, markPlans, totalBudget } from "../excel/index";
