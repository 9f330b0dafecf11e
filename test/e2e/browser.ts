/** A browser with an empty profile, and a page in it that must not complain and must not leave the machine. */
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGS });
}

export interface Preview {
  page: Page;
  pane: FrameLocator;
  /** Errors on the console, exceptions, and requests to other machines, so far. */
  complaints: string[];
}

/** Opens the preview as of 15 June 2025 and waits until the sample is in the grid and the pane is connected. */
export async function openPreview(browser: Browser, url: string): Promise<Preview> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "vi-VN", acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error.stack)));
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== "localhost" && !["blob:", "data:"].includes(protocol)) complaints.push(`request: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    // A frame that is loaded anew drops what it was still fetching.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(`${url}/?asOf=2025-06-15`, { timeout: 60_000 });
  const pane = page.frameLocator("#pane");
  await page.waitForFunction(() => (window.__preview?.sheets().length ?? 0) > 0, null, { timeout: 60_000 });
  await paneReady(pane);
  return { page, pane, complaints };
}

/** Waits until the pane has found its workbook. */
export async function paneReady(pane: FrameLocator): Promise<void> {
  await pane.locator('[data-action=check][aria-disabled="false"]').waitFor();
}

/** Presses one of the pane's buttons and gives what it says afterwards. */
export async function press(pane: FrameLocator, action: string): Promise<string> {
  await pane.locator(`[data-action=${action}]`).click();
  await paneReady(pane);
  return (await pane.locator(".notice__text").first().innerText()).trim();
}
