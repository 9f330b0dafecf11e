/** Parts of the pane that are fetched later, when they do not come at first. */
import assert from "node:assert/strict";
import { paneReady } from "./browser";
import { act } from "./pane";
import { withPreview } from "./suite";

describe("a part of the pane that does not load", function () {
  const preview = withPreview();

  it("is said so in its view, and comes when it is tried again", async () => {
    const { page, pane, complaints } = preview();
    const files = /\/(tidy|explanation)\.[0-9a-f]+\.js$/;
    await page.context().route(files, (route) => route.abort());
    await page.reload();
    await page.waitForFunction(() => (window.__preview?.sheets().length ?? 0) > 0);
    await paneReady(pane);

    await pane.locator("#tab-tidy").click();
    const retry = pane.locator("#view-tidy [data-action=retry]");
    await retry.waitFor();
    assert.match(await pane.locator("#view-tidy [role=alert]").innerText(), /Chưa tải được phần này của ngăn.*kiểm tra mạng/);
    await retry.click();
    await retry.waitFor();

    await page.context().unroute(files);
    await retry.press("Enter");
    await pane.locator("#view-tidy [data-action=propose]").waitFor();
    assert.equal(await pane.locator("#view-tidy [data-action=propose]").evaluate((button) => button === document.activeElement), true, "the keyboard's place is kept");
    assert.match(await act(pane, "propose"), /\S/);

    const told = /ERR_FAILED|ChunkLoadError|^failed: .*\/(tidy|explanation)\./;
    assert.deepEqual(complaints.filter((complaint) => !told.test(complaint)), []);
  });

  it("is said so by the button that needs it, and does its work when it is pressed again", async () => {
    const { page, pane, complaints } = preview();
    const files = /\/sheets\.[0-9a-f]+\.js$/;
    await page.context().route(files, (route) => route.abort());
    await page.reload();
    await page.waitForFunction(() => (window.__preview?.sheets().length ?? 0) > 0);
    await paneReady(pane);
    assert.match(await act(pane, "total"), /Chưa tải được phần đánh dấu và lập bảng của ngăn.*kiểm tra mạng/);
    await page.context().unroute(files);
    assert.match(await act(pane, "total"), /19\.000\.000/);
    const told = /ERR_FAILED|ChunkLoadError|^failed: .*\/(tidy|explanation|sheets)\./;
    assert.deepEqual(complaints.filter((complaint) => !told.test(complaint)), []);
  });

  it("leaves the rest of the pane as it is", async () => {
    const { pane } = preview();
    await pane.locator("#tab-plans").click();
    await pane.locator("#view-plans [data-action]").first().waitFor();
    assert.equal(await pane.locator("[data-action=retry]").count(), 0);
  });
});
