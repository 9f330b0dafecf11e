import type { Bridge, BridgeHost, HostFacts } from "./bridge";
import { installOffice } from "./office";

interface Extension {
  HostBridge: { init(bridge: Bridge): void };
}

/**
 * Makes the client that is loaded in this realm talk to a host. From now on `Excel.run` goes there; contexts made before stay
 * with the host they were made for.
 *
 * @throws {Error} when the client's script has not been loaded
 */
export function connectBridge(bridge: Bridge, facts: HostFacts): void {
  const extension = (globalThis as unknown as { OfficeExtension?: Extension }).OfficeExtension;
  if (!extension?.HostBridge) throw new Error("The Office JS client is not loaded in this window");
  installOffice(facts);
  extension.HostBridge.init(bridge);
}

/** {@link connectBridge} with a host in the same realm. */
export function connect(host: BridgeHost): void {
  connectBridge(host.bridge, host.facts);
}
