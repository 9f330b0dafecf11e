/** How the host's cells look, in the grid's words. */
import type { IBorderData, IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type {
  Alignment, Border, BorderSide, BorderStyle, CellStyle, DifferentialStyle, Font,
} from "../../host/workbook/index";

const BORDERS: Record<BorderStyle, BorderStyleTypes> = {
  none: BorderStyleTypes.NONE,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const SIDES: Record<BorderSide, "l" | "r" | "t" | "b"> = { left: "l", right: "r", top: "t", bottom: "b" };

const HORIZONTAL: Record<Alignment["horizontal"], HorizontalAlign> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<Alignment["vertical"], VerticalAlign> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

/** Pixels that one step of indent takes. */
const INDENT = 9;

/** A cell's own style. */
export function gridStyle(style: CellStyle): IStyleData {
  const { alignment, fill, numberFormat } = style;
  return {
    ff: style.font.name,
    fs: style.font.size,
    ...fontStyle(style.font),
    ...(fill && { bg: { rgb: fill } }),
    ...borderStyle(style.borders),
    ht: HORIZONTAL[alignment.horizontal],
    vt: VERTICAL[alignment.vertical],
    tb: alignment.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(alignment.indent > 0 && { pd: { l: 2 + alignment.indent * INDENT } }),
    ...(alignment.textRotation > 0 && { tr: rotation(alignment.textRotation) }),
    ...(numberFormat !== "General" && { n: { pattern: numberFormat } }),
  };
}

/** What conditional formats lay over it. */
export function overlayStyle({ font, fill, borders }: DifferentialStyle): IStyleData {
  return { ...fontStyle(font ?? {}), ...(fill && { bg: { rgb: fill } }), ...borderStyle(borders ?? {}) };
}

function fontStyle(font: Partial<Font>): IStyleData {
  const style: IStyleData = {};
  if (font.bold !== undefined) style.bl = flag(font.bold);
  if (font.italic !== undefined) style.it = flag(font.italic);
  if (font.underline !== undefined) style.ul = { s: flag(font.underline !== "none") };
  if (font.strikethrough !== undefined) style.st = { s: flag(font.strikethrough) };
  if (font.color) style.cl = { rgb: font.color };
  return style;
}

function borderStyle(borders: Partial<Record<BorderSide, Border>>): { bd?: IBorderData } {
  const bd: IBorderData = {};
  for (const [side, border] of Object.entries(borders) as [BorderSide, Border][]) {
    if (border.style === "none") continue;
    bd[SIDES[side]] = { s: BORDERS[border.style], cl: { rgb: border.color ?? "#000000" } };
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

/** The file counts 0 to 90 upwards and 91 to 180 downwards, 255 means letters one below the other. */
function rotation(degrees: number): NonNullable<IStyleData["tr"]> {
  if (degrees === 255) return { a: 0, v: BooleanNumber.TRUE };
  return { a: degrees > 90 ? degrees - 90 : -degrees };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
