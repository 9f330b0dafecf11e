import type { HostFacts } from "./bridge";
import { compareVersions } from "../protocol/version";

type ActionFunction = (event: { completed(): void }) => void;

let installed: Record<string, unknown> | null = null;
const actions = new Map<string, ActionFunction>();
let facts: HostFacts = { apiVersion: "1.1", displayLanguage: "en-US" };

/**
 * Completes the `Office` object of the client's Excel script. In Excel `office.js` fills it in during its handshake with the
 * host; here there is no handshake, so the few members an add-in needs at start are put there by hand.
 *
 * @param told - what `isSetSupported` and `displayLanguage` answer from now on
 */
export function installOffice(told: HostFacts): void {
  facts = told;
  const globals = globalThis as unknown as { Office?: Record<string, unknown> };
  // The script's own `context` can't be redefined: ours lies in front of it.
  const office = (globals.Office = installed ??= Object.create(globals.Office ?? null) as Record<string, unknown>);
  office.HostType ??= { Excel: "Excel" };
  office.PlatformType ??= { OfficeOnline: "OfficeOnline" };
  define(office, "context", {
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: facts.displayLanguage,
    contentLanguage: facts.displayLanguage,
    requirements: { isSetSupported },
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
  });
  define(office, "onReady", (callback?: (info: unknown) => unknown) => {
    const info = { host: "Excel", platform: "OfficeOnline" };
    return Promise.resolve(info).then((value) => {
      callback?.(value);
      return value;
    });
  });
  define(office, "actions", {
    associate(name: string, action: ActionFunction): void {
      actions.set(name, action);
    },
  });
}

/** As in Excel: a set that is not known is not supported; a version is compared by its parts ("1.10" is above "1.9"). */
function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  if (name === "DelayForCellEdit") return true;
  return name === "ExcelApi" && compareVersions(String(version), facts.apiVersion) <= 0;
}

/**
 * Presses a ribbon button that runs a function.
 *
 * @param name - the function's name in the manifest, as given to `Office.actions.associate`
 * @returns when the function has called `event.completed()`
 * @throws {RangeError} when nothing was associated with the name
 */
export function runAction(name: string): Promise<void> {
  const action = actions.get(name);
  if (!action) throw new RangeError(`No function is associated with the action ${name}`);
  return new Promise((resolve) => action({ completed: resolve }));
}

/** The names given to `Office.actions.associate` so far. */
export function associatedActions(): string[] {
  return [...actions.keys()];
}

function define(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
}
