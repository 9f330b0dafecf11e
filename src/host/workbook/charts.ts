/** The charts of a sheet, as plain data. Formulas have no equals sign and name their sheet. Colours are `#RRGGBB`, sizes points. */

export type ChartType =
  | "columnClustered" | "columnStacked" | "columnStacked100" | "barClustered" | "barStacked" | "barStacked100" | "pie" | "doughnut";

/** What is null is as Excel draws it of its own accord. */
export interface ChartFont {
  name: string | null;
  size: number | null;
  bold: boolean | null;
  italic: boolean | null;
  color: string | null;
}

/** A colour, "none" for no fill or line at all, null for Excel's own choice. */
export type ChartColor = string | "none" | null;

export interface ChartLine {
  color: ChartColor;
  weight: number | null;
}

export interface ChartTitle {
  /** Null for the text that Excel chooses: the only series' name, or a word for "title". */
  text: string | null;
  visible: boolean;
  overlay: boolean;
  font: ChartFont;
}

export type LegendPosition = "top" | "bottom" | "left" | "right" | "corner";

export interface ChartLegend {
  visible: boolean;
  position: LegendPosition;
  overlay: boolean;
  font: ChartFont;
}

export type LabelPosition = "center" | "insideEnd" | "insideBase" | "outsideEnd" | "bestFit";

export interface DataLabels {
  showValue: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  showPercentage: boolean;
  showLegendKey: boolean;
  position: LabelPosition | null;
  /** Null for the cells' own. */
  numberFormat: string | null;
  font: ChartFont;
}

export interface ChartSeries {
  /** A formula, a text of its own, or null for none. */
  name: { formula: string } | { text: string } | null;
  values: string;
  categories: string | null;
  fill: ChartColor;
  line: ChartLine;
  /** Null for no labels. */
  labels: DataLabels | null;
}

export interface ChartAxis {
  visible: boolean;
  /** From the far end to the near one. */
  reversed: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  /** Null for the cells' own. */
  numberFormat: string | null;
  majorGridlines: { visible: boolean; line: ChartLine };
  title: ChartTitle;
  font: ChartFont;
}

/** A point of the sheet: so many points right of and below the cell's top left corner. */
export interface ChartMarker {
  row: number;
  column: number;
  x: number;
  y: number;
}

/** Where a chart lies: it moves and grows with the cells under it. */
export interface ChartAnchor {
  from: ChartMarker;
  to: ChartMarker;
}

export interface Chart {
  /** Unique in its sheet and stable while the workbook is open. */
  id: string;
  name: string;
  /** Another program wrote it, with more than is known here: it stays in the file as it is, or is deleted. */
  foreign: boolean;
  type: ChartType;
  anchor: ChartAnchor;
  title: ChartTitle;
  legend: ChartLegend;
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  /** Percent of a bar's width that lies between two groups of bars. */
  gapWidth: number;
  /** Percent of a bar's width by which the bars of a group cover each other; negative for a gap. */
  overlap: number;
  fill: ChartColor;
  border: ChartLine;
  /** Of all texts that have none of their own. */
  font: ChartFont;
}

/** A font that leaves everything to Excel. */
export function plainFont(): ChartFont {
  return { name: null, size: null, bold: null, italic: null, color: null };
}

/** A line that leaves everything to Excel. */
export function plainLine(): ChartLine {
  return { color: null, weight: null };
}

/** Labels that show the value. */
export function plainLabels(): DataLabels {
  return {
    showValue: true, showCategoryName: false, showSeriesName: false, showPercentage: false, showLegendKey: false,
    position: null, numberFormat: null, font: plainFont(),
  };
}

/** A series with nothing of its own but its values. */
export function plainSeries(values: string): ChartSeries {
  return { name: null, values, categories: null, fill: null, line: plainLine(), labels: null };
}

function plainTitle(visible: boolean): ChartTitle {
  return { text: null, visible, overlay: false, font: plainFont() };
}

/** An axis as a new chart has it. */
export function plainAxis(gridlines: boolean): ChartAxis {
  return {
    visible: true, reversed: false, minimum: null, maximum: null, majorUnit: null, numberFormat: null,
    majorGridlines: { visible: gridlines, line: plainLine() }, title: plainTitle(false), font: plainFont(),
  };
}

/** Whether the chart is a circle, which has no axes. */
export function isRound(type: ChartType): boolean {
  return type === "pie" || type === "doughnut";
}

/** A chart as Excel makes it: with a title, a legend below, and gridlines behind the values. */
export function plainChart(type: ChartType, name: string, anchor: ChartAnchor): Chart {
  return {
    id: "", name, foreign: false, type, anchor,
    title: plainTitle(true), legend: { visible: true, position: "bottom", overlay: false, font: plainFont() },
    series: [], categoryAxis: plainAxis(false), valueAxis: plainAxis(true),
    gapWidth: 150, overlap: type.includes("Stacked") ? 100 : 0, fill: null, border: plainLine(), font: plainFont(),
  };
}

/** The charts of a sheet, the lowest first. */
export class Charts {
  /** Change their fields freely. */
  readonly items: Chart[] = [];
  private made = 0;

  /** The chart of that id or name (case does not matter), or undefined. */
  get(key: string): Chart | undefined {
    return this.items.find(({ id }) => id === key) ?? this.items.find(({ name }) => name.toLowerCase() === key.toLowerCase());
  }

  /** Adds the chart above all others and gives it an id. */
  add(chart: Chart): Chart {
    chart.id = `{00000000-00CC-0000-0000-${(++this.made).toString(16).toUpperCase().padStart(12, "0")}}`;
    this.items.push(chart);
    return chart;
  }

  /** Removes the chart; false when it is not there. */
  remove(chart: Chart): boolean {
    const index = this.items.indexOf(chart);
    if (index >= 0) this.items.splice(index, 1);
    return index >= 0;
  }

  /** A name that no chart has: `Chart 1`. */
  freeName(): string {
    for (let n = 1; ; n++) if (!this.get(`Chart ${n}`)) return `Chart ${n}`;
  }

  /** Rewrites every formula of the charts. */
  rewrite(change: (formula: string) => string): void {
    for (const { foreign, series } of this.items) {
      if (foreign) continue;
      for (const item of series) {
        item.values = change(item.values);
        if (item.categories !== null) item.categories = change(item.categories);
        if (item.name && "formula" in item.name) item.name = { formula: change(item.name.formula) };
      }
    }
  }

  /** Moves the charts after `count` rows or columns were put in before `at`, or (negative) taken out from there on. */
  shift(axis: "row" | "column", at: number, count: number): void {
    const offset = axis === "row" ? "y" : "x";
    const move = (marker: ChartMarker): ChartMarker => {
      if (marker[axis] < at) return marker;
      if (count < 0 && marker[axis] < at - count) return { ...marker, [axis]: at, [offset]: 0 };
      return { ...marker, [axis]: marker[axis] + count };
    };
    for (const chart of this.items) chart.anchor = { from: move(chart.anchor.from), to: move(chart.anchor.to) };
  }
}
