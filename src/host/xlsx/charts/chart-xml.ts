/** Writes a chart's part (ECMA-376 part 1, 21.2), elements in the order of the schema. */
import { isRound, type Chart, type ChartAxis, type ChartSeries, type ChartTitle, type DataLabels } from "../../workbook/index";
import { declaration } from "../new-file";
import { attributesText, escapeText } from "../xml-text";
import type { ChartData } from "./data";
import { shapeXml, textProperties, runProperties } from "./format-xml";
import { chartNamespace, drawingNamespace, groupings, labelPositions, legendPositions, officeNamespace } from "./words";

const val = (name: string, value: string | number | boolean): string => `<c:${name}${attributesText({ val: value })}/>`;

/** The part's text. `data` gives what the cells say, so that the chart can be shown before anything is calculated. */
export function chartXml(chart: Chart, data: ChartData): string {
  const { title, legend, type } = chart;
  const plot = isRound(type) ? roundPlot(chart, data) : barPlot(chart, data);
  const legendXml = legend.visible
    ? `<c:legend>${val("legendPos", legendPositions[legend.position])}${val("overlay", legend.overlay)}${textProperties(legend.font)}</c:legend>`
    : "";
  const inner = `${title.visible ? titleXml(title) : ""}${val("autoTitleDeleted", !title.visible)}<c:plotArea><c:layout/>${plot}</c:plotArea>`;
  const rest = `${shapeXml(chart.fill, chart.border)}${textProperties(chart.font)}`;
  return `${declaration}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" xmlns:r="${officeNamespace}">${val("roundedCorners", false)}<c:chart>${inner}${legendXml}${val("plotVisOnly", true)}${val("dispBlanksAs", "gap")}</c:chart>${rest}</c:chartSpace>`;
}

function titleXml({ text, overlay, font }: ChartTitle): string {
  if (text === null) return `<c:title>${val("overlay", overlay)}${textProperties(font)}</c:title>`;
  const run = `<a:r>${runProperties("a:rPr", font) || "<a:rPr/>"}<a:t>${escapeText(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${runProperties("a:defRPr", font) || "<a:defRPr/>"}</a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx>${val("overlay", overlay)}</c:title>`;
}

/** The axes' numbers need only differ within a chart. */
const CATEGORY_AXIS = 500000001;
const VALUE_AXIS = 500000002;

function barPlot(chart: Chart, data: ChartData): string {
  const bars = chart.type.startsWith("bar");
  const series = chart.series.map((item, index) => seriesXml(item, index, chart, data)).join("");
  const overlap = chart.overlap === 0 ? "" : val("overlap", chart.overlap);
  const ids = val("axId", CATEGORY_AXIS) + val("axId", VALUE_AXIS);
  const plot = `<c:barChart>${val("barDir", bars ? "bar" : "col")}${val("grouping", groupings[chart.type] ?? "clustered")}${val("varyColors", false)}${series}${val("gapWidth", chart.gapWidth)}${overlap}${ids}</c:barChart>`;
  const category = axisXml(chart.categoryAxis, "catAx", CATEGORY_AXIS, VALUE_AXIS, bars ? "l" : "b");
  return plot + category + axisXml(chart.valueAxis, "valAx", VALUE_AXIS, CATEGORY_AXIS, bars ? "b" : "l");
}

function roundPlot(chart: Chart, data: ChartData): string {
  const series = chart.series.map((item, index) => seriesXml(item, index, chart, data)).join("");
  const pie = chart.type === "pie";
  const end = `${val("firstSliceAng", 0)}${pie ? "" : val("holeSize", 50)}`;
  const name = pie ? "c:pieChart" : "c:doughnutChart";
  return `<${name}>${val("varyColors", true)}${series}${end}</${name}>`;
}

function seriesXml(series: ChartSeries, index: number, { type }: Chart, data: ChartData): string {
  const { name, values, categories, fill, line, labels } = series;
  const title = name === null ? "" : `<c:tx>${"text" in name ? `<c:v>${escapeText(name.text)}</c:v>` : data.texts(name.formula)}</c:tx>`;
  const inverted = isRound(type) ? "" : val("invertIfNegative", false);
  const cat = categories === null ? "" : `<c:cat>${data.either(categories)}</c:cat>`;
  const vals = values === "" ? "" : `<c:val>${data.numbers(values)}</c:val>`;
  return `<c:ser>${val("idx", index)}${val("order", index)}${title}${shapeXml(fill, line)}${inverted}${labels ? labelsXml(labels) : ""}${cat}${vals}</c:ser>`;
}

function labelsXml(labels: DataLabels): string {
  const { numberFormat, font, position } = labels;
  const parts = [
    numberFormat === null ? "" : `<c:numFmt${attributesText({ formatCode: numberFormat, sourceLinked: false })}/>`,
    textProperties(font),
    position === null ? "" : val("dLblPos", labelPositions[position]),
    val("showLegendKey", labels.showLegendKey), val("showVal", labels.showValue), val("showCatName", labels.showCategoryName),
    val("showSerName", labels.showSeriesName), val("showPercent", labels.showPercentage), val("showBubbleSize", false),
  ];
  return `<c:dLbls>${parts.join("")}</c:dLbls>`;
}

function axisXml(axis: ChartAxis, name: "catAx" | "valAx", id: number, crossed: number, place: string): string {
  const { majorGridlines: grid, numberFormat } = axis;
  const bound = (element: string, value: number | null): string => (value === null ? "" : val(element, value));
  const scaling = `<c:scaling>${val("orientation", axis.reversed ? "maxMin" : "minMax")}${bound("max", axis.maximum)}${bound("min", axis.minimum)}</c:scaling>`;
  const parts = [
    val("axId", id), scaling, val("delete", !axis.visible), val("axPos", place),
    grid.visible ? `<c:majorGridlines>${shapeXml(null, grid.line)}</c:majorGridlines>` : "",
    axis.title.visible ? titleXml(axis.title) : "",
    `<c:numFmt${attributesText({ formatCode: numberFormat ?? "General", sourceLinked: numberFormat === null })}/>`,
    val("majorTickMark", "none"), val("minorTickMark", "none"), val("tickLblPos", "nextTo"), textProperties(axis.font),
    val("crossAx", crossed), val("crosses", "autoZero"),
    name === "catAx" ? `${val("auto", true)}${val("lblAlgn", "ctr")}${val("lblOffset", 100)}${val("noMultiLvlLbl", false)}` : val("crossBetween", "between"),
    name === "valAx" ? bound("majorUnit", axis.majorUnit) : "",
  ];
  return `<c:${name}>${parts.join("")}</c:${name}>`;
}
