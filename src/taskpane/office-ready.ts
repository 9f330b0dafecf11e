/** Waiting for Office JS: it comes from a server of Microsoft's and may not come at all. */

export type OfficeState = "excel" | "elsewhere" | "missing";

/** How often to look whether the script has run, in milliseconds. */
const LOOK = 40;

/**
 * Waits until Office JS has loaded and finished its handshake.
 *
 * @param timeout milliseconds after which it counts as missing
 * @returns `excel`, `elsewhere` (opened in a browser or another program), or `missing`
 */
export async function officeReady(timeout: number): Promise<OfficeState> {
  const deadline = Date.now() + timeout;
  while (!loaded()) {
    if (Date.now() > deadline) return "missing";
    await wait(LOOK);
  }
  const late = wait(deadline - Date.now()).then((): OfficeState => "missing");
  const ready = Office.onReady().then((info): OfficeState => (String(info?.host) === "Excel" ? "excel" : "elsewhere"));
  return Promise.race([ready, late]);
}

function loaded(): boolean {
  const office = (globalThis as { Office?: { onReady?: unknown } }).Office;
  return typeof office?.onReady === "function";
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
