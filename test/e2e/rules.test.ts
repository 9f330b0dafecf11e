/** Severity and on/off of the rules, as a person sets them in the pane. */
import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import "../../src/preview/probe";
import { paneReady, press } from "./browser";
import { withPreview } from "./suite";

describe("the rules in the pane", function () {
  const preview = withPreview(({ pane }) => press(pane, "check"));
  afterEach(() => {
    assert.deepEqual(preview().complaints, []);
  });

  const findingsOf = (id: string): Locator => preview().pane.locator(`[data-finding^="${id} "]`);
  const level = (id: string): Locator => preview().pane.locator(`[data-rule="${id}"] select`);
  const errors = async () => Number((await preview().pane.locator(".chip--error .chip__count").innerText()).trim());
  const focused = () => preview().pane.locator(":focus");

  it("explain a finding, by the keyboard too", async () => {
    const item = findingsOf("budget-missing").first();
    const more = item.getByRole("button", { name: "Giải thích: Thiếu kinh phí" });
    await more.focus();
    assert.equal(await more.getAttribute("aria-expanded"), "false");
    await more.press("Enter");
    assert.equal(await more.getAttribute("aria-expanded"), "true");
    await item.locator(".rule-help").waitFor();
    const help = await item.locator(".finding-help").innerText();
    for (const words of ["Vì sao", "Ô trống khác với “Không”", "Nên làm", "Ghi số tiền dự kiến"]) assert.ok(help.includes(words), help);
    await more.press("Enter");
    assert.equal(await item.locator(".finding-help").isVisible(), false);
  });

  it("are turned off from a finding and on again where it was, the keyboard's place kept", async () => {
    const { pane } = preview();
    const before = await errors();
    const last = findingsOf("budget-missing").last();
    await last.locator(".more").click();
    await last.getByRole("button", { name: "Tắt quy tắc này trong sổ tính này" }).press("Enter");
    await pane.locator(".turned-off").waitFor();
    assert.equal(await findingsOf("budget-missing").count(), 0);
    assert.equal(await errors(), before - 2);
    assert.match(await pane.locator(".rules-off").innerText(), /^1 quy tắc đang tắt\./);
    assert.equal(await focused().innerText(), "Hoàn tác");
    await focused().press("Enter");
    await pane.locator(".turned-off").waitFor({ state: "detached" });
    assert.equal(await findingsOf("budget-missing").count(), 2);
    assert.equal(await pane.locator(".rules-off").count(), 0);
    await preview().page.waitForTimeout(100);
    assert.equal(await focused().getAttribute("aria-label"), "Giải thích: Thiếu kinh phí");
  });

  it("are kept in the workbook: what is off stays off for the next check and after the pane was closed", async () => {
    const { page, pane } = preview();
    const first = findingsOf("budget-missing").first();
    await first.locator(".more").click();
    await first.getByRole("button", { name: "Tắt quy tắc này trong sổ tính này" }).click();
    await press(pane, "check");
    assert.equal(await findingsOf("budget-missing").count(), 0);
    await page.evaluate(() => (document.querySelector("#pane") as HTMLIFrameElement).contentWindow?.location.reload());
    await pane.locator(".standards").waitFor({ state: "detached" });
    await paneReady(pane);
    await press(pane, "check");
    assert.equal(await findingsOf("budget-missing").count(), 0);
    assert.equal(await pane.locator(".rules-off").count(), 1);
  });

  it("are set in the settings, and the findings follow", async () => {
    const { pane } = preview();
    await pane.getByRole("button", { name: "Xem trong Thiết lập" }).click();
    await pane.locator("#rules-title:focus").waitFor();
    assert.equal(await level("budget-missing").inputValue(), "off");
    assert.ok(await level("budget-missing").isVisible(), "a group with a change is open");
    assert.equal(await level("deadline-overdue").isVisible(), false);
    await pane.getByRole("searchbox", { name: "Tìm quy tắc" }).fill("qua han");
    assert.equal(await level("deadline-overdue").locator("option[value=warning]").innerText(), "Cần xem (mặc định)");
    await level("deadline-overdue").selectOption({ label: "Lỗi" });
    assert.equal(await pane.locator(".rules__count [role=status]").innerText(), "2 quy tắc khác mặc định (1 đang tắt).");
    await pane.getByRole("tab", { name: "Rà soát" }).click();
    assert.equal(await pane.locator(".severity--error + .findings").locator('[data-finding^="deadline-overdue "]').count(), 2);
  });

  it("go back to how they come, and that can be undone", async () => {
    const { pane } = preview();
    await pane.getByRole("tab", { name: "Thiết lập" }).click();
    const count = pane.locator(".rules__count [role=status]");
    await pane.getByRole("button", { name: "Trả về mặc định" }).press("Enter");
    assert.equal(await count.innerText(), "Mọi quy tắc đang theo mặc định.");
    assert.equal(await focused().innerText(), "Hoàn tác");
    await focused().press("Enter");
    assert.match(await count.innerText(), /^2 quy tắc/);
    await focused().press("Enter");
    await pane.getByRole("tab", { name: "Rà soát" }).click();
    assert.equal(await findingsOf("budget-missing").count(), 2);
    assert.equal(await pane.locator(".rules-off").count(), 0);
  });

  it("fit a pane of 320 pixels", async () => {
    const { page, pane } = preview();
    await page.locator("#pane").evaluate((frame) => frame.setAttribute("style", "width: 320px; min-width: 320px; flex: 0 0 320px"));
    await findingsOf("budget-missing").first().locator(".more").click();
    for (const tab of ["Rà soát", "Thiết lập"]) {
      await pane.getByRole("tab", { name: tab }).click();
      const [wide, shown] = await pane.locator("body").evaluate((body) => [body.scrollWidth, body.clientWidth]);
      assert.ok(wide <= shown && shown <= 320, `${tab}: ${wide} in ${shown}`);
    }
  });
});
