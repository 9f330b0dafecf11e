/** The content of a sheet as writes of whole rows, each of a size that fits a request. */
import type { PendingWrite } from "./requests";

const BYTES_PER_BLOCK = 1_000_000;
/** Vietnamese letters take up to three bytes on the wire. */
export const BYTES_PER_CHARACTER = 2;

interface Block {
  from: number;
  rows: (string | number)[][];
  bytes: number;
}

/**
 * The writes that put rows of formulas into a sheet from A1 on. Cut by size and not by number: a cell may hold 32,000
 * characters.
 *
 * @param formulas Rows of the same length, as `range.formulas` takes them.
 */
export function contentWrites(sheet: Excel.Worksheet, formulas: (string | number)[][]): PendingWrite[] {
  return blocksOf(formulas).map(({ from, rows, bytes }) => ({
    bytes,
    queue: () => {
      sheet.getRangeByIndexes(from, 0, rows.length, rows[0].length).formulas = rows;
    },
  }));
}

/** Rows put together until a block is full: a single row of full cells can be big. */
function blocksOf(rows: (string | number)[][]): Block[] {
  const blocks: Block[] = [];
  rows.forEach((row, from) => {
    const bytes = JSON.stringify(row).length * BYTES_PER_CHARACTER;
    const last = blocks.at(-1);
    if (!last || last.bytes + bytes > BYTES_PER_BLOCK) blocks.push({ from, rows: [row], bytes });
    else {
      last.rows.push(row);
      last.bytes += bytes;
    }
  });
  return blocks;
}
