/** Columns that the user corrects in the settings, and a table that the user points at. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import "../../src/preview/probe";
import { saveWorkbook, Workbook } from "../../src/host/index";
import { paneReady, press } from "./browser";
import { withPreview } from "./suite";

const HEADS: [string, string[]][] = [
  ["Kế hoạch", ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Mốc", "Kinh phí", "Ghi chú"]],
  ["Bảng khác", ["#", "Mục", "Cái cần sửa", "Sửa ra sao", "Ai", "Khi nào", "Bao nhiêu", "Thêm"]],
];
const ROWS = [
  ["1", "1.1", "Chiến lược", "Rà soát", "Hiệu trưởng", "3/2025", "5 triệu", ""],
  ["2", "1.2", "Hội đồng", "Họp", "Hiệu trưởng", "5/2025", "2 triệu", ""],
];

function workbook(): Buffer {
  const book = new Workbook();
  for (const [name, head] of HEADS) {
    const sheet = book.addSheet(name);
    [head, ...ROWS].forEach((row, r) => row.forEach((text, c) => sheet.cells.setValue(r, c, text === "" ? null : text)));
  }
  return Buffer.from(saveWorkbook(book));
}

describe("the columns in the pane", () => {
  const preview = withPreview();

  const column = (field: string) => preview().pane.locator(`.columns select[data-field=${field}]`);
  const point = (field: string) => preview().pane.locator(`.columns select[data-point=${field}]`);
  const open = async (name: string, buffer: Buffer) => {
    await preview().page.locator("#file").setInputFiles({ name, mimeType: "", buffer });
    await preview().page.waitForFunction((n) => document.getElementById("file-name")?.textContent === n, name);
    await paneReady(preview().pane);
    await press(preview().pane, "check");
    await preview().pane.locator("#tab-settings").click();
  };

  it("says where each field was read from, and what is missing", async () => {
    await open("cột lạ.xlsx", workbook());
    assert.equal(await column("budget").locator("option:checked").innerText(), "Tự nhận: G · Kinh phí");
    assert.match(await preview().pane.locator(".columns__doubt--missing").innerText(), /Chưa thấy cột này/);
  });

  it("reads the plan again by the column that is chosen", async () => {
    const { pane } = preview();
    await column("deadline").selectOption({ label: "F · Mốc" });
    await pane.getByText("Đã lưu và đọc lại trang “Kế hoạch”: 2 dòng.").waitFor();
    assert.equal(await pane.locator(".columns__doubt").count(), 0);
    await column("note").selectOption({ label: "Không có" });
    await pane.locator('select[data-field=note]:not([disabled])').waitFor();
    await pane.locator("#tab-check").click();
    assert.match(await pane.locator(".figure--overdue").innerText(), /2/);
    await pane.locator("#tab-settings").click();
  });

  it("reads a table that the user points at", async () => {
    const { pane } = preview();
    await pane.locator("[data-action=point]").click();
    await point("sheet").waitFor();
    assert.equal(await point("row").locator("option").first().innerText(), `Dòng 1: ${HEADS[1][1].join(" · ")}`);
    await pane.getByText("Cần cột nội dung hoặc biện pháp").waitFor();
    const labels = { criterion: "B · Mục", content: "C · Cái cần sửa", actions: "D · Sửa ra sao", owner: "E · Ai", deadline: "F · Khi nào", budget: "G · Bao nhiêu" };
    for (const [field, label] of Object.entries(labels)) await point(field).selectOption({ label });
    await pictures("point");
    await pane.locator("[data-action=point-read]").click();
    await pane.getByText("Đã lưu và đọc lại trang “Bảng khác”: 2 dòng.").waitFor();
    await pane.locator("#tab-check").click();
    await pane.locator(".figure--total", { hasText: "14.000.000 đ" }).waitFor();
  });

  it("lets the workbook carry all of it", async () => {
    const { page, pane } = preview();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
    await open("đã sửa cột.xlsx", readFileSync(await download.path()));
    await pane.locator(".columns__plan").first().evaluate((details) => ((details as HTMLDetailsElement).open = true));
    assert.equal(await column("deadline").first().locator("option:checked").innerText(), "F · Mốc");
    assert.equal(await pane.locator(".columns__plan").count(), 2);
    await pictures("columns");
    await pane.getByRole("button", { name: "Bỏ mọi lựa chọn của trang này" }).first().click();
    await pane.locator(".columns__doubt--missing").waitFor();
  });

  it("complains about nothing", () => assert.deepEqual(preview().complaints, []));

  /** Nothing is wider than the pane, in either language; kept as pictures where a folder is named for them. */
  async function pictures(name: string): Promise<void> {
    const { page, pane } = preview();
    for (const language of ["English", "Tiếng Việt"]) {
      await pane.getByRole("button", { name: language }).click();
      for (const width of [320, 350]) {
        await page.evaluate((w) => ((document.getElementById("pane") as HTMLElement).style.width = `${w}px`), width);
        assert.equal(await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth), 0, `${language} ${width}`);
        await pane.locator(".columns").evaluate((element) => element.scrollIntoView());
        if (process.env.PICTURES) await page.locator("#pane").screenshot({ path: `${process.env.PICTURES}/${name}-${language.slice(0, 2)}-${width}.png` });
      }
    }
  }
});
