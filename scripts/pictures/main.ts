/**
 * Takes the pictures in docs/images: the page after each click, and every kind of sheet as LibreOffice prints it. Run by
 * hand after a change of looks: `npx tsx scripts/pictures/main.ts`, with `page` or `sheets` for one half. Needs Chromium,
 * LibreOffice, pdftoppm, and Carlito, which is as wide as Excel's own Calibri.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openPreview, paneReady, press, startBrowser } from "../../test/e2e/browser";
import { act, show } from "../../test/e2e/pane";
import { startServer } from "../../test/e2e/server";
import { sheetPictures } from "./sheets";

const IMAGES = fileURLToPath(new URL("../../docs/images/", import.meta.url));

const [only] = process.argv.slice(2);
if (only !== "sheets") await pagePictures();
if (only !== "page") await sheetPictures(IMAGES);

async function pagePictures(): Promise<void> {
  const [server, browser] = await Promise.all([startServer(), startBrowser()]);
  const { page, pane } = await openPreview(browser, server.url);
  const shoot = async (name: string) => {
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(IMAGES, `page-${name}.png`) });
  };
  await press(pane, "check");
  await shoot("checked");
  await press(pane, "mark");
  await pane.locator(".finding", { hasText: "G17" }).first().click();
  await shoot("marked");
  await press(pane, "summarise");
  await press(pane, "total");
  await shoot("total");
  await page.locator("#sample").click();
  await page.locator("dialog[open] button[value=discard]").click();
  await paneReady(pane);
  await show(pane, "tidy");
  await act(pane, "propose");
  await shoot("tidy");
  await show(pane, "plans");
  await act(pane, "previewNext");
  await shoot("plans");
  await browser.close();
  await server.stop();
}
