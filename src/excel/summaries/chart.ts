/** The charts of the overview: items and money by standard, side by side. */
import type { ChartDraft, SeriesLook } from "../sheets/charts";
import type { Say } from "./words";

/** Light, middle and dark, so that they differ in grey too. */
const LOOKS: Record<"rows" | "done" | "overdue" | "dong", SeriesLook> = {
  rows: { fill: "#F2F2F2", line: "#404040" },
  done: { fill: "#8EA9DB", line: "#404040" },
  overdue: { fill: "#9C0006", line: "#404040" },
  dong: { fill: "#8EA9DB", line: "#404040" },
};

/** Rows that the charts take: three bars a standard have to be told apart, and titles and legend need room. */
export function chartRows(standards: number): number {
  return Math.max(12, 3 + 2 * standards);
}

/** Where the table by standard stands, and the rows that are left free for charts: 1-based, each with its last. */
export interface ChartPlace {
  header: number;
  last: number;
  top: number;
  bottom: number;
}

/**
 * The charts beside the legend, in the columns C to L of the overview. A standard without rows keeps its place, so that
 * the same standard is the same line in both.
 */
export function overviewCharts({ header, last, top, bottom }: ChartPlace, say: Say): ChartDraft[] {
  return [
    {
      key: "items",
      title: say("chartItems"),
      // Names, rows, done, under way, overdue: who is under way may be overdue as well and is told in the table.
      source: `B${header}:F${last}`,
      without: [2],
      looks: [LOOKS.rows, LOOKS.done, LOOKS.overdue],
      // Nothing at bars that are not there: a column of noughts says less than a gap.
      numberFormat: "0;;;",
      from: `C${top}`,
      to: `H${bottom}`,
    },
    {
      key: "money",
      title: say("chartMoney"),
      source: `J${header}:J${last}`,
      categories: `B${header + 1}:B${last}`,
      without: [],
      looks: [LOOKS.dong],
      // Two commas count in millions, which leaves room for the bars; down to a thousand đồng.
      numberFormat: "#,##0.0##,,;;;",
      from: `I${top}`,
      to: `L${bottom}`,
    },
  ];
}
