/** The view *Tidy up* in a browser: what would change, what changes, and that it can be taken back. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import "../../src/preview/probe";
import { ADD_IN_ID } from "../../src/excel/add-in-id";
import { openWorkbook, saveWorkbook, type Workbook } from "../../src/host/index";
import { manyLines, planWorkbook } from "../support/excel";
import { press } from "./browser";
import { cellText, fill, place } from "./grid";
import { act, focused, idle, narrow, openFile, overflowing, paneFrame, protect, savedBytes, show } from "./pane";
import { withPreview } from "./suite";

const PLAN = "Kế hoạch";
const SAMPLE = readFileSync(new URL("../../assets/ke-hoach-2024-2025.xlsx", import.meta.url));
const OVERDUE = "#FFC7CE";

describe("tidying up in the pane", function () {
  const preview = withPreview();
  afterEach(() => {
    assert.deepEqual(preview().complaints, []);
  });

  const read = async (): Promise<Workbook> => openWorkbook(await savedBytes(preview().page), { addInId: ADD_IN_ID });
  const button = () => preview().pane.locator("[data-action=standardise]").innerText();
  const kind = (name: string) => preview().pane.locator(".kind", { hasText: name });
  const isMixed = (selector: string) => preview().pane.locator(selector).first().evaluate((box) => (box as HTMLInputElement).indeterminate);

  it("shows every cell before and after, by kind, and changes nothing", async () => {
    const { page, pane } = preview();
    await press(pane, "mark");
    await show(pane, "tidy");
    assert.equal(await pane.locator("[data-action=revert]").count(), 0, "nothing to take back yet");
    assert.match(await act(pane, "propose"), /^Có 13 ô có thể chuẩn hóa\./);
    assert.equal(await button(), "Chuẩn hóa 13 ô");
    const heads = await pane.locator(".kind__toggle").allInnerTexts();
    assert.deepEqual(heads.map((text) => text.replace(/\s+/g, " ").trim()), ["Tháng 6 ô", "Số tiền 3 ô", "Dấu và khoảng trắng 4 ô"]);
    const lines = (await pane.locator(".change__words").allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
    assert.equal(lines.length, 13);
    assert.equal(lines[0], "Tháng 8/2025 chữ → ngày tháng thật");
    assert.equal(lines[6], "5 triệu đồng chữ → số 5.000.000");
    assert.match(lines[9], /phải··triển khai/);
    assert.match(await pane.locator(".proposal__widens").innerText(), /^Khi áp dụng, cột F có thể được nới rộng/);
    assert.equal((await read()).sheets[0].cells.value(9, 5), "Tháng 8/2025");
    assert.equal(await cellText(page, PLAN, "F10"), "Tháng 8/2025");
  });

  it("chooses one cell, one kind or all, and says when some are chosen", async () => {
    const { pane } = preview();
    await kind("Tháng").locator(".change input").first().click();
    assert.equal(await button(), "Chuẩn hóa 12 ô");
    assert.deepEqual([await isMixed(".kind__head input"), await isMixed(".proposal__bar input")], [true, true]);
    await pane.getByText("Tất cả", { exact: false }).last().click();
    assert.equal(await button(), "Chuẩn hóa 13 ô");
    assert.equal(await isMixed(".proposal__bar input"), false);
    await pane.locator(".proposal__bar input").uncheck();
    assert.equal(await button(), "Chưa chọn ô nào");
    assert.equal(await pane.locator("[data-action=standardise]").getAttribute("aria-disabled"), "true");
    await kind("Tháng").locator(".kind__head input").check();
    assert.equal(await button(), "Chuẩn hóa 6 ô");
  });

  it("leads to each cell", async () => {
    const { page, pane } = preview();
    await pane.locator(".change__cell", { hasText: "G16" }).click();
    await page.waitForFunction(() => window.__preview!.selection() === "G16");
    assert.equal((await place(page)).sheet, PLAN);
  });

  it("writes the kind that was chosen: the same words, true dates, the marks where they were", async () => {
    const { page, pane } = preview();
    const said = await act(pane, "standardise");
    assert.match(said, /^Đã chuẩn hóa 6 ô\..*Đã nới rộng cột F vừa đủ.*Dấu trên bảng đã được đặt lại/);
    const { cells } = (await read()).sheets[0];
    assert.deepEqual([cells.value(9, 5), cells.value(16, 5)], [45870, 45778]);
    assert.equal(cells.value(9, 6), "5 triệu đồng");
    assert.equal(await cellText(page, PLAN, "F10"), "Tháng 8/2025");
    for (const cell of ["F17", "F18"]) assert.equal(await fill(page, PLAN, cell), OVERDUE, cell);
    assert.equal(await fill(page, PLAN, "F10"), "");
    assert.deepEqual((await pane.locator(".kind__name").allInnerTexts()), ["Số tiền", "Dấu và khoảng trắng"], "what is left");
    assert.equal(await button(), "Chưa chọn ô nào", "what was not wanted is not chosen");
    assert.equal(await pane.getByText("Kế hoạch đã thay đổi").count(), 0, "its own writing is no edit of the user's");
  });

  it("takes it back with the keyboard, which keeps its place, and gives the file back part by part", async () => {
    const { page, pane } = preview();
    await pane.locator("[data-action=revert]").focus();
    await page.keyboard.press("Enter");
    await pane.getByText("Đã trả lại 6 ô").waitFor();
    await idle(pane);
    assert.equal(await pane.locator("[data-action=revert]").count(), 0);
    assert.equal(await focused(page), "propose");
    assert.equal(await fill(page, PLAN, "F17"), OVERDUE);
    await show(pane, "check");
    await press(pane, "clear");
    const parts = unzipSync(await savedBytes(page));
    for (const [part, bytes] of Object.entries(unzipSync(SAMPLE))) assert.ok(strFromU8(parts[part]) === strFromU8(bytes), part);
  });

  it("remembers in the file that it can be taken back, and names the cells that were edited since", async () => {
    const { page, pane } = preview();
    await show(pane, "tidy");
    await act(pane, "propose");
    assert.match(await act(pane, "standardise"), /^Đã chuẩn hóa 13 ô/);
    assert.equal(await pane.locator(".kind").count(), 0);
    const workbook = await read();
    workbook.sheets[0].cells.setValue(9, 6, 7_000_000);
    await openFile(preview(), "hôm sau.xlsx", saveWorkbook(workbook, { addInId: ADD_IN_ID }));
    await show(pane, "tidy");
    await pane.locator("[data-action=revert]").waitFor();
    assert.match(await act(pane, "revert"), /^Đã trả lại 12 ô.* 1 ô được để nguyên/);
    assert.match((await pane.locator("#left-alone + ul").innerText()).replace(/\s+/g, " "), /^G10 Đã được sửa hoặc chuyển chỗ sau lần chuẩn hóa\.$/);
    assert.equal(await cellText(page, PLAN, "F10"), "Tháng 8/2025");
  });

  it("adds lists and a status column, and takes the lists away without a trace", async () => {
    const { page, pane } = preview();
    await openFile(preview(), "mẫu.xlsx", SAMPLE);
    await show(pane, "tidy");
    assert.equal(await act(pane, "addLists"), "Đã có danh sách chọn ở cột B. Thầy/Cô vẫn gõ được nội dung khác.");
    assert.equal((await read()).sheets[0].dataValidations.length, 1);
    assert.match(await act(pane, "removeLists"), /^Đã bỏ mọi danh sách chọn của chương trình\.$/);
    assert.match(await act(pane, "removeLists"), /^Bảng không có danh sách chọn nào/);
    const parts = unzipSync(await savedBytes(page));
    for (const [part, bytes] of Object.entries(unzipSync(SAMPLE))) assert.ok(strFromU8(parts[part]) === strFromU8(bytes), part);
    assert.equal(await act(pane, "addStatus"), "Đã thêm cột “Mức độ thực hiện” ở ô J8 trên trang “Kế hoạch”, kèm danh sách chọn.");
    assert.equal(await cellText(page, PLAN, "J8"), "Mức độ thực hiện");
    assert.equal(await act(pane, "addStatus"), "Bảng trên trang “Kế hoạch” đã có cột mức độ thực hiện.");
  });

  it("says that a protected sheet can't be written, and writes nothing", async () => {
    const { page, pane } = preview();
    await openFile(preview(), "mẫu.xlsx", SAMPLE);
    await protect(page, PLAN);
    await show(pane, "tidy");
    await act(pane, "propose");
    for (const action of ["standardise", "addLists", "addStatus"]) {
      assert.match(await act(pane, action), /đang được bảo vệ nên không ghi được/, action);
      assert.equal(await pane.locator("[role=alert] .notice").count(), 1, action);
    }
    assert.equal((await read()).sheets[0].cells.value(9, 5), "Tháng 8/2025");
    assert.equal(await pane.locator(".change").count(), 13, "the list is still there");
  });

  it("shows thousands of cells page by page, in the narrowest pane, in both languages", async () => {
    const { page, pane } = preview();
    await openFile(preview(), "dài.xlsx", saveWorkbook(planWorkbook(manyLines(900))));
    await narrow(page, 320);
    await show(pane, "tidy");
    await act(pane, "propose");
    assert.equal(await button(), "Chuẩn hóa 1.500 ô");
    assert.equal(await pane.locator(".change").count(), 0, "closed until it is asked for");
    await kind("Tháng").locator(".kind__toggle").click();
    assert.equal(await pane.locator(".change").count(), 50);
    await pane.getByRole("button", { name: "Xem thêm 50 ô" }).click();
    assert.equal(await pane.locator(".change").count(), 100);
    assert.deepEqual(await overflowing(page), []);
    // However far down: the button stays in sight.
    await paneFrame(page).evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    assert.ok(await pane.locator("[data-action=standardise]").evaluate((box) => box.getBoundingClientRect().top >= 0));
    await pane.getByRole("button", { name: "English" }).click();
    assert.equal(await button(), "Standardise 1,500 cells");
    assert.deepEqual(await overflowing(page), []);
    const all = "[data-action=standardise]";
    await pane.locator(all).click();
    await idle(pane);
    const said = pane.locator(".notice__text", { hasText: "1,500 cells were standardised." });
    await said.waitFor();
    assert.ok(await said.evaluate((box) => { const { top, bottom } = box.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }), "in sight");
    assert.equal(await focused(page), "propose");
    await pane.getByRole("button", { name: "Tiếng Việt" }).click();
  });
});
