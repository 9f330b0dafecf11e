/** Charts on our sheets: what they are, whether they are there, and how they are made. */

/**
 * Charts of ours are known by their names, which nobody sees but in the selection pane; a chart that the user adds to one of our
 * sheets is left alone.
 */
const PREFIX = "_KHCT_";

/** How a series is drawn: told apart by lightness as well as by colour, so that a black and white print can be read. */
export interface SeriesLook {
  fill: string;
  line: string;
}

/** A chart of bars before it is made. Addresses are of its own sheet. */
export interface ChartDraft {
  /** What it shows: `items`. */
  key: string;
  title: string;
  /** A block with its header row: a column a series, named by its header. */
  source: string;
  /** Where the names of the bars are, when they don't stand in the block's first column. */
  categories?: string;
  /** Columns of the block after its first that are not shown, 0-based. */
  without: number[];
  /** Looks of the series that are shown, in order. */
  looks: SeriesLook[];
  /** Format of the labels at the bars' ends. */
  numberFormat: string;
  /** The cells that it covers. */
  from: string;
  to: string;
}

const FONT = "Times New Roman";
const INK = "#000000";
const FRAME = "#7F7F7F";

/** The name of a chart of ours. */
export function chartName(key: string): string {
  return PREFIX + key;
}

/** Queues the reading of a sheet's charts; call `read()` after the sync for those that are ours. */
export function queueOwnCharts(sheet: Excel.Worksheet): { read(): Excel.Chart[] } {
  const { charts } = sheet;
  charts.load("items/name");
  return { read: () => charts.items.filter(({ name }) => name.startsWith(PREFIX)) };
}

/** Whether the charts that a sheet should have are there, each once. What the user changed about them is the user's. */
export function sameCharts(drafts: readonly ChartDraft[], there: readonly Excel.Chart[]): boolean {
  const names = (list: string[]) => list.sort().join("\n");
  return names(drafts.map(({ key }) => chartName(key))) === names(there.map(({ name }) => name));
}

/** Queues a new chart. The cells that it shows must be written, and the rows that it covers have their heights. */
export function queueChart(sheet: Excel.Worksheet, draft: ChartDraft): void {
  const chart = sheet.charts.add("BarClustered", sheet.getRange(draft.source), "Columns");
  chart.name = chartName(draft.key);
  chart.setPosition(draft.from, draft.to);
  chart.format.font.name = FONT;
  chart.format.font.size = 12;
  chart.format.font.color = INK;
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.format.border.color = FRAME;
  chart.title.text = draft.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  // From the last on: each one that goes moves those behind it up.
  for (const index of [...draft.without].sort((a, b) => b - a)) chart.series.getItemAt(index).delete();
  draft.looks.forEach((look, index) => queueSeries(sheet, chart.series.getItemAt(index), draft, look));
  chart.legend.visible = draft.looks.length > 1;
  if (draft.looks.length > 1) chart.legend.position = "Bottom";
  // The figures stand at the bars: an axis with lines would say the same again.
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.visible = false;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  categoryAxis.reversePlotOrder = true;
}

function queueSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, draft: ChartDraft, { fill, line }: SeriesLook): void {
  if (draft.categories !== undefined) series.setXAxisValues(sheet.getRange(draft.categories));
  series.gapWidth = 45;
  series.format.fill.setSolidColor(fill);
  series.format.line.color = line;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = "OutsideEnd";
  series.dataLabels.numberFormat = draft.numberFormat;
}
