/**
 * How each mark looks. Told apart without colour too: bold, italic, underline or the kind of border differ, so that a
 * black and white print and a reader who does not see red can tell them.
 */

export type MarkKind = "overdue" | "dueSoon" | "unfunded" | "missing" | "unreadable";

export interface MarkStyle {
  fill: string;
  font?: { color: string; bold?: boolean; italic?: boolean; underline?: "Single" };
  border?: { style: "Dash" | "Dot" | "Continuous"; color: string };
}

export const markStyles: Record<MarkKind, MarkStyle> = {
  overdue: { fill: "#FFC7CE", font: { color: "#9C0006", bold: true } },
  dueSoon: { fill: "#FFEB9C", font: { color: "#7F5F00", italic: true } },
  unfunded: {
    fill: "#FCE4D6",
    font: { color: "#843C0C", underline: "Single" },
    border: { style: "Dash", color: "#C55A11" },
  },
  missing: { fill: "#DDEBF7", border: { style: "Dot", color: "#2F75B5" } },
  unreadable: { fill: "#E4DFEC", font: { color: "#5B2C83", italic: true, underline: "Single" } },
};

/** Gives a new conditional format the look of its kind, or a plain cell of ours: the legend. */
export function applyMarkStyle(format: Excel.ConditionalRangeFormat | Excel.RangeFormat, kind: MarkKind): void {
  const { fill, font, border } = markStyles[kind];
  format.fill.color = fill;
  if (font) {
    format.font.color = font.color;
    if (font.bold) format.font.bold = true;
    if (font.italic) format.font.italic = true;
    if (font.underline) format.font.underline = font.underline;
  }
  if (border) {
    for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
      const edge = format.borders.getItem(side);
      edge.style = border.style;
      edge.color = border.color;
    }
  }
}
