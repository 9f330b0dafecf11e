import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import "../../src/preview/probe";
import { paneReady, press } from "./browser";
import { block, cellLook, cellText, fill, place, tabs } from "./grid";
import { withPreview } from "./suite";

const PLAN = "Kế hoạch";
const SAMPLE = new URL("../../assets/ke-hoach-2024-2025.xlsx", import.meta.url);
const OVERDUE = "#FFC7CE";
const UNFUNDED = "#FCE4D6";
/** Row 17 right below the frozen header, in the column of money. */
const BELOW_HEADER = { x: 785, y: 262 };

describe("the preview page", function () {
  const preview = withPreview();
  afterEach(() => {
    assert.deepEqual(preview().complaints, []);
  });

  it("opens the school's plan as it looks in Excel", async () => {
    const { page } = preview();
    assert.deepEqual(await tabs(page), [PLAN]);
    assert.equal(await cellText(page, PLAN, "A3"), "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC");
    assert.equal(await cellText(page, PLAN, "F10"), "Tháng 8/2025");
    const { ff, tb } = await cellLook(page, PLAN, "D10");
    assert.deepEqual({ ff, tb }, { ff: "Times New Roman", tb: 3 });
    assert.equal(await fill(page, PLAN, "F8"), "#D9E2F3");
  });

  it("checks the plan and leaves it as it is", async () => {
    const { page, pane } = preview();
    const said = await press(pane, "check");
    assert.match(said, /^Đã kiểm tra 7 dòng: \d+ lỗi, \d+ điều cần xem lại\.$/);
    const figures = (await pane.locator(".figures").innerText()).replace(/\s+/g, " ");
    assert.match(figures, /Tổng kinh phí 19\.000\.000 đ/);
    assert.match(figures, /2 dòng chưa có con số/);
    assert.deepEqual(await pane.locator(".figure:not(.figure--total) dd").allInnerTexts(), ["7", "2", "0", "2"]);
    const money = await pane.locator(".standards tbody td:last-child").allInnerTexts();
    assert.deepEqual(money.filter((text) => text !== "0"), ["10.000.000", "9.000.000"]);
    assert.equal(await fill(page, PLAN, "F17"), "");
  });

  it("marks what is overdue and unfunded, and nothing else", async () => {
    const { page, pane } = preview();
    assert.equal(await press(pane, "mark"), "Đã đánh dấu 2 việc quá hạn, 0 việc sắp đến hạn, 2 việc chưa có kinh phí.");
    for (const cell of ["F17", "F18"]) {
      const look = await cellLook(page, PLAN, cell);
      assert.deepEqual([look.bg?.rgb, look.bl], [OVERDUE, 1], cell);
    }
    for (const cell of ["G12", "G17"]) assert.equal(await fill(page, PLAN, cell), UNFUNDED, cell);
    for (const cell of ["F10", "F11", "F14", "F16", "G10", "G11", "G14", "G16", "G18"]) {
      assert.equal(await fill(page, PLAN, cell), "", cell);
    }
  });

  it("clears its marks and marks again", async () => {
    const { page, pane } = preview();
    await press(pane, "clear");
    assert.equal(await fill(page, PLAN, "F17"), "");
    assert.equal(await fill(page, PLAN, "F8"), "#D9E2F3");
    await press(pane, "mark");
    assert.equal(await fill(page, PLAN, "F17"), OVERDUE);
  });

  it("builds the summary sheets", async () => {
    const { page, pane } = preview();
    assert.match(await press(pane, "summarise"), /^Đã lập 4 bảng:/);
    assert.deepEqual(await tabs(page), [PLAN, "Tổng hợp", "Tiêu chuẩn 1", "Tiêu chuẩn 2", "Tiêu chuẩn 5"]);
    const totals = async (sheet: string) =>
      (await block(page, sheet, 60, "ABCDEFGHIJKL")).filter((row) => row.some((text) => /^(Tổng c|C)ộng$/.test(text)));
    assert.ok((await totals("Tổng hợp")).some((row) => row.includes("19.000.000")));
    assert.ok((await totals("Tiêu chuẩn 1")).some((row) => row.includes("10.000.000")));
    assert.ok((await totals("Tiêu chuẩn 5")).some((row) => row.includes("9.000.000")));
  });

  it("totals the money and shows the sheet", async () => {
    const { page, pane } = preview();
    assert.match(await press(pane, "total"), /^Tổng kinh phí: 19\.000\.000 đ/);
    assert.equal((await place(page)).sheet, "Tổng kinh phí");
    const cells = (await block(page, "Tổng kinh phí", 40, "ABCDEFG")).flat();
    assert.ok(cells.includes("19.000.000"));
    assert.ok(cells.includes("Mười chín triệu đồng"));
  });

  it("has a view for each kind of work, which the arrow keys lead through", async () => {
    const { pane } = preview();
    const shown = () => pane.locator('[role="tabpanel"]:visible').evaluateAll((views) => views.map((view) => view.id));
    assert.deepEqual(await shown(), ["view-check"]);
    await pane.locator("#tab-check").focus();
    for (const [key, view] of [["ArrowRight", "tidy"], ["End", "settings"], ["ArrowLeft", "plans"], ["Home", "check"]] as const) {
      await pane.locator("[role=tab]:focus").press(key);
      assert.deepEqual(await shown(), [`view-${view}`]);
      assert.equal(await pane.locator("[role=tab]:focus").getAttribute("id"), `tab-${view}`);
    }
  });

  it("goes to the cell of a finding", async () => {
    const { page, pane } = preview();
    await pane.locator(".finding", { hasText: "G17" }).first().click();
    await page.waitForFunction(() => window.__preview!.selection() === "G17");
    assert.deepEqual(await place(page), { sheet: PLAN, cell: "G17" });
  });

  it("takes an edit: the mark goes by itself, the pane asks for another check", async () => {
    const { page, pane } = preview();
    // Events of the pane's own writing are over by then.
    await page.waitForTimeout(1600);
    await typeBelowHeader("4 triệu đồng");
    assert.equal(await cellText(page, PLAN, "G17"), "4 triệu đồng");
    assert.equal(await fill(page, PLAN, "G17"), "");
    await pane.getByText("Kế hoạch đã thay đổi, hãy kiểm tra lại.").waitFor();
    await pane.getByRole("button", { name: "Kiểm tra lại", exact: true }).click();
    await pane.locator(".figure--total", { hasText: "23.000.000 đ" }).waitFor();
    assert.equal(await pane.getByText("Kế hoạch đã thay đổi").count(), 0);
    assert.match(await page.locator("#file-state").innerText(), /đã sửa/);
  });

  it("waits while a cell is being typed into, and says why", async () => {
    const { page, pane } = preview();
    await page.mouse.click(BELOW_HEADER.x, BELOW_HEADER.y, { delay: 50 });
    await page.keyboard.type("5 tri");
    await pane.locator("[data-action=check]").click();
    await pane.getByText("Nếu đang nhập dở một ô").waitFor();
    await page.mouse.click(BELOW_HEADER.x, BELOW_HEADER.y + 200, { delay: 50 });
    await paneReady(pane);
    assert.equal(await cellText(page, PLAN, "G17"), "5 tri");
    await typeBelowHeader("4 triệu đồng");
  });

  it("does not pretend to do what it cannot hand to the workbook", async () => {
    const { page } = preview();
    await page.keyboard.press("Control+b");
    await page.locator("#message", { hasText: "chỉ sửa được nội dung ô" }).waitFor();
  });

  it("saves a copy with the marks and the sheets in it", async () => {
    const { page } = preview();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
    assert.equal(download.suggestedFilename(), "ke-hoach-2024-2025 (bản sao).xlsx");
    const bytes = readFileSync(await download.path());
    assert.equal(bytes.subarray(0, 2).toString("latin1"), "PK");
    const parts = unzipSync(bytes);
    assert.match(strFromU8(parts["xl/worksheets/sheet1.xml"]), /<conditionalFormatting/);
    assert.match(strFromU8(parts["xl/workbook.xml"]), /name="Tổng kinh phí"/);
    assert.equal(await page.locator("#file-state").innerText(), "");
    await page.locator("#file").setInputFiles({ name: "bản sao.xlsx", mimeType: "", buffer: bytes });
    await page.waitForFunction(() => document.getElementById("file-name")?.textContent === "bản sao.xlsx");
    await paneReady(preview().pane);
    assert.equal(await fill(page, PLAN, "F17"), OVERDUE);
    assert.equal(await cellText(page, PLAN, "G17"), "4 triệu đồng");
    assert.match(await press(preview().pane, "check"), /^Đã kiểm tra 7 dòng/);
  });

  it("lets the workbook carry the school year that was chosen", async () => {
    const { page, pane } = preview();
    const year = () => pane.locator(".year select").first();
    await pane.locator("#tab-settings").click();
    await year().selectOption("2025-2026");
    await page.locator("#file-state", { hasText: "đã sửa" }).waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
    const buffer = readFileSync(await download.path());
    await page.locator("#file").setInputFiles({ name: "đã chọn năm.xlsx", mimeType: "", buffer });
    await page.waitForFunction(() => document.getElementById("file-name")?.textContent === "đã chọn năm.xlsx");
    await paneReady(pane);
    assert.equal(await year().inputValue(), "2025-2026");
    await pane.locator("#tab-check").click();
    await press(pane, "check");
    assert.match(await pane.locator(".header__year").innerText(), /2025-2026/);
    await pane.locator(".header__year").click();
    await year().selectOption("");
    await page.locator("#file-state", { hasText: "đã sửa" }).waitFor();
    await page.locator("#save").click();
    await pane.locator("#tab-check").click();
  });

  it("names a file it cannot open and keeps the one that is open", async () => {
    const { page } = preview();
    const sample = readFileSync(SAMPLE);
    const files: [string, Buffer, RegExp][] = [
      ["thư.txt", Buffer.from("không phải bảng tính"), /“thư\.txt” không phải là tệp Excel/],
      ["hỏng.xlsx", sample.subarray(0, sample.length / 2), /“hỏng\.xlsx”.*(hỏng|không phải)/],
    ];
    for (const [name, buffer, sentence] of files) {
      await page.locator("#file").setInputFiles({ name, mimeType: "", buffer });
      await page.locator("#message.message--error", { hasText: name }).waitFor();
      assert.match(await page.locator("#message").innerText(), sentence);
      assert.equal(await page.locator("#file-name").innerText(), "đã chọn năm.xlsx");
      assert.equal(await cellText(page, PLAN, "G17"), "4 triệu đồng");
    }
  });

  it("asks before unsaved changes are lost", async () => {
    const { page, pane } = preview();
    await press(pane, "clear");
    await page.locator("#sample").click();
    await page.locator("dialog button[value=cancel]").click();
    assert.equal(await page.locator("#file-name").innerText(), "đã chọn năm.xlsx");
    await page.locator("#sample").click();
    await page.locator("dialog button[value=discard]").click();
    await page.waitForFunction(() => document.getElementById("file-name")?.textContent === "ke-hoach-2024-2025.xlsx");
    await paneReady(pane);
    assert.deepEqual(await tabs(page), [PLAN]);
  });

  it("speaks English when asked, and remembers it", async () => {
    const { page, pane } = preview();
    await pane.getByRole("button", { name: "English" }).click();
    await page.getByRole("button", { name: "Save a copy" }).waitFor();
    assert.match(await press(pane, "check"), /^Rows checked: 7\./);
    await page.locator("#sample").click();
    await paneReady(pane);
    await pane.getByRole("button", { name: "Check", exact: true }).waitFor();
    await pane.getByRole("button", { name: "Tiếng Việt" }).click();
  });

  /** Types into the cell that stands right below the frozen header. */
  async function typeBelowHeader(text: string): Promise<void> {
    const { page } = preview();
    await page.mouse.click(BELOW_HEADER.x, BELOW_HEADER.y, { delay: 50 });
    assert.deepEqual(await place(page), { sheet: PLAN, cell: "G17" });
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await page.waitForFunction((t) => window.__preview!.cellText("Kế hoạch", "G17") === t, text);
  }
});
