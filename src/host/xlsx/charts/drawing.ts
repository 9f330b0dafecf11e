/** A sheet's drawing part (ECMA-376 part 1, 20.5): the frames that charts are shown in, and where they lie. */
import type { Chart, ChartAnchor, ChartMarker, Sheet } from "../../workbook/index";
import { markerAt, distanceTo } from "../../workbook/index";
import { declaration } from "../new-file";
import { appendChild } from "../package";
import { patchTag, TextPatch } from "../text-patch";
import { child, children, numeric, parseXml, prefixOf, relationId, type XmlElement } from "../xml";
import { attributesText, escapeAttribute } from "../xml-text";
import { chartNamespace, drawingNamespace, emuPerPoint, officeNamespace, sheetDrawingNamespace } from "./words";

/** A drawing with nothing in it, as it is made for a sheet that has none. */
export const emptyDrawing = `${declaration}<xdr:wsDr xmlns:xdr="${sheetDrawingNamespace}" xmlns:a="${drawingNamespace}"></xdr:wsDr>`;

/** A chart's frame in a drawing. */
export interface Frame {
  anchor: XmlElement;
  /** The element with the chart's number and name. */
  properties: XmlElement;
  relationId: string;
}

const anchorNames = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);

/** The frames that hold a chart. Those inside a group of shapes are the group's. */
export function framesOf(drawing: string): Frame[] {
  const frames: Frame[] = [];
  for (const anchor of parseXml(drawing).children.filter(({ local }) => anchorNames.has(local))) {
    const choice = child(child(anchor, "AlternateContent"), "Choice");
    const frame = child(anchor, "graphicFrame") ?? child(choice, "graphicFrame");
    const properties = child(child(frame, "nvGraphicFramePr"), "cNvPr");
    const chart = child(child(child(frame, "graphic"), "graphicData"), "chart");
    const id = chart && relationId(chart.attributes);
    if (properties && id !== undefined) frames.push({ anchor, properties, relationId: id });
  }
  return frames;
}

/** Where a frame lies. A frame with a size of its own gets the end that it has now. */
export function anchorOf({ anchor }: Frame, sheet: Sheet): ChartAnchor {
  const position = child(anchor, "pos");
  const points = (text: string | undefined): number => (numeric(text) ?? 0) / emuPerPoint;
  const from = position ? markerAt(sheet, points(position.attributes.x), points(position.attributes.y)) : readMarker(child(anchor, "from"));
  const end = child(anchor, "to");
  if (end) return { from, to: readMarker(end) };
  const size = child(anchor, "ext")?.attributes ?? {};
  return { from, to: markerAt(sheet, distanceTo(sheet, "column", from) + points(size.cx), distanceTo(sheet, "row", from) + points(size.cy)) };
}

function readMarker(element: XmlElement | undefined): ChartMarker {
  const number = (name: string): number => numeric(child(element, name)?.text) ?? 0;
  return { row: number("row"), column: number("col"), x: number("colOff") / emuPerPoint, y: number("rowOff") / emuPerPoint };
}

function markerXml(name: string, prefix: string, { row, column, x, y }: ChartMarker): string {
  const values = { col: column, colOff: Math.round(x * emuPerPoint), row, rowOff: Math.round(y * emuPerPoint) };
  const inner = Object.entries(values).map(([item, value]) => `<${prefix}${item}>${value}</${prefix}${item}>`);
  return `<${prefix}${name}>${inner.join("")}</${prefix}${name}>`;
}

/** The drawing with a frame for one more chart, in front of all others. */
export function withFrame(drawing: string, chart: Chart, relation: string): string {
  const root = parseXml(drawing);
  const { from, to } = chart.anchor;
  const properties = attributesText({ id: highestId(root) + 1, name: chart.name });
  const graphic = `<a:graphic xmlns:a="${drawingNamespace}"><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${officeNamespace}" r:id="${relation}"/></a:graphicData></a:graphic>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${properties}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off xmlns:a="${drawingNamespace}" x="0" y="0"/><a:ext xmlns:a="${drawingNamespace}" cx="0" cy="0"/></xdr:xfrm>${graphic}</xdr:graphicFrame>`;
  // Its namespaces are its own, so that it fits into a drawing with whatever prefixes.
  const xml = `<xdr:twoCellAnchor xmlns:xdr="${sheetDrawingNamespace}">${markerXml("from", "xdr:", from)}${markerXml("to", "xdr:", to)}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
  return appendChild(drawing, root, xml);
}

/** The greatest number that something in the drawing has. */
function highestId(element: XmlElement): number {
  const own = element.local === "cNvPr" ? (numeric(element.attributes.id) ?? 0) : 1;
  return Math.max(own, ...element.children.map(highestId));
}

/** The drawing without a chart's frame. */
export function withoutFrame(drawing: string, relation: string): string {
  const frame = framesOf(drawing).find((item) => item.relationId === relation);
  return frame ? drawing.slice(0, frame.anchor.start) + drawing.slice(frame.anchor.end) : drawing;
}

/** The drawing with a chart's frame in its present place and under its present name. */
export function withFrameMoved(drawing: string, chart: Chart, relation: string): string {
  const frame = framesOf(drawing).find((item) => item.relationId === relation);
  if (!frame) return drawing;
  const patch = new TextPatch(drawing);
  for (const name of ["from", "to"] as const) {
    for (const { start, end } of children(frame.anchor, name)) patch.replace(start, end, markerXml(name, prefixOf(frame.anchor.name), chart.anchor[name]));
  }
  const { start, openEnd, attributes } = frame.properties;
  if (attributes.name !== chart.name) patch.replace(start, openEnd, patchTag(drawing.slice(start, openEnd), { name: escapeAttribute(chart.name) }));
  return patch.apply();
}
