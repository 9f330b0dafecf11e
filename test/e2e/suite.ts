/** What every suite in the browser begins and ends with. */
import type { Browser } from "playwright-core";
import { openPreview, startBrowser, type Preview } from "./browser";
import { startServer, type PageServer } from "./server";

/** One build of the page and one browser serve all suites; each suite has a profile of its own. */
let shared: Promise<[PageServer, Browser]> | null = null;

after(async () => {
  if (!shared) return;
  const [server, browser] = await shared;
  await browser.close();
  await server.stop();
});

/**
 * Opens the page before the suite's tests, and closes it after them. Call in a `describe`.
 *
 * @param begin What else is to be done before the first test.
 * @returns The page, once the tests run.
 */
export function withPreview(begin?: (preview: Preview) => Promise<unknown>): () => Preview {
  let preview: Preview;
  before(async () => {
    shared ??= Promise.all([startServer(), startBrowser()]);
    const [server, browser] = await shared;
    preview = await openPreview(browser, server.url);
    await begin?.(preview);
  });
  after(async () => {
    await preview?.page.context().close();
  });
  return () => preview;
}
