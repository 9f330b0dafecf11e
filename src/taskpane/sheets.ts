/** The actions that write sheets of ours: a part of the pane that is fetched after it has opened. */
export { buildSummaries, totalBudget } from "../excel/index";
