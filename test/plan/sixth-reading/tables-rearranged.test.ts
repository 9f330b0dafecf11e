/** Every workbook of the sixth reading once more, moved, with blank rows and columns, with its headers typed another way: the same rows are read. */
import assert from "node:assert/strict";
import { readPlans } from "../../../src/plan/index";
import type { SheetGrid } from "../../../src/plan/types";
import { gridsOf, readBook } from "./tables-book";
import { CRITERIA } from "./tables-criteria";
import { LAYOUTS } from "./tables-layouts";
import { MORE } from "./tables-more";
import { NONE } from "./tables-none";
import { ODD } from "./tables-odd";
import { ROWS } from "./tables-rows";
import { SHEETS } from "./tables-sheets";

/** A blank column before one of the sheet's. */
function withColumn(grid: SheetGrid, at: number): SheetGrid {
  const inserted = <T>(row: readonly T[], blank: T): T[] => [...row.slice(0, at), blank, ...row.slice(at)];
  const merges = grid.merges?.map((merge) => {
    const column = merge.column - grid.left;
    if (column >= at) return { ...merge, column: merge.column + 1 };
    return column + merge.columnCount > at ? { ...merge, columnCount: merge.columnCount + 1 } : merge;
  });
  return {
    ...grid,
    text: grid.text.map((row) => inserted(row, "")),
    values: grid.values.map((row) => inserted(row, "")),
    ...(grid.numberFormat && { numberFormat: grid.numberFormat.map((row) => inserted(row, "General")) }),
    ...(merges && { merges }),
  };
}

function moved(grid: SheetGrid, rows: number, columns: number): SheetGrid {
  return {
    ...grid,
    top: grid.top + rows,
    left: grid.left + columns,
    ...(grid.merges && { merges: grid.merges.map((merge) => ({ ...merge, row: merge.row + rows, column: merge.column + columns })) }),
    ...(grid.hiddenRows && { hiddenRows: grid.hiddenRows.map((row) => row + rows) }),
  };
}

/** The rows that may be a header's, rewritten: that of a plan and the two above it, with three cells or more. */
function withHeaders(change: (text: string) => string): (grid: SheetGrid, asOf: string) => SheetGrid {
  return (grid, asOf) => {
    const rows = new Set(readPlans([grid], { asOf }).plans.flatMap(({ headerRow }) => [headerRow - 1, headerRow - 2, headerRow - 3]).map((row) => row - grid.top));
    const isHeader = (row: number): boolean => rows.has(row) && grid.text[row]!.filter((text) => text.trim() !== "").length >= 3;
    const text = grid.text.map((cells, row) => (isHeader(row) ? cells.map((cell) => (/\p{L}/u.test(cell) ? change(cell) : cell)) : cells));
    return { ...grid, text, values: grid.values.map((cells, row) => (isHeader(row) ? cells.map((value, column) => (typeof value === "string" ? text[row]![column]! : value)) : cells)) };
  };
}

const CHANGES: readonly (readonly [string, number, (grid: SheetGrid, asOf: string) => SheetGrid])[] = [
  ["elsewhere on the sheet", 7, (grid) => moved(grid, 7, 4)],
  ["a blank column before it", 0, (grid) => withColumn(grid, 0)],
  ["a blank column behind its first", 0, (grid) => withColumn(grid, 1)],
  ["headers in small letters", 0, withHeaders((text) => text.toLowerCase())],
  ["a header's words each on a line", 0, withHeaders((text) => text.replace(/ /g, "\n"))],
  ["headers with many blanks", 0, withHeaders((text) => `  ${text.replace(/ /g, "  ")} `)],
  ["headers with a mark for a note", 0, withHeaders((text) => `${text.trim()} (*)`)],
];

/** Rows of all plans, by the row that they had. */
function essence(grids: readonly SheetGrid[], asOf: string, down: number): string[] {
  return grids.flatMap((grid) =>
    readPlans([grid], { asOf }).plans.flatMap(({ rows, columns, totals }) => [
      Object.keys(columns).sort().join(),
      ...rows.map(({ row, standard, criterion, deadline, budget, status, owners }) => [row - down, standard, criterion, deadline.end, budget.kind, budget.dong, status.status, owners.lead].join("|")),
      String(totals.dong),
    ]),
  );
}

describe("workbooks rearranged", () => {
  const books = [...LAYOUTS, ...MORE, ...CRITERIA, ...ODD, ...ROWS, ...SHEETS, ...NONE];
  for (const [how, down, change] of CHANGES) {
    it(how, () => {
      for (const book of books) {
        const grids = gridsOf(book);
        const before = essence(grids, book.asOf, 0);
        assert.deepEqual(essence(grids.map((grid) => change(grid, book.asOf)), book.asOf, down), before, book.name);
      }
    });
  }

  it("a blank column anywhere in a plain table", () => {
    const HEADER = ["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí", "Ghi chú"];
    const ROW = ["1", "1.1", "Chiến lược", "Lấy ý kiến", "Hiệu trưởng", "12/2024", "5 triệu", "Đang thực hiện"];
    for (let at = 1; at < HEADER.length; at++) {
      const line = (cells: readonly string[]): string => [...cells.slice(0, at), "", ...cells.slice(at)].join(" | ");
      const { report, rows } = readBook({ asOf: "2024-10-01", sheets: { "KH cải tiến": `\n${line(HEADER)}\n${line(ROW)}\n` } });
      assert.deepEqual([rows, Object.keys(report.plans[0]!.columns).length], [["KH cải tiến 2: 1 1.1 | 2024-12-31 | 5000000"], HEADER.length], String(at));
    }
  });
});
