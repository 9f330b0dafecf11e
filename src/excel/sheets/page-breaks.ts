/** Where pages have to begin so that what belongs together stays on one: a heading does not stand alone at the foot of a page. */
import type { DraftCell, DraftLine, LineLook, SheetDraft } from "./draft";
import { characters } from "./page";
import { ON_PAPER, printable } from "./paper";

/** Points of a line of twelve-point type, and of a gap between two blocks. */
const LINE = 15.75;
export const GAP = 8;

/** Bold letters and the breaks between words take more room than digits, which widths are counted in. */
const WORDS = 1.2;

/** Looks whose cells wrap. */
const WRAPPED: ReadonlySet<LineLook> = new Set<LineLook>(["header", "body", "total"]);

/**
 * The 1-based rows that a page has to begin with. Heights are estimated, since Excel makes the rows fit only after all is
 * written, and how much a page holds depends on the program that prints: a break is asked for where lines that belong together
 * may lie across the end of a page, and nowhere else.
 *
 * @param left Centimetres of the left margin.
 */
export function pageBreaks({ lines, widths, together = [], headerRow, repeatsHeader = true }: SheetDraft, left: number): number[] {
  const tops = [0];
  for (const line of lines) tops.push(tops[tops.length - 1]! + heightOf(line, widths));
  const page = pageHeight(widths, left);
  const repeated = headerRow !== null && repeatsHeader ? tops[headerRow]! - tops[headerRow - 1]! : 0;
  const breaks: number[] = [];
  let above = 0;
  for (const { first, last } of [...together].sort((a, b) => a.first - b.first)) {
    const top = tops[first - 1]! - above;
    const height = tops[last]! - tops[first - 1]!;
    // What is higher than a page is cut anyway.
    if (top === 0 || height + repeated > page.least || !mayBeCut(top, top + height, page, repeated)) continue;
    breaks.push(first);
    above = tops[first - 1]! - repeated;
  }
  return breaks;
}

/** Whether a page may end between two places, in points from where a page surely begins. */
function mayBeCut(top: number, bottom: number, { least, most }: Page, repeated: number): boolean {
  for (let pages = 1; ; pages++) {
    const headers = (pages - 1) * repeated;
    if (pages * least - headers >= bottom) return false;
    if (pages * most - headers > top) return true;
  }
}

interface Page {
  least: number;
  most: number;
}

/** Points of lines that a page holds when all columns fit its width: more where these come out wider than on the screen. */
function pageHeight(widths: readonly number[], left: number): Page {
  const { width, height } = printable(left);
  const scale = widths.reduce((sum, count) => sum + characters(count), 0) / width;
  return { least: height * Math.max(1, scale), most: height * Math.max(1, scale * ON_PAPER) };
}

function heightOf({ look, cells, width }: DraftLine, widths: readonly number[]): number {
  if (look === "blank") return GAP;
  if (look === "title") return LINE * 1.25;
  const count = WRAPPED.has(look) ? Math.max(1, ...cells.slice(0, width).map((cell, column) => linesIn(cell, widths[column]))) : 1;
  return LINE * count;
}

function linesIn({ value }: DraftCell, width: number): number {
  if (value === null || !("text" in value)) return 1;
  return value.text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * WORDS) / width)), 0);
}
