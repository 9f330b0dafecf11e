import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync, copyFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync, strToU8 } from "fflate";
import { openWorkbook } from "../../src/host/index";
import { plan } from "../support/command";
import { compoundFile } from "../support/compound-file";
import { AS_OF, SAMPLE } from "../support/excel";

interface Json {
  asOf: string;
  plans: {
    rows: Record<string, unknown>[];
    findings: Record<string, unknown>[];
    totals: Record<string, unknown>;
    [key: string]: unknown;
  }[];
  requests: { count: number; bytes: number };
}

describe("plan check", function () {
  this.timeout(60_000);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), "khct-cli-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  it("prints JSON of exactly the promised shape", async () => {
    const { code, out, err } = await plan(["check", SAMPLE, "--as-of", AS_OF, "--json"]);
    assert.equal(code, 0);
    assert.equal(err, "");
    const report = JSON.parse(out) as Json;
    assert.deepEqual(Object.keys(report), ["asOf", "plans", "requests"]);
    const [{ rows, findings, totals, ...rest }] = report.plans;
    assert.deepEqual(rest, {
      sheet: "Kế hoạch",
      schoolYear: "2024-2025",
      standardSet: "mam-non-2018",
      headerRow: 8,
      columns: {
        ordinal: "A",
        criterion: "B",
        content: "C",
        actions: "D",
        owner: "E",
        deadline: "F",
        budget: "G",
        partners: "H",
        note: "I",
      },
    });
    assert.deepEqual(rows[5], {
      row: 17,
      standard: "5",
      criterion: "5.2",
      due: "2025-05-31",
      deadlineKind: "month",
      budgetKind: "blank",
      dong: null,
      status: null,
      overdue: true,
      unfunded: true,
    });
    assert.deepEqual(totals, {
      dong: 19_000_000,
      byStandard: { "1": 10_000_000, "2": 0, "5": 9_000_000 },
      rowsWithoutFigure: 2,
      overdue: 2,
      unfunded: 2,
    });
    for (const finding of findings) assert.deepEqual(Object.keys(finding), ["ruleId", "severity", "cell", "message"]);
    assert.equal(report.requests.count, 3);
    assert.ok(report.requests.bytes > 1000);
  });

  it("prints a readable report in both languages", async () => {
    const vi = await plan(["check", SAMPLE, "--as-of", AS_OF]);
    assert.match(vi.out, /Tổng kinh phí: 19\.000\.000 đ/);
    const en = await plan(["check", SAMPLE, "--as-of", AS_OF, "--lang", "en"]);
    assert.match(en.out, /Total budget: 19,000,000 VND/);
  });

  it("writes a copy with marks, summary sheets and totals, and never touches the original", async () => {
    const out = join(folder, "result.xlsx");
    const before = readFileSync(SAMPLE);
    const { code } = await plan(["check", SAMPLE, "--as-of", AS_OF, "--out", out]);
    assert.equal(code, 0);
    assert.deepEqual(readFileSync(SAMPLE), before);
    const workbook = openWorkbook(readFileSync(out));
    const sheets = ["Kế hoạch", "Tổng hợp", "Tiêu chuẩn 1", "Tiêu chuẩn 2", "Tiêu chuẩn 5", "Tổng kinh phí"];
    assert.deepEqual(workbook.sheets.map((sheet) => sheet.name), sheets);
    assert.equal(workbook.sheets[0].conditionalFormats.items.length, 13);
    assert.equal(workbook.activeSheet.name, "Kế hoạch");
  });

  it("refuses to write over the original, by any name", async () => {
    const copy = join(folder, "copy.xlsx");
    copyFileSync(SAMPLE, copy);
    const link = join(folder, "link.xlsx");
    symlinkSync(copy, link);
    for (const out of [copy, link]) {
      const { code, err } = await plan(["check", copy, "--out", out]);
      assert.equal(code, 2);
      assert.match(err, /tệp gốc/);
    }
    assert.deepEqual(readFileSync(copy), readFileSync(SAMPLE));
  });

  it("explains how a row was read, for people and for machines", async () => {
    const { code, out } = await plan(["check", SAMPLE, "--as-of", AS_OF, "--explain", "F17"]);
    assert.equal(code, 0);
    assert.match(out, /Dòng 17, trang tính “Kế hoạch”\n {2}tiêu chí \(B17\): “Tiêu chí 5\.2”\n {4}Đọc là tiêu chí 5\.2\./);
    assert.match(out, /thời gian \(F17\): “Tháng 5\/2025”\n {4}Đọc là tháng 5\/2025: hạn là ngày cuối tháng, 31\/5\/2025\./);
    assert.doesNotMatch(out, /Dòng 16, trang tính/);
    const json = await plan(["check", SAMPLE, "--as-of", AS_OF, "--json", "--lang", "en", "--explain", "all"]);
    const [{ rows }] = (JSON.parse(json.out) as Json).plans;
    assert.deepEqual((rows[5].readings as object[])[1], {
      field: "deadline",
      cell: "F17",
      text: "Tháng 5/2025",
      sentences: ["Read as month 5/2025: due on its last day, 31 May 2025."],
    });
    assert.ok(rows.every((row) => (row.readings as object[]).length === 6));
    const heading = await plan(["check", SAMPLE, "--as-of", AS_OF, "--explain", "A9"]);
    assert.match(heading.out, /Không có dòng kế hoạch nào ở dòng 9\.\n$/);
  });

  it("exits with 1 under --strict when a plan has errors", async () => {
    assert.equal((await plan(["check", SAMPLE, "--as-of", AS_OF, "--strict", "--json"])).code, 1);
  });

  it("takes several files, a line of JSON each", async () => {
    const { out } = await plan(["check", SAMPLE, SAMPLE, "--as-of", AS_OF, "--json"]);
    assert.equal(out.trim().split("\n").length, 2);
  });

  const noSheet = zipSync({ "a.txt": strToU8("không phải sổ tính") });
  const failures: [what: string, args: () => string[], sentence: RegExp][] = [
    ["no such file", () => [join(folder, "khong-co.xlsx")], /Không tìm thấy tệp/],
    ["a folder", () => [folder], /Không đọc được tệp/],
    ["a text", () => [file("a.xlsx", strToU8("xin chào"))], /không phải là tệp \.xlsx/],
    ["an empty file", () => [file("b.xlsx", new Uint8Array())], /không phải là tệp \.xlsx/],
    ["another zip", () => [file("c.xlsx", noSheet)], /không phải là tệp \.xlsx/],
    ["an old .xls", () => [file("d.xls", compoundFile(["Workbook"]))], /không phải là tệp \.xlsx/],
    ["an encrypted file", () => [file("e.xlsx", compoundFile(["EncryptionInfo", "EncryptedPackage"]))], /có mật khẩu/],
    ["a damaged file", () => [file("f.xlsx", readFileSync(SAMPLE).subarray(0, 4000))], /bị hỏng/],
    ["no such day", () => [SAMPLE, "--as-of", "2025-02-29"], /không phải là ngày/],
    ["a school year of two years", () => [SAMPLE, "--school-year", "2024-2026"], /không phải là năm học/],
    ["an unknown standard set", () => [SAMPLE, "--standards", "dai-hoc"], /mam-non-2018/],
    ["an unknown language", () => [SAMPLE, "--lang", "fr"], /vi hoặc en/],
    ["an unknown option", () => [SAMPLE, "--nope"], /--nope/],
    ["a cell that is none", () => [SAMPLE, "--explain", "17F"], /không phải là địa chỉ ô/],
    ["no file", () => [], /files/],
    ["a place that can't be written", () => [SAMPLE, "--out", join(folder, "none", "r.xlsx")], /Không ghi được/],
  ];
  for (const [what, args, sentence] of failures) {
    it(`exits with 2 and one line: ${what}`, async () => {
      const { code, out, err } = await plan(["check", ...args()]);
      assert.equal(code, 2, err);
      assert.equal(out, "");
      assert.match(err, sentence);
      assert.equal(err.trim().split("\n").length, 1, err);
    });
  }

  it("leaves no part of a file behind when it can't write", () => {
    assert.ok(!existsSync(join(folder, "none")));
  });
});
