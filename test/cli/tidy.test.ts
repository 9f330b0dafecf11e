import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook, type Workbook } from "../../src/host/index";
import { plan } from "../support/command";
import { AS_OF, SAMPLE } from "../support/excel";

interface Json {
  plans: { sheet: string; schoolYear: string; standardSet: string; rows: unknown[] }[];
}

describe("plan standardise, lists, new-plan, next-year", function () {
  this.timeout(120_000);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), "khct-cli-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const path = (name: string) => join(folder, name);
  const opened = (name: string) => openWorkbook(readFileSync(path(name)));
  const checked = async (...args: string[]) => JSON.parse((await plan(["check", ...args, "--as-of", AS_OF, "--json"])).out) as Json;

  it("lists what could be standardised, as text or JSON, and writes nothing", async () => {
    const text = await plan(["standardise", SAMPLE]);
    assert.equal(text.code, 0);
    assert.match(text.out, /^Số ô có thể chuẩn hóa: 13\n/);
    assert.match(text.out, /Kế hoạch!F10: "Tháng 8\/2025" → số 45870, hiển thị như cũ/);
    const { out } = await plan(["standardise", SAMPLE, "--kind", "amount", "--json"]);
    const changes = JSON.parse(out) as Record<string, unknown>[];
    assert.equal(changes.length, 3);
    assert.deepEqual(changes[0], {
      sheet: "Kế hoạch", cell: "G10", kind: "amount", reason: "amountAsText", before: "5 triệu đồng",
      after: { text: "5 triệu đồng", value: 5_000_000, numberFormat: '0,," triệu đồng"' },
    });
  });

  it("writes a copy with one kind standardised, and takes it back from there", async () => {
    const { code, out } = await plan(["standardise", SAMPLE, "--kind", "month,date", "--out", path("chuẩn.xlsx"), "--lang", "en"]);
    assert.deepEqual([code, out.split("\n")[0]], [0, "Cells standardised: 6."]);
    assert.match(out, /\nMade just wide enough .*: column F \(sheet “Kế hoạch”\)\.\n/);
    const { cells } = opened("chuẩn.xlsx").sheets[0];
    assert.deepEqual([cells.value(9, 5), cells.value(9, 6)], [45870, "5 triệu đồng"]);
    const back = await plan(["standardise", path("chuẩn.xlsx"), "--revert", "--out", path("lại.xlsx")]);
    assert.match(back.out, /^Đã trả lại 6 ô/);
    const held = (workbook: Workbook) => {
      const [sheet] = workbook.sheets;
      return sheet.cells.rowNumbers().flatMap((row) => Array.from({ length: 12 }, (_, column) => [sheet.cells.value(row, column), sheet.style(row, column).numberFormat]));
    };
    assert.deepEqual(held(opened("lại.xlsx")), held(openWorkbook(readFileSync(SAMPLE))));
    assert.match((await plan(["standardise", SAMPLE, "--revert", "--out", path("không.xlsx")])).out, /^Không có lần chuẩn hóa nào/);
  });

  it("adds a status column with lists, and removes the lists", async () => {
    const { out } = await plan(["lists", SAMPLE, "--status-column", "--out", path("cột.xlsx")]);
    assert.match(out, /ở ô J8 trên trang “Kế hoạch”/);
    const [sheet] = opened("cột.xlsx").sheets;
    assert.equal(sheet.cells.value(7, 9), "Mức độ thực hiện");
    assert.equal(sheet.dataValidations.length, 2);
    await plan(["lists", path("cột.xlsx"), "--remove", "--out", path("bỏ.xlsx")]);
    assert.equal(opened("bỏ.xlsx").sheets[0].dataValidations.length, 0);
  });

  it("makes an empty plan in a file of its own, or beside what a file holds", async () => {
    const wanted = ["new-plan", "--form", "2026", "--school-year", "2026-2027", "--standards", "mam-non-2026", "--school", "TRƯỜNG MẦM NON 6"];
    const { code, out } = await plan([...wanted, "--out", path("mới.xlsx")]);
    assert.equal(code, 0);
    assert.match(out, /chưa đối chiếu với bản chính thức/);
    assert.deepEqual(opened("mới.xlsx").sheets.map(({ name }) => name), ["Kế hoạch 2026-2027"]);
    const { plans } = await checked(path("mới.xlsx"));
    assert.deepEqual(plans.map(({ schoolYear, standardSet, rows }) => [schoolYear, standardSet, rows]), [["2026-2027", "mam-non-2026", []]]);
    await plan([...wanted, "--in", SAMPLE, "--out", path("hai.xlsx")]);
    assert.deepEqual(opened("hai.xlsx").sheets.map(({ name }) => name), ["Kế hoạch", "Kế hoạch 2026-2027"]);
  });

  it("tells what next year's plan would be, then makes it", async () => {
    const preview = JSON.parse((await plan(["next-year", SAMPLE, "--json"])).out) as Record<string, unknown>;
    assert.deepEqual([preview.sheet, preview.carried, preview.left, preview.standardSet], ["Kế hoạch 2025-2026", 7, 0, "mam-non-2024"]);
    const { out } = await plan(["next-year", SAMPLE, "--form", "2026", "--next-standards", "mam-non-2026", "--out", path("sau.xlsx")]);
    assert.match(out, /chuyển sang 7 dòng chưa xong/);
    const { plans } = await checked(path("sau.xlsx"));
    assert.deepEqual(plans.map(({ sheet, standardSet, rows }) => [sheet, standardSet, rows.length]), [["Kế hoạch", "mam-non-2018", 7], ["Kế hoạch 2025-2026", "mam-non-2026", 7]]);
    const said = await checked(path("sau.xlsx"), "--school-year", "2024-2025");
    assert.deepEqual(said.plans.map(({ schoolYear }) => schoolYear), ["2024-2025", "2024-2025"], "what is said here holds for every sheet");
  });

  const failing: readonly [string, string[], RegExp][] = [
    ["an unknown kind", ["standardise", SAMPLE, "--kind", "ngày"], /Không có loại thay đổi “ngày”/],
    ["taking back without a place for it", ["standardise", SAMPLE, "--revert"], /Thiếu tùy chọn --out/],
    ["lists without a place for them", ["lists", SAMPLE], /Thiếu tùy chọn --out/],
    ["an unknown form", ["new-plan", "--form", "2020", "--out", "x.xlsx"], /Không có mẫu “2020”/],
    ["a new plan without a year", ["new-plan", "--form", "2018", "--standards", "mam-non-2018", "--out", "x.xlsx"], /Cần đủ --form/],
    ["a sheet without a plan", ["next-year", SAMPLE, "--sheet", "Trang khác"], /Chưa tìm thấy bảng kế hoạch/],
    ["an unknown standard set", ["next-year", SAMPLE, "--next-standards", "x"], /Không có bộ tiêu chuẩn “x”/],
    ["the original as the copy", ["standardise", SAMPLE, "--out", SAMPLE], /trùng với tệp gốc/],
  ];
  for (const [name, args, sentence] of failing) {
    it(`refuses ${name} in one line, with code 2`, async () => {
      const { code, out, err } = await plan(args);
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(err, sentence);
      assert.equal(err.trim().split("\n").length, 1);
      assert.ok(!existsSync("x.xlsx"));
    });
  }
});
