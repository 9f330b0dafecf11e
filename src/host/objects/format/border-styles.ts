import type { BorderStyle } from "../../workbook";
import { invalidArgument } from "../error";

/** A line in the two words of Office JS: `Excel.BorderLineStyle` and `Excel.BorderWeight`. */
export interface LineWords {
  style: string;
  weight: string;
}

/** How the line styles of the file format read in Office JS. */
const WORDS: Readonly<Record<BorderStyle, LineWords>> = {
  none: { style: "None", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

const STYLES = new Set(Object.values(WORDS).map(({ style }) => style));
const WEIGHTS = new Set(Object.values(WORDS).map(({ weight }) => weight));

export function lineWords(style: BorderStyle): LineWords {
  return WORDS[style];
}

/** A border's style after `style` was set: the weight stays where the style has it. */
export function withStyle(before: BorderStyle, style: unknown): BorderStyle {
  if (typeof style !== "string" || !STYLES.has(style)) throw invalidArgument();
  return find({ style, weight: WORDS[before].weight });
}

/** A border's style after `weight` was set: a cell without a line gets one. */
export function withWeight(before: BorderStyle, weight: unknown): BorderStyle {
  if (typeof weight !== "string" || !WEIGHTS.has(weight)) throw invalidArgument();
  const { style } = WORDS[before];
  return find({ style: style === "None" ? "Continuous" : style, weight });
}

function find({ style, weight }: LineWords): BorderStyle {
  const entries = Object.entries(WORDS) as [BorderStyle, LineWords][];
  const exact = entries.find(([, words]) => words.style === style && words.weight === weight);
  const near = exact ?? entries.find(([, words]) => words.style === style);
  return (near as [BorderStyle, LineWords])[0];
}
