/** What every suite in the browser begins and ends with. */
import type { Browser } from "playwright-core";
import { openPreview, startBrowser, type Preview } from "./browser";
import { startServer, type PageServer } from "./server";

/**
 * Serves the page and opens it before the suite's tests, and closes everything after them. Call in a `describe`.
 *
 * @param begin What else is to be done before the first test.
 * @returns The page, once the tests run.
 */
export function withPreview(begin?: (preview: Preview) => Promise<unknown>): () => Preview {
  let server: PageServer;
  let browser: Browser;
  let preview: Preview;
  before(async () => {
    [server, browser] = await Promise.all([startServer(), startBrowser()]);
    preview = await openPreview(browser, server.url);
    await begin?.(preview);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });
  return () => preview;
}
