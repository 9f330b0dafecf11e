/** Columns `first` to `last` (from 0) that look alike. */
export interface ColumnSpan {
  first: number;
  last: number;
  /** As the file gives it: the width of so many digits of the default font with its margins; null for the default. */
  width: number | null;
  hidden: boolean;
  /** The style of cells that do not exist, or null. */
  styleId: number | null;
  /** Attributes of the file that nothing here reads, such as `outlineLevel`. */
  rest?: Readonly<Record<string, string>>;
}

type ColumnChange = Partial<Pick<ColumnSpan, "width" | "hidden" | "styleId">>;

/** Widths, hiding and styles of a sheet's columns. */
export class Columns {
  /** In order, without overlaps. */
  spans: ColumnSpan[] = [];
  /** The width of columns without one of their own. */
  defaultWidth = 9.140625;

  /** What is set for the column, or undefined. */
  at(column: number): ColumnSpan | undefined {
    return this.spans.find(({ first, last }) => column >= first && column <= last);
  }

  /** Width in digits of the default font, as in the file; also of a hidden column. */
  width(column: number): number {
    return this.at(column)?.width ?? this.defaultWidth;
  }

  /** Whether the column is hidden. */
  hidden(column: number): boolean {
    return this.at(column)?.hidden ?? false;
  }

  /** Changes the columns `first` to `last`. */
  set(first: number, last: number, change: ColumnChange): void {
    const result: ColumnSpan[] = [];
    let next = first;
    const fill = (to: number): void => {
      if (next <= to) result.push({ width: null, hidden: false, styleId: null, ...change, first: next, last: to });
    };
    for (const span of this.spans) {
      if (span.last < first || span.first > last) {
        if (span.first > last) {
          fill(last);
          next = last + 1;
        }
        result.push(span);
        continue;
      }
      fill(span.first - 1);
      if (span.first < first) result.push({ ...span, last: first - 1 });
      result.push({ ...span, ...change, first: Math.max(span.first, first), last: Math.min(span.last, last) });
      next = Math.min(span.last, last) + 1;
      if (span.last > last) result.push({ ...span, first: last + 1 });
    }
    fill(last);
    this.spans = result.sort((a, b) => a.first - b.first);
  }
}
