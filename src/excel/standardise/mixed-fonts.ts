/** Cells whose text has several formats inside (a word in bold): writing the text anew would lose them. */
import type { CellPlace } from "./read-cells";

/** What differs inside a cell reads as null; a colour as an empty text in some versions. */
const PARTS = ["bold", "italic", "underline", "strikethrough", "color", "name", "size"] as const;
/** Each load is about a kilobyte on the wire. */
const LOADS_PER_BATCH = 2_000;

interface Span<T> {
  sheet: string;
  column: number;
  /** From top to bottom. */
  cells: T[];
}

/**
 * One batch where each column has one font; one more for each halving of a column that has several, so some fifteen at
 * most for 10,000 rows. Excel tells of a single cell with several fonts what it tells of several cells: null.
 *
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.rangefont
 */
export async function mixedFonts<T extends CellPlace>(context: Excel.RequestContext, cells: readonly T[]): Promise<Set<T>> {
  const mixed = new Set<T>();
  let open = spansOf(cells);
  while (open.length > 0) {
    const next: Span<T>[] = [];
    for (let from = 0; from < open.length; from += LOADS_PER_BATCH) {
      const spans = open.slice(from, from + LOADS_PER_BATCH);
      const fonts = spans.map((span) => queueFont(context, span));
      await context.sync(); // chunk loop: one sync for each halving and payload, not for each cell
      spans.forEach((span, i) => {
        if (PARTS.every((part) => (fonts[i][part] ?? "") !== "")) return;
        if (span.cells.length === 1) mixed.add(span.cells[0]);
        else next.push(...halves(span));
      });
    }
    open = next;
  }
  return mixed;
}

function queueFont(context: Excel.RequestContext, { sheet, column, cells }: Span<CellPlace>): Excel.RangeFont {
  const [first, last] = [cells[0].row, cells[cells.length - 1].row];
  const { font } = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(first, column, last - first + 1, 1).format;
  font.load("bold,italic,underline,strikethrough,color,name,size");
  return font;
}

function spansOf<T extends CellPlace>(cells: readonly T[]): Span<T>[] {
  const spans = new Map<string, Span<T>>();
  for (const cell of cells) {
    const key = `${cell.column}!${cell.sheet}`;
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
