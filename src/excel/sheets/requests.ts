/** Sending a lot of writes in as few requests as fit. */
import { ActionError, excelCode } from "../errors";

/** Excel on the web takes 5 MB a request; the estimate is rough, so a margin is left. */
const BYTES_PER_REQUEST = 3_000_000;

/** A write that has not been queued yet, and about how big it is on the wire. */
export interface PendingWrite {
  bytes: number;
  queue(): void;
}

/**
 * Queues the writes in order and sends them, a request for as many as fit.
 *
 * @throws {ActionError} `partly` when Excel breaks off after some requests were done: how many parts of how many are
 * written. Whoever builds the sheets again finds what is missing.
 */
export async function splitRequests(context: Excel.RequestContext, writes: PendingWrite[]): Promise<void> {
  const requests: PendingWrite[][] = [];
  let room = 0;
  for (const write of writes) {
    if (requests.length === 0 || write.bytes > room) {
      requests.push([]);
      room = BYTES_PER_REQUEST;
    }
    requests[requests.length - 1].push(write);
    room -= write.bytes;
  }
  let done = 0;
  for (const request of requests) {
    for (const write of request) write.queue();
    try {
      await context.sync(); // chunk loop: one sync a payload
    } catch (error) {
      const code = excelCode(error);
      if (done === 0 || code === null) throw error;
      throw new ActionError("partly", { done, all: requests.length, code }, { cause: error });
    }
    done += 1;
  }
}
