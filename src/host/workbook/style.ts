/** How a cell looks. Colours are `#RRGGBB`, or null for automatic (font, border) or none (fill). */

export type Underline = "none" | "single" | "double" | "singleAccounting" | "doubleAccounting";

export interface Font {
  name: string;
  /** Points. */
  size: number;
  bold: boolean;
  italic: boolean;
  underline: Underline;
  strikethrough: boolean;
  color: string | null;
}

/** Line styles in the words of the file format: `thin`, `medium`, `thick`, `double`, `hair`, `dashed`, `dotted`, … */
export type BorderStyle =
  | "none" | "thin" | "medium" | "thick" | "double" | "hair" | "dashed" | "dotted" | "dashDot" | "dashDotDot"
  | "mediumDashed" | "mediumDashDot" | "mediumDashDotDot" | "slantDashDot";

export interface Border {
  style: BorderStyle;
  color: string | null;
}

export const borderSides = ["left", "right", "top", "bottom"] as const;
export type BorderSide = (typeof borderSides)[number];
export type Borders = Record<BorderSide, Border>;

export type HorizontalAlignment =
  | "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
export type VerticalAlignment = "top" | "center" | "bottom" | "justify" | "distributed";

export interface Alignment {
  horizontal: HorizontalAlignment;
  vertical: VerticalAlignment;
  wrapText: boolean;
  shrinkToFit: boolean;
  indent: number;
  /** Degrees as in the file: 0–90 up, 91–180 down (90 minus the angle), 255 for stacked letters. */
  textRotation: number;
}

export interface CellStyle {
  font: Font;
  /** The colour of a solid fill; of a pattern its background. */
  fill: string | null;
  borders: Borders;
  alignment: Alignment;
  /** In the en-US form, such as `General`, `@`, `dd/mm/yyyy`. */
  numberFormat: string;
  /** Matters only while the sheet is protected. */
  locked: boolean;
}

/** A change to a style: what is left out stays. */
export interface StylePatch {
  font?: Partial<Font>;
  fill?: string | null;
  borders?: Partial<Borders>;
  alignment?: Partial<Alignment>;
  numberFormat?: string;
  locked?: boolean;
}

/** What a conditional format changes; what is left out or null stays as the cell has it. */
export interface DifferentialStyle {
  font?: { bold?: boolean; italic?: boolean; underline?: Underline; strikethrough?: boolean; color?: string | null };
  fill?: string | null;
  borders?: Partial<Borders>;
  numberFormat?: string;
}

const noBorder: Border = { style: "none", color: null };

/** A cell nobody has formatted, in a new workbook. */
export const defaultStyle: CellStyle = {
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: "none", strikethrough: false, color: null },
  fill: null,
  borders: { left: noBorder, right: noBorder, top: noBorder, bottom: noBorder },
  alignment: { horizontal: "general", vertical: "bottom", wrapText: false, shrinkToFit: false, indent: 0, textRotation: 0 },
  numberFormat: "General",
  locked: true,
};

/** The style with the change made. */
export function patchStyle(style: CellStyle, patch: StylePatch): CellStyle {
  return {
    font: { ...style.font, ...patch.font },
    fill: patch.fill === undefined ? style.fill : patch.fill,
    borders: { ...style.borders, ...patch.borders },
    alignment: { ...style.alignment, ...patch.alignment },
    numberFormat: patch.numberFormat ?? style.numberFormat,
    locked: patch.locked ?? style.locked,
  };
}
