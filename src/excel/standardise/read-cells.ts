/** What stands in scattered cells now: one piece a column, so that the number of batches does not grow with cells. */
import type { CellValue } from "../../plan/index";
import { readPieces, splitRows } from "../chunks";

export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
}

export interface CellNow {
  /** The formula with its equals sign, or the constant. */
  formula: CellValue;
  text: string;
}

/**
 * @returns By {@link placeKey}, every cell asked for (and those between them). The worksheets must exist.
 * @param also Queues what else is to be read in the same batch; nothing when there is no place.
 */
export async function readCells(context: Excel.RequestContext, places: readonly CellPlace[], also?: () => void): Promise<Map<string, CellNow>> {
  const columns = new Map<string, { sheet: string; column: number; first: number; last: number }>();
  for (const { sheet, row, column } of places) {
    const key = columnKey({ sheet, column });
    const span = columns.get(key) ?? { sheet, column, first: row, last: row };
    columns.set(key, { ...span, first: Math.min(span.first, row), last: Math.max(span.last, row) });
  }
  const pieces = [...columns.values()].flatMap(({ sheet, column, first, last }) =>
    splitRows({ row: first, column, rowCount: last - first + 1, columnCount: 1 }).map((area) => ({ ...area, sheet })),
  );
  const cells = new Map<string, CellNow>();
  await readPieces(
    context,
    pieces,
    ({ sheet, row, column, rowCount }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, 1);
      range.load("formulas,text");
      return range;
    },
    ({ sheet, row, column }, { formulas, text }) => {
      (formulas as CellValue[][]).forEach(([formula], i) => {
        cells.set(placeKey({ sheet, row: row + i, column }), { formula, text: text[i][0] });
      });
    },
    also,
  );
  return cells;
}

export function columnKey({ sheet, column }: Pick<CellPlace, "sheet" | "column">): string {
  return `${column}!${sheet}`;
}

export function placeKey({ sheet, row, column }: CellPlace): string {
  return `${row},${column},${sheet}`;
}
