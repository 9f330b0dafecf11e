/** Parts of styles as XML. */
import { borderSides, type Alignment, type Border, type Borders, type DifferentialStyle, type Font, type Underline } from "../workbook/index";
import { attributesText } from "./xml-text";

/** `#RRGGBB` as a colour element. */
export function colorXml(color: string | null | undefined, name: string, prefix: string): string {
  return color ? `<${prefix}${name} rgb="FF${color.slice(1).toUpperCase()}"/>` : "";
}

function underlineXml(underline: Underline | undefined, prefix: string): string {
  if (underline === undefined || underline === "none") return "";
  return underline === "single" ? `<${prefix}u/>` : `<${prefix}u val="${underline}"/>`;
}

/** `<font>` of a cell's style. `extra` is XML of the font it was made from that still holds: family, charset, scheme. */
export function fontXml(font: Font, prefix: string, color = colorXml(font.color, "color", prefix), extra = ""): string {
  const flag = (on: boolean, name: string): string => (on ? `<${prefix}${name}/>` : "");
  const parts = [
    flag(font.bold, "b"), flag(font.italic, "i"), flag(font.strikethrough, "strike"), underlineXml(font.underline, prefix),
    `<${prefix}sz val="${font.size}"/>`, color, `<${prefix}name${attributesText({ val: font.name })}/>`, extra,
  ];
  return `<${prefix}font>${parts.join("")}</${prefix}font>`;
}

/** `<fill>` of one colour, or of none. */
export function fillXml(fill: string | null, prefix: string): string {
  if (fill === null) return `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${colorXml(fill, "fgColor", prefix)}<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
}

function sideXml(side: string, border: Border | undefined, prefix: string): string {
  if (!border || border.style === "none") return `<${prefix}${side}/>`;
  const color = colorXml(border.color, "color", prefix) || `<${prefix}color auto="1"/>`;
  return `<${prefix}${side} style="${border.style}">${color}</${prefix}${side}>`;
}

/** `<border>`. */
export function borderXml(borders: Partial<Borders>, prefix: string, diagonal = `<${prefix}diagonal/>`): string {
  return `<${prefix}border>${borderSides.map((side) => sideXml(side, borders[side], prefix)).join("")}${diagonal}</${prefix}border>`;
}

/** Attributes of `<alignment>` that the model knows; those of the default are left out. */
export function alignmentAttributes(alignment: Alignment): Record<string, string | null> {
  return {
    horizontal: alignment.horizontal === "general" ? null : alignment.horizontal,
    vertical: alignment.vertical === "bottom" ? null : alignment.vertical,
    textRotation: alignment.textRotation === 0 ? null : String(alignment.textRotation),
    wrapText: alignment.wrapText ? "1" : null,
    indent: alignment.indent === 0 ? null : String(alignment.indent),
    shrinkToFit: alignment.shrinkToFit ? "1" : null,
  };
}

/** `<dxf>`: what a conditional format changes. `formatId` is the number of its number format. */
export function differentialXml(style: DifferentialStyle, prefix: string, formatId: (code: string) => number): string {
  let xml = "";
  const { font, fill, borders, numberFormat } = style;
  if (font && Object.keys(font).length > 0) {
    const flag = (on: boolean | undefined, name: string): string => (on === undefined ? "" : `<${prefix}${name}${on ? "" : ' val="0"'}/>`);
    const underline = font.underline === "none" ? `<${prefix}u val="none"/>` : underlineXml(font.underline, prefix);
    xml += `<${prefix}font>${flag(font.bold, "b")}${flag(font.italic, "i")}${flag(font.strikethrough, "strike")}${underline}${colorXml(font.color, "color", prefix)}</${prefix}font>`;
  }
  if (numberFormat !== undefined) xml += `<${prefix}numFmt${attributesText({ numFmtId: formatId(numberFormat), formatCode: numberFormat })}/>`;
  // The background is the colour here; the foreground beside it is for programs that look there.
  if (fill) xml += `<${prefix}fill><${prefix}patternFill patternType="solid">${colorXml(fill, "fgColor", prefix)}${colorXml(fill, "bgColor", prefix)}</${prefix}patternFill></${prefix}fill>`;
  if (borders && Object.keys(borders).length > 0) {
    const sides = borderSides.filter((side) => borders[side]).map((side) => sideXml(side, borders[side], prefix));
    xml += `<${prefix}border>${sides.join("")}</${prefix}border>`;
  }
  return `<${prefix}dxf>${xml}</${prefix}dxf>`;
}
