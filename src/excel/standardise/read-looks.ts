/** How scattered cells look: what decides whether a text may be written anew, and how wide a number is. */
import { columnKey, type CellPlace } from "./read-cells";

/** The parts of a cell's look that its width depends on. */
export interface CellLook {
  fontName: string;
  /** Points. */
  fontSize: number;
  /** Steps from the cell's side. */
  indent: number;
  /** It never shows `####`: it shrinks until it fits, or stands on end. */
  fitsAnyway: boolean;
}

/** What differs inside a cell reads as null; a colour as an empty text in some versions. */
const FONT = ["bold", "italic", "underline", "strikethrough", "color", "name", "size"] as const;
const PLACING = ["indentLevel", "shrinkToFit", "textOrientation"] as const;
/** Each load is about a kilobyte on the wire. */
const LOADS_PER_BATCH = 2_000;

interface Span<T> {
  sheet: string;
  column: number;
  /** From top to bottom. */
  cells: T[];
}

/**
 * The look of each cell. Cells whose text has several fonts inside (a word in bold) have none: writing the text anew would
 * lose them.
 *
 * One batch where each column has one look; one more for each halving of a column that has several, so some fifteen at
 * most for 10,000 rows. Excel tells of a single cell with several fonts what it tells of several cells: null.
 *
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.rangefont
 *
 * @param also Queues what else is to be read in the first batch.
 */
export async function readLooks<T extends CellPlace>(context: Excel.RequestContext, cells: readonly T[], also?: () => void): Promise<Map<T, CellLook>> {
  const looks = new Map<T, CellLook>();
  let queueAlso = also;
  let open = spansOf(cells);
  while (open.length > 0) {
    const next: Span<T>[] = [];
    for (let from = 0; from < open.length; from += LOADS_PER_BATCH) {
      const spans = open.slice(from, from + LOADS_PER_BATCH);
      queueAlso?.();
      queueAlso = undefined;
      const formats = spans.map((span) => queueFormat(context, span));
      await context.sync(); // chunk loop: one sync for each halving and payload, not for each cell
      spans.forEach((span, i) => {
        const format = formats[i];
        const oneFont = FONT.every((part) => (format.font[part] ?? "") !== "");
        const onePlacing = PLACING.every((part) => (format[part] ?? null) !== null);
        if (span.cells.length > 1 && !(oneFont && onePlacing)) next.push(...halves(span));
        else if (oneFont) for (const cell of span.cells) looks.set(cell, lookOf(format));
      });
    }
    open = next;
  }
  return looks;
}

function queueFormat(context: Excel.RequestContext, { sheet, column, cells }: Span<CellPlace>): Excel.RangeFormat {
  const [first, last] = [cells[0].row, cells[cells.length - 1].row];
  const { format } = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(first, column, last - first + 1, 1);
  format.load("indentLevel,shrinkToFit,textOrientation");
  format.font.load("bold,italic,underline,strikethrough,color,name,size");
  return format;
}

function lookOf({ font, indentLevel, shrinkToFit, textOrientation }: Excel.RangeFormat): CellLook {
  return { fontName: font.name, fontSize: font.size, indent: indentLevel ?? 0, fitsAnyway: Boolean(shrinkToFit) || Boolean(textOrientation) };
}

function spansOf<T extends CellPlace>(cells: readonly T[]): Span<T>[] {
  const spans = new Map<string, Span<T>>();
  for (const cell of cells) {
    const key = columnKey(cell);
    const span = spans.get(key) ?? { sheet: cell.sheet, column: cell.column, cells: [] };
    span.cells.push(cell);
    spans.set(key, span);
  }
  for (const span of spans.values()) span.cells.sort((a, b) => a.row - b.row);
  return [...spans.values()];
}

function halves<T>(span: Span<T>): Span<T>[] {
  const middle = span.cells.length >> 1;
  return [{ ...span, cells: span.cells.slice(0, middle) }, { ...span, cells: span.cells.slice(middle) }];
}
