/** The row that is selected in Excel: how it was read, in the pane, by what the user clicks in the grid. */
import assert from "node:assert/strict";
import "../../src/preview/probe";
import { press } from "./browser";
import { moveTo, place } from "./grid";
import { withPreview } from "./suite";

const PLAN = "Kế hoạch";

describe("the selected row in the pane", () => {
  const preview = withPreview();

  const selected = () => preview().pane.locator(".selected");
  const field = (name: string) => selected().locator(".selected__field", { hasText: name });
  const select = (cell: string) => moveTo(preview().page, cell);

  it("asks for a cell until one is selected", async () => {
    await press(preview().pane, "check");
    await selected().getByText("Chọn một ô trong kế hoạch").waitFor();
  });

  it("says how the row was read, which cell is selected, and what was found", async () => {
    await select("F17");
    await selected().getByRole("heading", { name: "Dòng 17 – tiêu chí 5.2" }).waitFor();
    const deadline = selected().locator(".selected__field--here", { hasText: "F17" });
    assert.match(await deadline.innerText(), /thời gian\s+F17\s+Tháng 5\/2025\s+Đọc là tháng 5\/2025: hạn là ngày cuối tháng, 31\/5\/2025\./i);
    assert.match(await field("kinh phí").innerText(), /Ô chưa ghi gì: kinh phí được coi là chưa có/);
    assert.match(await selected().innerText(), /Bảng không có cột: mức độ thực hiện\./);
    assert.match(await selected().locator(".selected__findings").innerText(), /31\/5\/2025/);
  });

  it("leads to each cell", async () => {
    await field("nhân lực").getByRole("button", { name: "Xem ở ô E17" }).click();
    await selected().locator(".selected__field--here", { hasText: "E17" }).waitFor();
    assert.deepEqual(await place(preview().page), { sheet: PLAN, cell: "E17" });
  });

  it("says when the cell is in no plan, and when the plan has changed", async () => {
    await select("A9");
    await selected().getByText("Ô đang chọn không nằm trong dòng nào của kế hoạch.").waitFor();
    await preview().page.waitForTimeout(400);
    await select("G17");
    await preview().page.keyboard.type("3 triệu đồng");
    await preview().page.keyboard.press("Enter");
    await preview().pane.getByText("Kế hoạch đã thay đổi, hãy kiểm tra lại.").waitFor();
    await select("G17");
    // The pane follows the selection a moment later; the row below, where Enter led, looks much the same.
    await selected().getByRole("heading", { name: "Dòng 17" }).waitFor();
    await selected().getByText("dưới đây là cách đọc ở lần kiểm tra trước").waitFor();
    assert.match(await field("kinh phí").innerText(), /Ô chưa ghi gì/);
    await press(preview().pane, "check");
    assert.match(await field("kinh phí").innerText(), /Đọc là 3\.000\.000 đ\./);
  });

  it("fits a pane of 320 pixels in both languages", async () => {
    const { page, pane } = preview();
    for (const language of ["English", "Tiếng Việt"]) {
      await pane.getByRole("button", { name: language }).click();
      for (const width of [320, 350]) {
        await page.evaluate((w) => ((document.getElementById("pane") as HTMLElement).style.width = `${w}px`), width);
        const wide = await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
        assert.equal(wide, 0, `${language} ${width}`);
        await selected().evaluate((element) => element.scrollIntoView());
        if (process.env.PICTURES) await page.locator("#pane").screenshot({ path: `${process.env.PICTURES}/row-${language.slice(0, 2)}-${width}.png` });
      }
    }
    assert.match(await selected().innerText(), /Dòng 17/);
  });

  it("complains about nothing", () => assert.deepEqual(preview().complaints, []));
});
