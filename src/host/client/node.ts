/** The client in Node: the unmodified script of `@microsoft/office-js` is evaluated in this realm. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runInThisContext } from "node:vm";
import type { BridgeHost } from "./bridge";
import { connect as connectLoaded } from "./connect";
import { withBrowserShims } from "./shims";

export { associatedActions, runAction } from "./office";

const SCRIPT = "excel-web-16.00.debug.js";

/** Where the client's script lies on this machine. */
export function clientPath(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist", SCRIPT);
}

/**
 * Loads the client: from now on `Excel`, `OfficeExtension` and `Office` are globals. Loading twice does nothing.
 *
 * It has to be this realm and not a sandbox: the client compares an object's prototype with that of its own `{}`.
 */
export function loadClient(): void {
  const globals = globalThis as unknown as Record<string, unknown>;
  if ("Excel" in globals) return;
  // The client looks for `window.Office` while it works, so this one stays.
  if (!("window" in globals)) {
    Object.defineProperty(globals, "window", { value: globalThis, configurable: true, writable: true, enumerable: false });
  }
  const path = clientPath();
  withBrowserShims(() => runInThisContext(readFileSync(path, "utf8"), { filename: path }));
}

/** Loads the client if need be and makes it talk to a host; another call switches to another host. */
export function connect(host: BridgeHost): void {
  loadClient();
  connectLoaded(host);
}
