/** Columns that are made wider because a number, unlike a text, neither wraps nor hangs over: it shows `####`. */
import { columnLetter, type SheetGrid } from "../../plan/index";
import { pointsFor } from "./number-width";
import { columnKey, placeKey, type CellPlace } from "./read-cells";
import type { CellLook } from "./read-looks";

/** A column as it is told to the user: by its letter. */
export interface ColumnName {
  sheet: string;
  column: string;
}

/** A column from 0, and its width in points before and after. */
export interface Widening {
  sheet: string;
  column: number;
  from: number;
  to: number;
  /** It had no width of its own, but the sheet's. */
  standard: boolean;
}

/** A number to be shown. */
export interface ShownCell extends CellPlace {
  text: string;
  look: CellLook;
}

interface Width {
  points: number;
  standard: boolean;
}

/** Less than a pixel at any scale of the screen: Excel gives back the width that it could make of what it was given. */
const SAME = 0.7;

/** Excel's widest column: 255 digits of Calibri 11. */
const WIDEST = 1342.5;

const same = (a: number, b: number): boolean => Math.abs(a - b) < SAME;

/** For the user. */
export const nameOf = ({ sheet, column }: { sheet: string; column: number }): ColumnName => ({ sheet, column: columnLetter(column) });

/** Queues the reading of columns' widths; call `read()` after the sync. A hidden column is 0 points wide. */
export function queueWidths(
  context: Excel.RequestContext,
  columns: readonly { sheet: string; column: number }[],
): { read(): Map<string, Width> } {
  const asked = new Map(columns.map(({ sheet, column }) => [columnKey({ sheet, column }), { sheet, column }]));
  const loaded = [...asked].map(([key, { sheet, column }]) => {
    const format = formatOf(context, sheet, column);
    format.load("columnWidth,useStandardWidth");
    return { key, format };
  });
  return { read: () => new Map(loaded.map(({ key, format }) => [key, { points: format.columnWidth, standard: format.useStandardWidth }])) };
}

/** Which columns a cell stands in: several where it is merged across. */
export type Across = (cell: CellPlace) => number[];

/** What is merged across columns, looked up by its first cell. */
export function acrossIn(grids: readonly SheetGrid[]): Across {
  const counts = new Map<string, number>();
  for (const { name, merges = [] } of grids) {
    for (const { row, column, columnCount } of merges) {
      if (columnCount > 1) counts.set(placeKey({ sheet: name, row, column }), columnCount);
    }
  }
  return (cell) => Array.from({ length: counts.get(placeKey(cell)) ?? 1 }, (_, i) => cell.column + i);
}

/**
 * The columns that are too narrow, and how wide they must be. Hidden columns stay hidden. Where a cell is merged across
 * several columns, the first that is seen gets what they lack together.
 *
 * @param widths Of all columns that the cells stand in.
 */
export function wideningsFor(cells: readonly ShownCell[], across: Across, widths: ReadonlyMap<string, Width>): Widening[] {
  const wider = new Map<string, Widening>();
  const pointsOf = (key: string): number => wider.get(key)?.to ?? widths.get(key)?.points ?? 0;
  const placed = cells.map((cell) => ({ ...cell, columns: across(cell) })).sort((a, b) => a.columns.length - b.columns.length);
  for (const { sheet, columns, text, look } of placed) {
    const seen = columns.map((column) => ({ column, key: columnKey({ sheet, column }) })).filter(({ key }) => pointsOf(key) > 0);
    const lack = pointsFor(text, look) - seen.reduce((sum, { key }) => sum + pointsOf(key), 0);
    if (seen.length === 0 || lack <= 0) continue;
    const [{ column, key }] = seen;
    const { points: from, standard } = widths.get(key) as Width;
    const to = Math.min(WIDEST, pointsOf(key) + lack);
    if (to > from) wider.set(key, { sheet, column, from, to, standard });
  }
  return [...wider.values()];
}

/** Queues the widening of a column. */
export function queueWidening(context: Excel.RequestContext, { sheet, column, to }: Widening): void {
  formatOf(context, sheet, column).columnWidth = to;
}

/** Queues the taking back. */
export function queueNarrowing(context: Excel.RequestContext, { sheet, column, from, standard }: Widening): void {
  const format = formatOf(context, sheet, column);
  if (standard) format.useStandardWidth = true;
  else format.columnWidth = from;
}

/**
 * Which columns are still as wide as they were made, and may be as they were; and which stay, because somebody has changed
 * their width or one of the changed cells in them since: a number typed there may need the room. One that has its old width
 * already is neither.
 *
 * @param changed Cells that do not get back what they held.
 * @param now The columns' widths.
 */
export function widthsToGiveBack(
  widened: readonly Widening[],
  changed: readonly { sheet: string; column: number }[],
  now: ReadonlyMap<string, Width> | undefined,
): { narrow: Widening[]; keep: Widening[] } {
  const isChanged = new Set(changed.map(columnKey));
  const wide = widened.filter((one) => !same(now?.get(columnKey(one))?.points ?? one.from, one.from));
  const mayGo = (one: Widening): boolean => same(now?.get(columnKey(one))?.points ?? 0, one.to) && !isChanged.has(columnKey(one));
  return { narrow: wide.filter(mayGo), keep: wide.filter((one) => !mayGo(one)) };
}

function formatOf(context: Excel.RequestContext, sheet: string, column: number): Excel.RangeFormat {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, column, 1, 1).getEntireColumn().format;
}
