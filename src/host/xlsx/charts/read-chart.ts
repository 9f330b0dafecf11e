/** Reads a chart's part as {@link chartXml} writes it. */
import {
  plainAxis, plainChart, plainSeries, type Chart, type ChartAnchor, type ChartAxis, type ChartSeries, type ChartTitle, type ChartType,
  type DataLabels, type LabelPosition, type LegendPosition,
} from "../../workbook/index";
import { child, children, flag, numeric, parseXml, type XmlElement } from "../xml";
import { chartXml } from "./chart-xml";
import type { ChartData } from "./data";
import { readRun, readShape, readTextProperties } from "./format-xml";
import { groupings, labelPositions, legendPositions } from "./words";

const valueOf = (element: XmlElement | undefined, name: string): string | undefined => child(element, name)?.attributes.val;

/**
 * The chart of a part. It is `foreign` when writing it again would not give the same part: then it says more than is known here, and is
 * kept as it is.
 */
export function readChart(text: string, name: string, anchor: ChartAnchor): Chart {
  const foreign: Chart = { ...plainChart("columnClustered", name, anchor), foreign: true };
  let chart: Chart | null = null;
  try {
    chart = read(parseXml(text), name, anchor);
  } catch {
    // A part that can't be read concerns its chart alone, and goes back as it came.
  }
  return chart && comparable(chartXml(chart, noData)) === comparable(text) ? chart : foreign;
}

/** A reference without values, neither of texts nor of numbers: what is in the cells is no part of the chart. */
const noData: ChartData = { texts: plainReference, numbers: plainReference, either: plainReference };

function plainReference(formula: string): string {
  return `<c:strRef><c:f>${formula.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;" })[c] ?? "&gt;")}</c:f></c:strRef>`;
}

function comparable(text: string): string {
  return text.replace(/<c:(num|str)Cache>.*?<\/c:\1Cache>/gs, "").replace(/<(\/?)c:numRef>/g, "<$1c:strRef>");
}

function read(root: XmlElement, name: string, anchor: ChartAnchor): Chart | null {
  const inner = child(root, "chart");
  const area = child(inner, "plotArea");
  const plot = ["barChart", "pieChart", "doughnutChart"].map((kind) => child(area, kind)).find((element) => element !== undefined);
  if (!plot) return null;
  const chart = plainChart(typeOf(plot), name, anchor);
  chart.title = readTitle(child(inner, "title"));
  chart.series = children(plot, "ser").map(readSeries);
  chart.gapWidth = numeric(valueOf(plot, "gapWidth")) ?? chart.gapWidth;
  chart.overlap = numeric(valueOf(plot, "overlap")) ?? 0;
  if (child(area, "catAx")) chart.categoryAxis = readAxis(child(area, "catAx"));
  if (child(area, "valAx")) chart.valueAxis = readAxis(child(area, "valAx"));
  const legend = child(inner, "legend");
  chart.legend = {
    visible: legend !== undefined, overlay: flag(valueOf(legend, "overlay")), font: readTextProperties(legend),
    position: keyOf<LegendPosition>(legendPositions, valueOf(legend, "legendPos")) ?? "bottom",
  };
  const shape = readShape(root);
  return Object.assign(chart, { fill: shape.fill, border: shape.line, font: readTextProperties(root) });
}

function typeOf(plot: XmlElement): ChartType {
  if (plot.local !== "barChart") return plot.local === "pieChart" ? "pie" : "doughnut";
  const prefix = valueOf(plot, "barDir") === "bar" ? "bar" : "column";
  const grouping = valueOf(plot, "grouping");
  return (Object.keys(groupings) as ChartType[]).find((type) => type.startsWith(prefix) && groupings[type] === grouping) ?? "columnClustered";
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string | undefined): K | null {
  return (Object.keys(words) as K[]).find((key) => words[key] === word) ?? null;
}

function readTitle(element: XmlElement | undefined): ChartTitle {
  const run = child(child(child(child(element, "tx"), "rich"), "p"), "r");
  return {
    text: run ? (child(run, "t")?.text ?? "") : null, visible: element !== undefined, overlay: flag(valueOf(element, "overlay")),
    font: run ? readRun(child(run, "rPr")) : readTextProperties(element),
  };
}

function formulaOf(element: XmlElement | undefined): string | null {
  const reference = child(element, "strRef") ?? child(element, "numRef");
  return child(reference, "f")?.text ?? null;
}

function readSeries(element: XmlElement): ChartSeries {
  const tx = child(element, "tx");
  const name = formulaOf(tx);
  const own = child(tx, "v")?.text;
  const labels = child(element, "dLbls");
  return {
    ...plainSeries(formulaOf(child(element, "val")) ?? ""),
    name: name !== null ? { formula: name } : own === undefined ? null : { text: own },
    categories: formulaOf(child(element, "cat")),
    ...readShape(element),
    labels: labels ? readLabels(labels) : null,
  };
}

function readLabels(element: XmlElement): DataLabels {
  const shows = (name: string): boolean => flag(valueOf(element, name));
  return {
    showValue: shows("showVal"), showCategoryName: shows("showCatName"), showSeriesName: shows("showSerName"),
    showPercentage: shows("showPercent"), showLegendKey: shows("showLegendKey"),
    position: keyOf<LabelPosition>(labelPositions, valueOf(element, "dLblPos")),
    numberFormat: child(element, "numFmt")?.attributes.formatCode ?? null, font: readTextProperties(element),
  };
}

function readAxis(element: XmlElement | undefined): ChartAxis {
  const scaling = child(element, "scaling");
  const format = child(element, "numFmt")?.attributes;
  const grid = child(element, "majorGridlines");
  return {
    ...plainAxis(false),
    visible: !flag(valueOf(element, "delete")),
    reversed: valueOf(scaling, "orientation") === "maxMin",
    maximum: numeric(valueOf(scaling, "max")),
    minimum: numeric(valueOf(scaling, "min")),
    majorUnit: numeric(valueOf(element, "majorUnit")),
    numberFormat: flag(format?.sourceLinked) ? null : (format?.formatCode ?? null),
    majorGridlines: { visible: grid !== undefined, line: readShape(grid).line },
    title: readTitle(child(element, "title")),
    font: readTextProperties(element),
  };
}
