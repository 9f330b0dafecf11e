import assert from "node:assert/strict";
import { buildSummaries, totalBudget, writeFindings, showNotice } from "../../src/excel/index";
import type { Host } from "../../src/host/index";
import { AS_OF, assertNothingMissing, batches, manyLines, openModel, openSample, planWorkbook, reopen } from "../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;

const names = (host: Host) => host.workbook.sheets.map((sheet) => sheet.name);

/** The value beside a label: the first number or text to its right. */
function beside(host: Host, sheetName: string, label: string): unknown {
  const sheet = host.workbook.sheet(sheetName);
  assert.ok(sheet, sheetName);
  for (const row of sheet.cells.rowNumbers()) {
    const cells = Array.from({ length: 14 }, (_, column) => sheet.cells.value(row, column));
    const at = cells.findIndex((value) => value === label);
    if (at >= 0) return cells.slice(at + 1).find((value) => value !== null && value !== "");
  }
  throw new Error(`no "${label}" on ${sheetName}`);
}

describe("build summaries", () => {
  it("makes an overview and a sheet for each standard with rows", async () => {
    const host = openSample();
    const { sheets, written } = await buildSummaries(options);
    assert.deepEqual(sheets, ["Tổng hợp", "Tiêu chuẩn 1", "Tiêu chuẩn 2", "Tiêu chuẩn 5"]);
    assert.deepEqual(written, sheets);
    assert.deepEqual(names(host), ["Kế hoạch", ...sheets]);
    assertNothingMissing(host);
    assert.equal(beside(host, "Tổng hợp", "Tổng số tiền của các trang tiêu chuẩn"), 19_000_000);
    assert.equal(beside(host, "Tổng hợp", "Đối chiếu"), "Khớp");
    assert.equal(beside(host, "Tiêu chuẩn 5", "Cộng"), 9_000_000);
  });

  it("changes nothing when it is built twice", async () => {
    const host = openSample();
    await buildSummaries(options);
    const before = host.workbook.revision;
    const { written } = await buildSummaries(options);
    assert.deepEqual(written, []);
    assert.equal(host.workbook.revision, before);
  });

  it("rewrites only the sheets that a change touches, and keeps the user's remarks", async () => {
    const host = openSample();
    await buildSummaries(options);
    const remark = "Đã họp ngày 10/6";
    host.workbook.sheet("Tiêu chuẩn 5")?.cells.setValue(5, 12, remark);
    host.edit("Kế hoạch", 16, 6, "4 triệu đồng");
    const { written } = await buildSummaries(options);
    assert.deepEqual(written, ["Tổng hợp", "Tiêu chuẩn 5"]);
    assert.equal(host.workbook.sheet("Tiêu chuẩn 5")?.cells.value(5, 12), remark);
    assert.equal(beside(host, "Tổng hợp", "Tổng số tiền của các trang tiêu chuẩn"), 23_000_000);
  });

  it("never writes to a user's own sheet of the same name", async () => {
    const host = openSample();
    const theirs = host.workbook.addSheet("Tổng hợp");
    theirs.cells.setValue(0, 0, "Của nhà trường");
    const { sheets } = await buildSummaries(options);
    assert.equal(sheets[0], "Tổng hợp (2)");
    assert.equal(theirs.cells.value(0, 0), "Của nhà trường");
    assert.deepEqual(theirs.cells.rowNumbers(), [0]);
  });

  it("finds its sheets again after they were renamed, and in the file", async () => {
    const host = openSample();
    await buildSummaries(options);
    const overview = host.workbook.sheet("Tổng hợp");
    assert.ok(overview);
    host.workbook.renameSheet(overview, "Bảng chung");
    const again = openModel(reopen(host));
    const { sheets } = await buildSummaries(options);
    assert.equal(sheets[0], "Bảng chung");
    assert.equal(again.workbook.sheets.length, 5);
  });

  it("makes a sheet anew when the user has deleted it", async () => {
    const host = openSample();
    await buildSummaries(options);
    const gone = host.workbook.sheet("Tiêu chuẩn 2");
    assert.ok(gone);
    host.workbook.deleteSheet(gone);
    const { written } = await buildSummaries(options);
    assert.ok(written.includes("Tiêu chuẩn 2"));
    assert.equal(beside(host, "Tổng hợp", "Đối chiếu"), "Khớp");
  });

  it("does not take its own sheets for plans", async () => {
    openSample();
    await buildSummaries(options);
    await totalBudget(options);
    await writeFindings(options);
    const { report } = await buildSummaries(options);
    assert.deepEqual(report.plans.map((plan) => plan.sheet), ["Kế hoạch"]);
  });

  it("writes the user's texts as texts, whatever they begin with", async () => {
    const odd = ["=1+1", "+84 123", "-5 việc", "@nhóm", "'nháy", "1.10", "8/2025", "TRUE"];
    const lines = odd.map((content) => ({ criterion: "Tiêu chí 1.1", content, budget: "1 triệu đồng" }));
    const host = openModel(planWorkbook(lines));
    await buildSummaries(options);
    const sheet = host.workbook.sheet("Tiêu chuẩn 1");
    assert.ok(sheet);
    odd.forEach((content, i) => {
      assert.equal(sheet.cells.value(4 + i, 2), content);
      assert.equal(sheet.cells.formula(4 + i, 2), null);
    });
  });

  it("takes cells of 32,000 characters and sheet names with ' & < [ ]", async () => {
    const long = "Bồi dưỡng ".repeat(3_200).trim();
    const host = openModel(planWorkbook([{ criterion: "1.1", content: long, budget: "1 triệu" }], "Kế hoạch 'A&B' <1>"));
    await buildSummaries(options);
    assert.equal(beside(host, "Tổng hợp", "Đối chiếu"), "Khớp");
    assert.equal(reopen(host).sheet("Tiêu chuẩn 1")?.cells.value(4, 2), long);
  });

  it("takes as many batches for 600 rows as for 6", async () => {
    const counts: number[] = [];
    for (const rows of [6, 600]) {
      const host = openModel(planWorkbook(manyLines(rows)));
      await buildSummaries(options);
      counts.push(batches(host));
    }
    assert.deepEqual(counts, [4, 4]);
  });

  it("keeps every request of a plan of 10,000 rows below Excel's limit", async () => {
    const host = openModel(planWorkbook(manyLines(10_000)));
    await buildSummaries(options);
    assert.ok(host.log.every((batch) => batch.error === null && batch.requestBytes < 4 * 1024 * 1024));
    assert.equal(beside(host, "Tổng hợp", "Đối chiếu"), "Khớp");
  }).timeout(120_000);

  it("cuts long texts into requests that fit, by their size and not by their number", async () => {
    const lines = manyLines(400).map((line, i) => ({ ...line, criterion: "Tiêu chí 1.1", content: `${i} ${"Bồi dưỡng ".repeat(1_500)}` }));
    const host = openModel(planWorkbook(lines));
    await buildSummaries(options);
    assert.ok(host.log.every((batch) => batch.error !== "RequestPayloadSizeLimitExceeded"));
    assert.equal(host.workbook.sheet("Tiêu chuẩn 1")?.cells.value(4 + 399, 2), lines[399].content.trim());
  });

  it("gives each of two plans sheets of its own", async () => {
    const workbook = planWorkbook(manyLines(3), "Trường A");
    const second = planWorkbook(manyLines(4), "Trường B").sheets[0];
    const copy = workbook.addSheet("Trường B");
    for (const [row, column, cell] of second.cells.entries()) copy.cells.setValue(row, column, cell.value);
    const host = openModel(workbook);
    const { sheets } = await buildSummaries(options);
    assert.ok(sheets.includes("Tổng hợp - Trường A") && sheets.includes("Tổng hợp - Trường B"), sheets.join());
    assert.equal(beside(host, "Tổng hợp - Trường B", "Đối chiếu"), "Khớp");
  });
});

