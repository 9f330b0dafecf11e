/**
 * Takes the pictures in docs/images: the page after each click, and the sheets of the result file as LibreOffice prints
 * them. Run by hand after a change of looks: `npx tsx scripts/pictures/main.ts`. Needs Chromium, LibreOffice, pdftoppm.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSummaries, markPlans, totalBudget } from "../../src/excel/index";
import { connect } from "../../src/host/client/node";
import { Host, openWorkbook, saveWorkbook } from "../../src/host/index";
import { openPreview, paneReady, press, startBrowser } from "../../test/e2e/browser";
import { act, show } from "../../test/e2e/pane";
import { startServer } from "../../test/e2e/server";
import { convert, findLibreOffice } from "../../test/support/libreoffice";

const IMAGES = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const SAMPLE = new URL("../../assets/ke-hoach-2024-2025.xlsx", import.meta.url);
const AS_OF = "2025-06-15";

await pagePictures();
await sheetPictures();

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

/** A page of the result a picture: `sheet-1.png` is the plan. */
async function sheetPictures(): Promise<void> {
  const command = await findLibreOffice();
  if (!command) throw new Error("LibreOffice (soffice) is not installed");
  const workbook = openWorkbook(readFileSync(SAMPLE));
  connect(new Host(workbook, { today: AS_OF }));
  const options = { asOf: AS_OF, lang: "vi" } as const;
  await markPlans(options);
  await buildSummaries(options);
  await totalBudget(options);
  const folder = mkdtempSync(join(tmpdir(), "khct-pictures-"));
  const pdf = join(folder, "result.pdf");
  writeFileSync(pdf, await convert(command, saveWorkbook(workbook), { to: "pdf" }));
  execFileSync("pdftoppm", ["-r", "80", "-png", pdf, join(folder, "sheet")]);
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".png"))) {
    renameSync(join(folder, name), join(IMAGES, name));
  }
  rmSync(folder, { recursive: true });
}
