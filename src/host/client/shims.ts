/**
 * What a browser has and Node has not, as much of it as the client's script touches while it is being evaluated.
 * All but `window` are taken away again afterwards, so that other libraries do not take Node for a browser.
 */

class MemoryStorage {
  private readonly items = new Map<string, string>();

  get length(): number {
    return this.items.size;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.items.set(key, String(value));
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }
}

/** The globals to lend, by name. */
export function browserShims(): Record<string, unknown> {
  const nothing = (): void => undefined;
  return {
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    location: {
      href: "https://localhost/",
      origin: "https://localhost",
      protocol: "https:",
      hostname: "localhost",
      search: "",
      hash: "",
    },
    navigator: { userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36" },
    sessionStorage: new MemoryStorage(),
    localStorage: new MemoryStorage(),
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      readyState: "complete",
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: nothing, style: {} }),
      addEventListener: nothing,
    },
  };
}

/**
 * Lends the shims to the global object while `work` runs. What was there before is left alone.
 *
 * @returns what `work` returns
 */
export function withBrowserShims<T>(work: () => T): T {
  const globals = globalThis as Record<string, unknown>;
  const lent: string[] = [];
  for (const [name, value] of Object.entries(browserShims())) {
    if (name in globalThis) continue;
    Object.defineProperty(globals, name, { value, configurable: true, writable: true, enumerable: false });
    lent.push(name);
  }
  try {
    return work();
  } finally {
    for (const name of lent) delete globals[name];
  }
}
