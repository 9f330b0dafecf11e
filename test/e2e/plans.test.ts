/** The view for new plans in a browser: what is told before, what is made, and what stays as it was. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import "../../src/preview/probe";
import { saveWorkbook, Workbook } from "../../src/host/index";
import { press } from "./browser";
import { block, cellText, place, tabs } from "./grid";
import { act, focused, narrow, openFile, overflowing, show } from "./pane";
import { withPreview } from "./suite";

const PLAN = "Kế hoạch";
const SAMPLE = readFileSync(new URL("../../assets/ke-hoach-2024-2025.xlsx", import.meta.url));

describe("new plans in the pane", function () {
  const preview = withPreview();
  afterEach(() => {
    assert.deepEqual(preview().complaints, []);
  });

  const choose = (name: string, value: string) => preview().pane.locator(`[name=${name}]`).selectOption(value);

  it("tells what next year's plan would be, and makes nothing yet", async () => {
    const { page, pane } = preview();
    await show(pane, "plans");
    assert.equal(await pane.locator("[data-action=nextYear]").count(), 0);
    await act(pane, "previewNext");
    const said = await pane.locator(".preview").innerText();
    assert.match(said, /Từ trang “Kế hoạch” \(năm học 2024-2025\): chuyển sang 7 dòng chưa xong, để lại 0 dòng/);
    assert.match(said, /Trang mới: “Kế hoạch 2025-2026”, năm học 2025-2026, Mầm non, Thông tư 19\/2018\/TT-BGDĐT, sửa đổi bởi 22\/2024/);
    assert.deepEqual(await tabs(page), [PLAN]);
    assert.equal(await page.locator("#file-state").innerText(), "");
  });

  it("forgets the preview when something else is asked for, and warns of the form of 2026", async () => {
    const { pane } = preview();
    await choose("next-form", "2026");
    assert.equal(await pane.locator("[data-action=nextYear]").count(), 0);
    assert.match(await pane.locator(".caution").first().innerText(), /chưa đối chiếu với bản chính thức/);
    await choose("next-set", "mam-non-2026");
    await act(pane, "previewNext");
    assert.match(await pane.locator(".preview").innerText(), /7 dòng phải chọn lại tiêu chí/);
    await choose("next-form", "");
    await choose("next-set", "");
  });

  it("makes next year's plan with the keyboard, names its sheet with a link, and keeps the old one", async () => {
    const { page, pane } = preview();
    const before = await block(page, PLAN, 30, "ABCDEFGHI");
    await act(pane, "previewNext");
    await pane.locator("[data-action=nextYear]").focus();
    await page.keyboard.press("Enter");
    await pane.getByText("Đã tạo trang “Kế hoạch 2025-2026” và chuyển sang 7 dòng chưa xong").waitFor();
    assert.equal(await focused(page), "previewNext", "the keyboard's place is not lost");
    assert.deepEqual(await tabs(page), [PLAN, "Kế hoạch 2025-2026"]);
    assert.deepEqual(await block(page, PLAN, 30, "ABCDEFGHI"), before);
    const cells = (await block(page, "Kế hoạch 2025-2026", 40, "ABCDEFGHI")).flat();
    assert.ok(cells.includes("Năm học 2025-2026"));
    assert.ok(cells.some((text) => /^Chuyển từ kế hoạch năm học 2024-2025, dòng 10/.test(text)));
    await pane.locator("#view-check, #view-plans").locator(".link--sheet:visible").click();
    await page.waitForFunction(() => window.__preview!.activeSheet() === "Kế hoạch 2025-2026");
    assert.equal((await place(page)).cell, "A1");
  });

  for (const [form, header, sheet] of [["2018", "Tiêu chuẩn, tiêu chí", "Kế hoạch 2025-2026"], ["2026", "Mục tiêu cải tiến", "Kế hoạch 2026-2027"]] as const) {
    it(`makes an empty plan in the form of ${form}, which is in nobody's way`, async () => {
      const { page, pane } = preview();
      await openFile(preview(), `mẫu ${form}.xlsx`, SAMPLE);
      const alone = await press(pane, "check");
      await show(pane, "plans");
      assert.equal(await pane.locator("[name=blank-school]").inputValue(), "TRƯỜNG MẦM NON 6");
      await pane.locator(`input[type=radio][value="${form}"]`).check();
      if (form === "2026") {
        assert.match(await pane.locator(".making").last().innerText(), /chưa đối chiếu với bản chính thức[\s\S]*Đầu năm học 2025-2026, bộ tiêu chuẩn có hiệu lực/);
        await choose("blank-year", "2026-2027");
        assert.doesNotMatch(await pane.locator(".making").last().innerText(), /Đầu năm học/);
      }
      assert.match(await act(pane, "newPlan"), new RegExp(`^Đã tạo trang “${sheet}”`));
      assert.deepEqual(await tabs(page), [PLAN, sheet]);
      assert.ok((await block(page, sheet, 30, "ABCDEFGHIJ")).flat().includes(header));
      assert.equal(await cellText(page, sheet, "A2"), "TRƯỜNG MẦM NON 6");
      await show(pane, "check");
      assert.equal(await press(pane, "check"), alone, "nothing is found in it");
      assert.match(await press(pane, "summarise"), /^Đã lập 4 bảng:/);
      const picker = pane.locator(".header select");
      assert.deepEqual(await picker.locator("option").allInnerTexts(), ["Tất cả 1 kế hoạch", PLAN, `${sheet} (chưa có dòng nào)`]);
      await picker.selectOption(sheet);
      await pane.locator(".notice__close:visible").click();
      await pane.getByText("Kế hoạch mới, chưa có dòng nào.").waitFor();
    });
  }

  it("says that there is no plan to go on from", async () => {
    const { pane } = preview();
    const workbook = new Workbook();
    workbook.addSheet("Trang1").cells.setValue(0, 0, "Danh sách lớp");
    await openFile(preview(), "khác.xlsx", saveWorkbook(workbook));
    await show(pane, "plans");
    assert.match(await act(pane, "previewNext"), /^Chưa tìm thấy bảng kế hoạch cải tiến/);
    assert.equal(await pane.locator("[role=alert] .notice:visible").count(), 1);
  });

  it("fits the narrowest pane in both languages", async () => {
    const { page, pane } = preview();
    await openFile(preview(), "mẫu.xlsx", SAMPLE);
    await narrow(page, 320);
    await show(pane, "plans");
    await pane.locator('input[type=radio][value="2026"]').check();
    for (const language of ["English", "Tiếng Việt"]) {
      await pane.getByRole("button", { name: language }).click();
      await act(pane, "previewNext");
      assert.deepEqual(await overflowing(page), [], language);
    }
  });
});
