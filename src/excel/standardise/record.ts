/**
 * What standardising wrote last, kept in the workbook so that it can be taken back, also tomorrow: Excel's own undo
 * list ends when an add-in writes.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-core-concepts (undo)
 */
import type { CellValue } from "../../plan/index";
import { columnKey } from "./read-cells";
import type { Widening } from "./widths";
import type { CellWrite } from "./write-cells";

/** A cell that was changed: what it held, and a print of what it holds since. */
export interface UndoCell extends CellWrite {
  /** {@link printOf} what we wrote. */
  wrote: string | number;
}

/** What one standardising did. */
export interface UndoRecord {
  cells: UndoCell[];
  /** Columns that were made wider, or were to be. */
  widened: Widening[];
}

const KEY = "keHoachCaiTien.chuanHoa";
/** Settings travel in the file and with every co-author's changes: about a megabyte is room for tens of thousands of cells. */
export const MOST_CHARACTERS = 1_000_000;

/**
 * Every text, number and format once, in `entries`; a column is its sheet (an entry), its number, and for each cell its
 * row and the entries of its value, its format and what was written. A width stands with its sheet (an entry).
 */
interface Stored {
  entries: CellValue[];
  columns: [sheet: number, column: number, cells: number[]][];
  /** Points; left out where no column was made wider. */
  widths?: [sheet: number, column: number, from: number, to: number, standard: 0 | 1][];
}

/** Tells whether a cell still holds what was written, without keeping long texts twice. */
export function printOf(value: CellValue): string | number {
  if (typeof value === "number") return value;
  let hash = 0x811c9dc5;
  const text = String(value);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `${text.length}:${hash.toString(36)}`;
}

/** How many of these cells, from the first on, a record has room for. */
export function countThatFit(cells: readonly UndoCell[]): number {
  const known = new Set<CellValue>();
  let room = MOST_CHARACTERS;
  const full = cells.findIndex(({ value, numberFormat, wrote }) => {
    room -= CHARACTERS_PER_CELL;
    for (const entry of [value, numberFormat, wrote]) {
      if (!known.has(entry)) room -= JSON.stringify(entry).length + 1;
      known.add(entry);
    }
    return room < 0;
  });
  return full < 0 ? cells.length : full;
}

/** A row and three entries, with commas. */
const CHARACTERS_PER_CELL = 20;

/** Queues the keeping of a record; it takes the place of the one before. */
export function keepRecord(context: Excel.RequestContext, { cells, widened }: UndoRecord): void {
  const entries = new Map<CellValue, number>();
  const entry = (value: CellValue): number => {
    const known = entries.get(value) ?? entries.size;
    entries.set(value, known);
    return known;
  };
  const columns = new Map<string, Stored["columns"][number]>();
  for (const { sheet, row, column, value, numberFormat, wrote } of cells) {
    const key = columnKey({ sheet, column });
    const kept = columns.get(key) ?? [entry(sheet), column, []];
    kept[2].push(row, entry(value), entry(numberFormat), entry(wrote));
    columns.set(key, kept);
  }
  const widths: Stored["widths"] = widened.map(({ sheet, column, from, to, standard }) => [entry(sheet), column, from, to, standard ? 1 : 0]);
  const stored: Stored = { entries: [...entries.keys()], columns: [...columns.values()], ...(widths.length > 0 && { widths }) };
  context.workbook.settings.add(KEY, stored);
}

/** Queues the end of the record. */
export function dropRecord(context: Excel.RequestContext): void {
  context.workbook.settings.getItem(KEY).delete();
}

/** Queues the reading of the record; call `read()` after the sync. Null when there is none, or none that can be understood. */
export function queueRecord(context: Excel.RequestContext): { read(): UndoRecord | null } {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return { read: () => (setting.isNullObject ? null : recordOf((setting.value ?? {}) as Partial<Stored>)) };
}

function recordOf({ entries, columns, widths = [] }: Partial<Stored>): UndoRecord | null {
  if (!Array.isArray(entries) || !Array.isArray(columns) || !Array.isArray(widths)) return null;
  const cells = columns.flatMap(([sheet, column, held]) =>
    Array.from({ length: held.length >> 2 }, (_, i): UndoCell => {
      const [row, value, format, wrote] = held.slice(4 * i, 4 * i + 4);
      return {
        sheet: String(entries[sheet]),
        row,
        column,
        value: entries[value],
        numberFormat: String(entries[format]),
        wrote: entries[wrote] as string | number,
      };
    }),
  );
  const widened = widths.map(([sheet, column, from, to, standard]) => ({ sheet: String(entries[sheet]), column, from, to, standard: standard === 1 }));
  return { cells, widened };
}
