/** Which marks stand on a plan's cells, as the host paints them. */
import { conditionalFormatsAt } from "../../src/host/calc/index";
import type { Host, Workbook } from "../../src/host/index";
import { markStyles, type MarkKind } from "../../src/excel/marks/styles";

const kinds = Object.entries(markStyles) as [MarkKind, { fill: string }][];

/**
 * The mark on a cell on some day; null when there is none.
 *
 * @param row 1-based
 * @param column 0-based
 */
export function markAt(workbook: Workbook, sheetName: string, row: number, column: number, today: string): MarkKind | null {
  const sheet = workbook.sheet(sheetName);
  const fill = sheet && conditionalFormatsAt(workbook, sheet, row - 1, column, today)?.fill;
  return kinds.find(([, style]) => style.fill === fill)?.[0] ?? null;
}

/** The marks of a column, from a row on. */
export function marksOf(host: Host, column: number, from: number, count: number, today: string): (MarkKind | null)[] {
  const { name } = host.workbook.sheets[0];
  return Array.from({ length: count }, (_, i) => markAt(host.workbook, name, from + i, column, today));
}
