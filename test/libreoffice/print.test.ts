/** Our sheets on paper, as LibreOffice prints them. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { buildSummaries, newPlan, nextYearPlan, totalBudget, writeFindings } from "../../src/excel/index";
import { openWorkbook, saveWorkbook, Workbook, type Host } from "../../src/host/index";
import { message } from "../../src/i18n/index";
import { AS_OF, openBytes, openModel, openSample } from "../support/excel";
import { convertAll, needLibreOffice } from "../support/libreoffice";
import { linesOf, needPdfText, typeSizes } from "../support/pdf";

const options = { asOf: AS_OF, lang: "vi" } as const;

/** The file with one sheet to print: formulas look at the others, so these stay and are hidden. */
function alone({ workbook }: Host, name: string): Uint8Array {
  const copy = openWorkbook(saveWorkbook(workbook));
  const kept = copy.sheet(name);
  assert.ok(kept, name);
  copy.activeSheet = kept;
  for (const sheet of copy.sheets.filter((other) => other !== kept)) {
    sheet.visibility = "hidden";
    sheet.printArea = null;
  }
  return saveWorkbook(copy);
}

/** A plan in which so many people are in charge of a row each. */
function planOf(owners: number): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Kế hoạch");
  const lines = [
    ["TRƯỜNG TIỂU HỌC SỐ 9"], ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC"], ["Năm học 2024-2025"],
    ["Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí"],
    ...Array.from({ length: owners }, (_, i) => [
      `${1 + (i % 5)}.${1 + (i % 2)}`, `Sửa phòng số ${i + 1}`, `Thay cửa phòng số ${i + 1}`, `Đ/c Nguyễn Thị ${String.fromCharCode(65 + (i % 25))}n${i >= 25 ? "h".repeat(Math.floor(i / 25)) : ""}`, `${1 + (i % 5)}/2025`, `${i + 1} triệu đồng`,
    ]),
  ];
  lines.forEach((line, row) => line.forEach((value, column) => sheet.cells.setValue(row, column, value)));
  return workbook;
}

async function everySheet(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const host = openSample();
  const theirs = host.workbook.sheets.map(({ name }) => name);
  await buildSummaries(options);
  await totalBudget(options);
  await writeFindings(options);
  await nextYearPlan(options);
  for (const { name } of host.workbook.sheets) if (!theirs.includes(name)) files.set(name, alone(host, name));
  for (const [form, schoolYear, standardSet] of [["2018", "2025-2026", "mam-non-2024"], ["2026", "2026-2027", "mam-non-2026"]] as const) {
    const workbook = new Workbook();
    workbook.addSheet("Sheet1");
    const empty = openModel(workbook);
    files.set(`mẫu ${form}`, alone(empty, (await newPlan({ ...options, form, schoolYear, standardSet })).sheet));
  }
  // Owners enough for the second table, then for the signatures, to come near the end of a page.
  for (const [name, owners] of [["nhiều", 24], ["rất nhiều", 61]] as const) {
    const crowded = openModel(planOf(owners));
    await buildSummaries(options);
    files.set(`Tổng hợp, ${name} người phụ trách`, alone(crowded, "Tổng hợp"));
  }
  const ofBieu2 = openBytes(readFileSync(new URL("../fixtures/workbooks/form-2026.xlsx", import.meta.url)));
  files.set("kế hoạch mới từ Biểu 2", alone(ofBieu2, (await nextYearPlan(options)).sheet));
  return files;
}

describe("our sheets on paper", function () {
  this.timeout(300_000);
  let printed: Map<string, Uint8Array>;

  before(async function () {
    needPdfText(this);
    printed = await convertAll(await needLibreOffice(this), await everySheet(), { to: "pdf" });
  });

  it("are in type of nine points or more", () => {
    assert.ok(printed.size >= 9, [...printed.keys()].join());
    for (const [name, pdf] of printed) {
      const sizes = typeSizes(pdf);
      assert.ok(sizes.length > 0 && sizes[0] >= 9, `${name}: ${sizes.join()}`);
    }
  });

  it("have no heading alone at the foot of a page, and no place for signatures alone on one", () => {
    const headings = ["byStatus", "byOwner", "byMonth"].map((key) => message("vi", `summary.${key}`));
    const signed = message("vi", "summary.principal");
    const summaries = [...printed].filter(([name]) => name.startsWith("Tổng hợp"));
    assert.deepEqual(summaries.map(([name]) => name), ["Tổng hợp", "Tổng hợp, nhiều người phụ trách", "Tổng hợp, rất nhiều người phụ trách"]);
    for (const [name, pdf] of summaries) {
      const pages = linesOf(pdf).map((lines) => lines.slice(0, -1));
      for (const heading of headings) {
        const page = pages.find((lines) => lines.includes(heading));
        assert.ok(page && page.length - page.indexOf(heading) > 3, `${name}: ${heading}`);
      }
      const last = pages.at(-1)!;
      const at = last.findIndex((line) => line.includes(signed));
      assert.ok(at > 1, `${name}: ${last.join(" | ")}`);
    }
  });

  it("have every page of a sheet end in its number", () => {
    for (const [name, pdf] of printed) {
      const pages = linesOf(pdf);
      pages.forEach((lines, i) => assert.equal(lines.at(-1), `${i + 1}/${pages.length}`, name));
    }
  });
});
