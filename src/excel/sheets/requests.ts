/** Sending a lot of writes in as few requests as fit. */

/** Excel on the web takes 5 MB a request; the wire form is about twice the draft, so a margin is left. */
const BYTES_PER_REQUEST = 1_800_000;

/** A write that has not been queued yet, and about how big it is. */
export interface PendingWrite {
  bytes: number;
  queue(): void;
}

/** Queues the writes in order and sends them, a request for as many as fit. */
export async function splitRequests(context: Excel.RequestContext, writes: PendingWrite[]): Promise<void> {
  let bytes = 0;
  for (const write of writes) {
    if (bytes > 0 && bytes + write.bytes > BYTES_PER_REQUEST) {
      await context.sync(); // chunk loop: one sync a payload
      bytes = 0;
    }
    write.queue();
    bytes += write.bytes;
  }
  await context.sync();
}
