/** The pane's views, as a user goes through them. */
import { readFileSync } from "node:fs";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { paneReady, type Preview } from "./browser";

/** Shows a view. */
export async function show(pane: FrameLocator, view: "check" | "tidy" | "plans" | "settings"): Promise<void> {
  await pane.locator(`#tab-${view}`).click();
  await pane.locator(`#view-${view}`).waitFor();
}

/** Waits until no action runs. */
export async function idle(pane: FrameLocator): Promise<void> {
  await pane.locator(".pane[aria-busy=false]").waitFor();
}

/** Presses a button of the view that is shown, and gives what is said then; empty when nothing is. */
export async function act(pane: FrameLocator, action: string): Promise<string> {
  await pane.locator(`.view:not([hidden]) [data-action=${action}]`).click();
  await idle(pane);
  const said = await pane.locator(".view:not([hidden]) .notice__text").allInnerTexts();
  return said.join("\n").trim();
}

/** Opens a file in the page; what was not saved before is given up. */
export async function openFile({ page, pane }: Preview, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator("#file").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
  const opened = page.waitForFunction((n) => document.getElementById("file-name")?.textContent === n, name);
  const asked = page.locator("dialog[open] button[value=discard]");
  await Promise.race([opened, asked.waitFor()]);
  if (await asked.isVisible()) await asked.click();
  await opened;
  await paneReady(pane);
}

/** The workbook as the page saves it. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  return readFileSync(await download.path());
}

/** The pane's own frame, where Excel's client runs. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((f) => f.url().includes("pane.html"));
  if (!frame) throw new Error("The pane is not there");
  return frame;
}

/** Protects a sheet, as somebody in Excel would. */
export async function protect(page: Page, sheet: string): Promise<void> {
  await paneFrame(page).evaluate(async (name) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).protection.protect();
      await context.sync();
    });
  }, sheet);
}

/** Makes the pane as narrow as Excel allows. */
export async function narrow(page: Page, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    const pane = document.getElementById("pane") as HTMLElement;
    pane.style.flex = "none";
    pane.style.minWidth = "0";
    pane.style.width = `${pixels}px`;
  }, width);
}

/** What reaches beyond the pane's width, as tag and class. */
export async function overflowing(page: Page): Promise<string[]> {
  return paneFrame(page).evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll("#pane *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName} ${element.getAttribute("class") ?? ""}`);
  });
}

/** What has the keyboard's focus: the action of a button, or what it is. */
export async function focused(page: Page): Promise<string> {
  return paneFrame(page).evaluate(() => {
    const { activeElement: element } = document;
    return element?.getAttribute("data-action") ?? element?.id ?? element?.tagName ?? "";
  });
}
