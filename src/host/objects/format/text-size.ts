/** The room that a text takes in a cell, by the widths of its letters. */
import type { Font } from "../../workbook";
import { measureOf, type FontFamily } from "./font-widths";

/** Pixels that a column keeps free beside its text. */
const PADDING = 5;

const PIXELS_A_POINT = 96 / 72;

/** Height of a line by the size of its letters, as Excel gives it: 15.75 points for Times New Roman 12. */
const LINE = 1.3125;

/** Fonts with widths of their own; the others are taken to be like Arial. Calibri is narrower than that. */
const SERIF = /times|serif|cambria|georgia|garamond|palatino|\.vntime|vni-times/i;
const NARROW = /calibri|carlito/i;

/** Pixels, at 96 dpi, of a text without line breaks. */
function pixelMeasure({ name, size, bold }: Font): (text: string) => number {
  const family: FontFamily = SERIF.test(name) ? "serif" : "sans";
  const measure = measureOf(family, bold ? "bold" : "regular");
  const scale = (size * PIXELS_A_POINT * (NARROW.test(name) ? 0.92 : 1)) / 1000;
  return (text) => measure(text) * scale;
}

/** Pixels of a column in which a text is not cut, line by line. */
export function columnPixels(text: string, font: Font): number {
  const measure = pixelMeasure(font);
  return Math.ceil(Math.max(...text.split("\n").map(measure))) + PADDING;
}

/** Lines that a wrapped text takes in a column of so many pixels. A word that is longer than a line is cut. */
export function wrappedLines(text: string, font: Font, columnWidth: number): number {
  const measure = pixelMeasure(font);
  const room = Math.max(1, columnWidth - PADDING);
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, measure, room), 0);
}

/** Breaks after blanks and hyphens. What hangs over at the end of a line is blank, and takes no room. */
function linesOf(line: string, measure: (text: string) => number, room: number): number {
  if (measure(line) <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const piece of line.split(/(?<=[ -])/)) {
    const width = measure(piece.trimEnd());
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    if (width > room) lines += Math.ceil(width / room) - 1;
    used += width > room ? width % room : measure(piece);
  }
  return lines;
}

/** Points of a line of text. */
export function linePoints({ size }: Font): number {
  return Math.ceil(size * LINE * 4) / 4;
}
