/**
 * Cutting a big range into pieces that fit a payload. Excel on the web takes 5 MB a request and a response; a plan's
 * cells hold long Vietnamese texts, and their size is not known before they are read. So: pieces of a cautious number
 * of cells, and a piece that turns out too big is halved.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
import type { Area } from "../plan/index";
import { excelCode } from "./errors";

/** Values, displayed text and number format of a cell come to some 250 bytes in a plan: this is about 3 MB. */
export const CELLS_PER_BATCH = 12_000;

/** An area cut across into pieces of at most `cells` cells (but never less than a row). */
export function splitRows(area: Area, cells = CELLS_PER_BATCH): Area[] {
  const rows = Math.max(1, Math.floor(cells / area.columnCount));
  const pieces: Area[] = [];
  for (let done = 0; done < area.rowCount; done += rows) {
    pieces.push({ ...area, row: area.row + done, rowCount: Math.min(rows, area.rowCount - done) });
  }
  return pieces;
}

/** Pieces put together until a batch is full, in order. */
export function packBatches<T extends Area>(pieces: T[], cells = CELLS_PER_BATCH): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const size = piece.rowCount * piece.columnCount;
    if (size > room || batches.length === 0) {
      batches.push([]);
      room = cells;
    }
    batches[batches.length - 1].push(piece);
    room -= size;
  }
  return batches;
}

/** Whether an error says that an answer or a request was too big. */
export function isTooBig(error: unknown): boolean {
  const code = excelCode(error);
  return code === "ResponsePayloadSizeLimitExceeded" || code === "RequestPayloadSizeLimitExceeded";
}

/**
 * Reads pieces in order, a batch for as many as fit; a batch whose answer is too big is cut in half and asked for again.
 *
 * @param queue Queues the loading of a piece.
 * @param take Takes what was loaded, after the sync.
 * @param also Queues what else is to be read in the first batch; again when that was too big and read nothing.
 */
export async function readPieces<P extends Area, L>(
  context: Excel.RequestContext,
  pieces: P[],
  queue: (piece: P) => L,
  take: (piece: P, loaded: L) => void,
  also?: () => void,
): Promise<void> {
  const waiting = packBatches(pieces);
  let queueAlso = also;
  while (waiting.length > 0) {
    const batch = waiting.shift() as P[];
    queueAlso?.();
    const loaded = batch.map(queue);
    try {
      await context.sync(); // chunk loop: one sync a payload
    } catch (error) {
      if (!isTooBig(error)) throw error;
      waiting.unshift(...halve(batch, error));
      continue;
    }
    queueAlso = undefined;
    batch.forEach((piece, i) => take(piece, loaded[i]));
  }
}

/** Two batches for one that was too big. A single row that is too big can't be cut: then the error stands. */
function halve<P extends Area>(batch: P[], error: unknown): P[][] {
  if (batch.length > 1) {
    const middle = batch.length >> 1;
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const [piece] = batch;
  if (piece.rowCount === 1) throw error;
  const half = Math.ceil(piece.rowCount / 2) * piece.columnCount;
  return splitRows(piece, half).map((part) => [{ ...piece, ...part }]);
}
