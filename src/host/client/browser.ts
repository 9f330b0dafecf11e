/**
 * The client in a page: its script (`excel-web-16.00.js` of `@microsoft/office-js`) comes with a `<script>` tag before any of ours.
 * The host may live in the same window or in the one around it; only strings cross the bridge.
 */
import type { BridgeHost } from "./bridge";
import { connect } from "./connect";

export type { Bridge, BridgeHost, HostFacts } from "./bridge";
export { connect, connectBridge } from "./connect";
export { associatedActions, runAction } from "./office";

/** Name under which a page offers its host to the frames inside it. */
const OFFER = "excelHost";

/** Offers a host to the frames of this page. Offering another one replaces it for frames that connect later. */
export function offerHost(host: BridgeHost): void {
  (window as unknown as Record<string, unknown>)[OFFER] = host;
}

/**
 * Connects the client of this frame to the host that the page around it (same origin) offers.
 *
 * @returns false when there is none: the page was opened by itself
 */
export function connectToParent(): boolean {
  const host = (window.parent as unknown as Record<string, BridgeHost | undefined>)[OFFER];
  if (!host) return false;
  connect(host);
  return true;
}
