/** Colours, lines and fonts of DrawingML, both ways. */
import { plainFont, plainLine, type ChartColor, type ChartFont, type ChartLine } from "../../workbook/index";
import { child, flag, numeric, type XmlElement } from "../xml";
import { attributesText } from "../xml-text";
import { emuPerPoint } from "./words";

function fillXml(color: ChartColor): string {
  if (color === null) return "";
  return color === "none" ? "<a:noFill/>" : `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

function readFill(element: XmlElement | undefined): ChartColor {
  if (child(element, "noFill")) return "none";
  const rgb = child(child(element, "solidFill"), "srgbClr")?.attributes.val;
  return rgb === undefined ? null : `#${rgb}`;
}

/** `c:spPr`; "" when it has nothing to say. */
export function shapeXml(fill: ChartColor, line: ChartLine): string {
  const width = line.weight === null ? null : Math.round(line.weight * emuPerPoint);
  const lineXml = line.color === null && width === null ? "" : `<a:ln${attributesText({ w: width })}>${fillXml(line.color)}</a:ln>`;
  const inner = fillXml(fill) + lineXml;
  return inner === "" ? "" : `<c:spPr>${inner}</c:spPr>`;
}

/** Fill and line of an element that may have `c:spPr`. */
export function readShape(element: XmlElement | undefined): { fill: ChartColor; line: ChartLine } {
  const shape = child(element, "spPr");
  const ln = child(shape, "ln");
  const width = numeric(ln?.attributes.w);
  return { fill: readFill(shape), line: ln ? { color: readFill(ln), weight: width === null ? null : width / emuPerPoint } : plainLine() };
}

/** `a:rPr` or `a:defRPr`; "" for a font that leaves everything to Excel. */
export function runProperties(name: string, { name: face, size, bold, italic, color }: ChartFont): string {
  const attributes = attributesText({ sz: size === null ? null : Math.round(size * 100), b: bold, i: italic });
  // The same face for Latin letters and for those that Excel takes for another script.
  const faces = face === null ? "" : ["latin", "ea", "cs"].map((script) => `<a:${script}${attributesText({ typeface: face })}/>`).join("");
  const inner = fillXml(color) + faces;
  if (attributes === "" && inner === "") return "";
  return inner === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

/** `c:txPr`; "" for a font that leaves everything to Excel. */
export function textProperties(font: ChartFont): string {
  const run = runProperties("a:defRPr", font);
  return run === "" ? "" : `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** The font of run properties. */
export function readRun(run: XmlElement | undefined): ChartFont {
  if (!run) return plainFont();
  const { sz, b, i } = run.attributes;
  const size = numeric(sz);
  const color = readFill(run);
  return {
    name: child(run, "latin")?.attributes.typeface ?? null,
    size: size === null ? null : size / 100,
    bold: b === undefined ? null : flag(b),
    italic: i === undefined ? null : flag(i),
    color: color === "none" ? null : color,
  };
}

/** The font of an element that may have `c:txPr`. */
export function readTextProperties(element: XmlElement | undefined): ChartFont {
  return readRun(child(child(child(child(element, "txPr"), "p"), "pPr"), "defRPr"));
}
