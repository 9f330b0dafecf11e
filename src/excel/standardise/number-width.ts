/**
 * How wide a column must be for a true date or number to show its words and not `####`. Estimated here, since Excel can't be
 * asked: its `autofitColumns` goes by everything in the column, the title above the table too, even when it is called on a single
 * cell, and a cell's `text` does not depend on the width.
 *
 * Source: https://github.com/OfficeDev/office-js/issues/5999, https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member
 */
import type { CellLook } from "./read-looks";

/** The letters of {@link BOLD}, in order: the printable ones of ASCII, then these. */
const MORE = "đĐơƠưƯ";

/**
 * In thousandths of the font's size: Times New Roman and Arial in bold, as Liberation Serif and Sans have them. Bold, because our
 * own mark for what is overdue is bold; the digits of both are as wide as the regular ones.
 */
const BOLD = {
  serif: [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778,
    667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500,
    556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722,
    500, 500, 444, 394, 220, 394, 520, 556, 722, 554, 778, 600, 796,
  ],
  sans: [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722,
    611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556,
    611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
    556, 556, 500, 389, 280, 389, 584, 611, 722, 711, 853, 724, 830,
  ],
};

/** Fonts by their widths beside the two that have figures here; what is not named may be a little wider than Arial. */
const FONTS: readonly [name: RegExp, family: keyof typeof BOLD, scale: number][] = [
  [/times|(?<!sans )serif|cambria|garamond|\.vntime|vni-times/i, "serif", 1],
  [/calibri|carlito/i, "sans", 0.92],
  [/arial|helvetica|liberation sans|\.vnarial|vni-helve/i, "sans", 1],
  [/verdana|dejavu|courier|consolas|mono/i, "sans", 1.3],
  [/(?:)/, "sans", 1.1],
];

/** A letter that is not named: as wide as the font is high. */
const UNKNOWN = 1000;

/** Pixels, at 96 dpi, that a column keeps beside its text (five), and a few to be sure. */
const BESIDE = 8;

/** Pixels of a step of indent. */
const INDENT = 12;

const PIXELS_A_POINT = 96 / 72;

/**
 * Points of a column in which a number shows these words: whole pixels at 96 dpi, so that Excel gives back what it was given.
 *
 * Letters are counted in both ways in which programs set them: as drawn, and each rounded to a whole pixel, as Excel for Windows does.
 *
 * @param text What the number shows, on one line.
 * @returns 0 for a look that fits any column.
 * @example pointsFor("Tháng 8/2025", { fontName: "Times New Roman", fontSize: 12, indent: 0, fitsAnyway: false }) // 77.25
 */
export function pointsFor(text: string, { fontName, fontSize, indent, fitsAnyway }: CellLook): number {
  if (fitsAnyway) return 0;
  const [, family, scale] = FONTS.find(([name]) => name.test(fontName)) ?? FONTS[FONTS.length - 1];
  const pixels = fontSize * PIXELS_A_POINT;
  const letters = lettersOf(text).map((letter) => (widthOf(letter, family) * scale) / 1000);
  const drawn = letters.reduce((sum, width) => sum + width * pixels, 0);
  const rounded = letters.reduce((sum, width) => sum + Math.round(width * Math.round(pixels)), 0);
  return (Math.ceil(Math.max(drawn, rounded)) + BESIDE + indent * INDENT) / PIXELS_A_POINT;
}

/** "ệ" is as wide as "e"; of the accents only the horn of ơ and ư takes room. */
function lettersOf(text: string): string[] {
  const bare = text.normalize("NFD").replace(/(?!\u031b)\p{M}/gu, "");
  return [...bare.normalize("NFC").replace(/\s/g, " ")];
}

function widthOf(letter: string, family: keyof typeof BOLD): number {
  const code = letter.charCodeAt(0) - 32;
  const more = MORE.indexOf(letter);
  return BOLD[family][more < 0 ? (code < 95 ? code : -1) : 95 + more] ?? UNKNOWN;
}
