/** Stacks the lines of a plan sheet, whatever the columns of its table. */
import type { FormColumn, LineKind, Part, PlanLine } from "./draft";

export class PlanBuilder {
  readonly lines: PlanLine[] = [];
  /** Printed columns: what stands outside the form does not count. */
  readonly width: number;

  constructor(readonly columns: readonly FormColumn[]) {
    this.width = columns.filter((column) => !column.isOutside).length;
  }

  /** 1-based row of the next line. */
  get row(): number {
    return this.lines.length + 1;
  }

  /** Adds a line and returns its 1-based row. */
  add(kind: LineKind, cells: string[], parts: Part[], height?: number): number {
    this.lines.push({ kind, cells, parts, ...(height === undefined ? {} : { height }) });
    return this.lines.length;
  }

  blank(height?: number): number {
    return this.add("text", [], [], height);
  }

  /** A text from the left that runs over the blank cells beside it. */
  text(text: string): number {
    return this.add("text", [text], []);
  }

  /** The title of a section. */
  heading(text: string, height: number): number {
    return this.add("text", [text], [{ column: 0, count: 1, isBold: true }], height);
  }

  /** A text in the middle of the page. */
  centred(text: string, look: Partial<Part> = {}): number {
    return this.add("text", [text], [{ column: 0, count: this.width, isCentred: true, ...look }]);
  }

  /** Two texts, each in the middle of its part of the page: what heads and closes an official paper. */
  sides(left: string, right: string, leftLook: Partial<Part> = {}, rightLook: Partial<Part> = {}): number {
    const { until, from } = this.halves();
    const cells = Array.from({ length: from + 1 }, () => "");
    cells[0] = left;
    if (right !== "") cells[from] = right;
    const parts: Part[] = [{ column: 0, count: until, isCentred: true, ...leftLook }];
    if (right !== "") parts.push({ column: from, count: this.width - from, isCentred: true, ...rightLook });
    return this.add("text", cells, parts);
  }

  /** A row of a small table: texts over given numbers of columns. */
  spread(texts: readonly string[], counts: readonly number[], look: Partial<Part>, height?: number): number {
    const cells: string[] = [];
    const parts = counts.map((count, i): Part => {
      const column = cells.length;
      cells.push(texts[i] ?? "", ...Array.from({ length: count - 1 }, () => ""));
      return { column, count, ruled: "cells", isWrapped: true, ...(count > 1 ? { isMerged: true } : {}), ...look };
    });
    return this.add("text", cells, parts, height);
  }

  /** Columns before the gap in the middle of the page, and the first one after it. */
  private halves(): { until: number; from: number } {
    const widths = this.columns.slice(0, this.width).map(({ width }) => width);
    const total = widths.reduce((sum, width) => sum + width, 0);
    let until = 0;
    for (let sum = 0; until < widths.length - 1 && sum + widths[until] <= total * 0.45; until++) sum += widths[until];
    until = Math.max(1, until);
    let from = this.width - 1;
    for (let sum = widths[from]; from - 1 >= until && sum + widths[from - 1] <= total * 0.45; from--) sum += widths[from - 1];
    return { until, from: Math.max(from, Math.min(until, this.width - 1)) };
  }
}