describe("total", () => {
  it("adds up by standard and in all, in figures and in words, and shows it", async () => {
    const host = openSample();
    const { dong, sheet } = await totalBudget(options);
    assert.equal(dong, 19_000_000);
    assert.equal(sheet, "Tổng kinh phí");
    assert.equal(host.workbook.activeSheet.name, sheet);
    assert.equal(beside(host, sheet, "Bằng chữ"), "Mười chín triệu đồng");
    assertNothingMissing(host);
  });

  it("is brought up to date by a second click", async () => {
    const host = openSample();
    await totalBudget(options);
    host.edit("Kế hoạch", 16, 6, "4 triệu đồng");
    const { dong } = await totalBudget(options);
    assert.equal(dong, 23_000_000);
    assert.equal(beside(host, "Tổng kinh phí", "Bằng chữ"), "Hai mươi ba triệu đồng");
    assert.equal(names(host).length, 2);
  });

  it("keeps ranges from low to high beside the total", async () => {
    const host = openModel(planWorkbook([
      { criterion: "1.1", budget: "5-7 triệu" },
      { criterion: "1.2", budget: "XHH 10 triệu" },
    ]));
    await totalBudget(options);
    const sheet = host.workbook.sheet("Tổng kinh phí");
    const total = sheet?.cells.rowNumbers().find((row) => sheet.cells.value(row, 1) === "Tổng cộng");
    assert.ok(sheet && total !== undefined);
    assert.deepEqual([4, 5, 6].map((column) => sheet.cells.value(total, column)), [10_000_000, 15_000_000, 17_000_000]);
  });
});

describe("findings", () => {
  it("are listed in a sheet that is shown", async () => {
    const host = openSample();
    const { findings, sheet } = await writeFindings(options);
    assert.ok(findings > 10);
    assert.equal(host.workbook.activeSheet.name, sheet);
    assert.equal(host.workbook.activeSheet.cells.value(5, 2), "F12");
  });

  it("give way to a notice when a button could not do its work", async () => {
    const host = openModel(planWorkbook([]));
    await showNotice("Chưa tìm thấy bảng kế hoạch.", "vi");
    assert.equal(host.workbook.activeSheet.cells.value(0, 0), "Chưa tìm thấy bảng kế hoạch.");
  });
});
