/**
 * That no standardised cell shows `####`: the pages that LibreOffice prints, for the sample, every workbook of
 * `test/fixtures/workbooks` in which a number is made, and made plans with narrow columns in many fonts, marked and not.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { applyStandard, markPlans, revertStandard } from "../../src/excel/index";
import { openWorkbook, saveWorkbook, type Workbook } from "../../src/host/index";
import { AS_OF, openModel, planWorkbook, SAMPLE } from "../support/excel";
import { convertAll, needLibreOffice } from "../support/libreoffice";
import { needPdfText, pdfText } from "../support/pdf";

const options = { asOf: AS_OF, lang: "vi" } as const;
const folder = new URL("../fixtures/workbooks/", import.meta.url);
const [F, G] = [5, 6];

const FONTS = ["Times New Roman", "Arial", "Calibri", "Liberation Sans", "DejaVu Sans", "Courier New"];
const SIZES = [9, 11, 12, 13, 14, 18];
const DEADLINES = ["15/9/2024", "ngày 15 tháng 9 năm 2024", "Tháng 5 năm 2025", "THÁNG 12/2024", "05-10-2024", "T8/2025"];
const BUDGETS = ["5 triệu đồng", "12 500 000 đồng", "1.250.000.000 đồng", "500 nghìn đồng", "3.500.000 VNĐ", "700000 đ"];

/** One wording a plan, so that each has to have its own room; F and G are too narrow for anything. */
function narrowPlan(i: number, fontName: string): Workbook {
  const lines = [1, 2].map((n) => ({ criterion: `Tiêu chí 1.${n}`, deadline: DEADLINES[i], budget: BUDGETS[i], status: "Đang thực hiện" }));
  const workbook = planWorkbook(lines);
  const [sheet] = workbook.sheets;
  sheet.columns.set(F, G, { width: 3 });
  sheet.patchStyle({ row: 5, column: 0, rowCount: 2, columnCount: 9 }, { font: { name: fontName, size: SIZES[i] }, alignment: { wrapText: true, vertical: "top" } });
  return workbook;
}

describe("LibreOffice prints standardised cells", function () {
  this.timeout(300_000);
  const pages = new Map<string, string>();

  before(async function () {
    const command = await needLibreOffice(this);
    needPdfText(this);
    const files = new Map<string, Uint8Array>();
    const standardised = async (name: string, workbook: Workbook, marked = false): Promise<void> => {
      const untouched = saveWorkbook(workbook);
      openModel(workbook);
      if (marked) await markPlans(options);
      const { widened, narrow } = await applyStandard(options).catch(() => ({ widened: [], narrow: [] }));
      assert.deepEqual(narrow, [], name);
      if (widened.length === 0) return;
      files.set(name, saveWorkbook(workbook));
      files.set(`${name}, untouched`, untouched);
    };
    await standardised("sample", openWorkbook(readFileSync(SAMPLE)));
    const sample = openWorkbook(files.get("sample") as Uint8Array);
    sample.sheets[0].columns.set(F, F, { width: 12 });
    files.set("as before", saveWorkbook(sample));
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx"))) {
      await standardised(file.slice(0, -5), openWorkbook(readFileSync(new URL(file, folder))));
    }
    for (const [i] of DEADLINES.entries()) {
      await standardised(`narrow ${i}`, narrowPlan(i, FONTS[i]));
      await standardised(`marked ${i}`, narrowPlan(i, FONTS[(i + 1) % FONTS.length]), true);
    }
    for (const [name, pdf] of await convertAll(command, files, { to: "pdf", locale: "vi-VN" })) pages.set(name, pdfText(pdf));
  });

  /** Cells that show no number. */
  const unseen = (name: string): number => pages.get(name)?.match(/###+/g)?.length ?? 0;

  it("in words, where the columns were too narrow", () => {
    const made = [...pages.keys()].filter((name) => pages.has(`${name}, untouched`));
    assert.ok(made.length > 2 * DEADLINES.length + 5, made.join());
    for (const name of made) assert.equal(unseen(name), unseen(`${name}, untouched`), `${name}: no more than the user's own numbers`);
    assert.equal(unseen("sample"), 0);
    assert.equal(pages.get("sample")?.match(/Tháng [578]\/2025/g)?.length, 6);
    for (const [i, deadline] of DEADLINES.entries()) {
      for (const kind of ["narrow", "marked"]) assert.ok(pages.get(`${kind} ${i}`)?.includes(deadline), `${kind} ${i}: ${deadline}`);
    }
  });

  it("as #### in the sample's own width, which is why", () => {
    assert.equal(unseen("as before"), 6);
  });
});

describe("the widths in the file", () => {
  it("are as they were, with everything else, when standardising is taken back", async () => {
    const host = openModel(openWorkbook(readFileSync(SAMPLE)));
    assert.equal((await applyStandard(options)).widened.length, 1);
    await revertStandard(options);
    assert.deepEqual(saveWorkbook(host.workbook), new Uint8Array(saveWorkbook(openWorkbook(readFileSync(SAMPLE)))));
  });
});
