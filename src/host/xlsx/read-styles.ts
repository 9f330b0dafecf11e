/** Reads the styles part. */
import {
  borderSides, builtinNumberFormats, defaultStyle, type Alignment, type Border, type Borders, type BorderStyle, type CellStyle, type DifferentialStyle,
  type Font, type HorizontalAlignment, type Underline, type VerticalAlignment,
} from "../workbook/index";
import type { ColorReader } from "./colors";
import { child, children, flag, numeric, type XmlElement } from "./xml";

/** The styles of a file: those of cells by number, and those of conditional formats by number. */
export interface FileStyles {
  cells: CellStyle[];
  differential: DifferentialStyle[];
}

/** Reads the root of the styles part; what it lacks is as in a new workbook. */
export function readStyles(root: XmlElement, colors: ColorReader): FileStyles {
  const formats: Record<number, string> = { ...builtinNumberFormats };
  for (const { attributes } of children(child(root, "numFmts"), "numFmt")) formats[Number(attributes.numFmtId)] = attributes.formatCode ?? "General";
  const fonts = children(child(root, "fonts"), "font").map((element) => readFont(element, colors));
  const fills = children(child(root, "fills"), "fill").map((element) => readFill(element, colors));
  const borders = children(child(root, "borders"), "border").map((element) => readBorders(element, colors));
  const cells = children(child(root, "cellXfs"), "xf").map((xf): CellStyle => {
    const { fontId, fillId, borderId, numFmtId } = xf.attributes;
    return {
      font: fonts[Number(fontId)] ?? fonts[0] ?? defaultStyle.font,
      fill: fills[Number(fillId)] ?? null,
      borders: borders[Number(borderId)] ?? defaultStyle.borders,
      alignment: readAlignment(child(xf, "alignment")),
      numberFormat: formats[Number(numFmtId ?? 0)] ?? "General",
      locked: flag(child(xf, "protection")?.attributes.locked, true),
    };
  });
  const differential = children(child(root, "dxfs"), "dxf").map((dxf) => readDifferential(dxf, colors, formats));
  return { cells: cells.length > 0 ? cells : [defaultStyle], differential };
}

function readFont(element: XmlElement, colors: ColorReader): Font {
  const value = (name: string): string | undefined => child(element, name)?.attributes.val;
  const on = (name: string): boolean => child(element, name) !== undefined && flag(value(name), true);
  return {
    name: value("name") ?? value("rFont") ?? defaultStyle.font.name,
    size: numeric(value("sz")) ?? defaultStyle.font.size,
    bold: on("b"),
    italic: on("i"),
    underline: underlineOf(child(element, "u")),
    strikethrough: on("strike"),
    color: colors.read(child(element, "color")),
  };
}

function underlineOf(element: XmlElement | undefined): Underline {
  return element ? ((element.attributes.val ?? "single") as Underline) : "none";
}

function readFill(element: XmlElement, colors: ColorReader): string | null {
  const pattern = child(element, "patternFill");
  const type = pattern?.attributes.patternType ?? "none";
  if (!pattern || type === "none") return null;
  const front = colors.read(child(pattern, "fgColor"));
  return type === "solid" ? front : colors.read(child(pattern, "bgColor"));
}

function readBorder(element: XmlElement | undefined, colors: ColorReader): Border {
  const style = (element?.attributes.style ?? "none") as BorderStyle;
  return { style, color: style === "none" ? null : colors.read(child(element, "color")) };
}

function readBorders(element: XmlElement, colors: ColorReader): Borders {
  return {
    left: readBorder(child(element, "left") ?? child(element, "start"), colors),
    right: readBorder(child(element, "right") ?? child(element, "end"), colors),
    top: readBorder(child(element, "top"), colors),
    bottom: readBorder(child(element, "bottom"), colors),
  };
}

function readAlignment(element: XmlElement | undefined): Alignment {
  const { horizontal, vertical, wrapText, shrinkToFit, indent, textRotation } = element?.attributes ?? {};
  return {
    horizontal: (horizontal ?? "general") as HorizontalAlignment,
    vertical: (vertical ?? "bottom") as VerticalAlignment,
    wrapText: flag(wrapText),
    shrinkToFit: flag(shrinkToFit),
    indent: numeric(indent) ?? 0,
    textRotation: numeric(textRotation) ?? 0,
  };
}

function readDifferential(dxf: XmlElement, colors: ColorReader, formats: Record<number, string>): DifferentialStyle {
  const style: DifferentialStyle = {};
  const font = child(dxf, "font");
  if (font) {
    const read = readFont(font, colors);
    style.font = {};
    if (child(font, "b")) style.font.bold = read.bold;
    if (child(font, "i")) style.font.italic = read.italic;
    if (child(font, "u")) style.font.underline = read.underline;
    if (child(font, "strike")) style.font.strikethrough = read.strikethrough;
    if (read.color !== null) style.font.color = read.color;
  }
  const pattern = child(child(dxf, "fill"), "patternFill");
  // Here, unlike in a cell's style, the background is the colour of a solid fill.
  const fill = pattern && (colors.read(child(pattern, "bgColor")) ?? colors.read(child(pattern, "fgColor")));
  if (fill) style.fill = fill;
  const border = child(dxf, "border");
  if (border) {
    const sides = readBorders(border, colors);
    style.borders = {};
    for (const side of borderSides) if (sides[side].style !== "none") style.borders[side] = sides[side];
  }
  const format = child(dxf, "numFmt")?.attributes;
  if (format) style.numberFormat = format.formatCode ?? formats[Number(format.numFmtId)] ?? "General";
  return style;
}
