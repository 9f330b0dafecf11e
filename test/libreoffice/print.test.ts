/** Our sheets on paper, as LibreOffice prints them. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { buildSummaries, newPlan, nextYearPlan, totalBudget, writeFindings } from "../../src/excel/index";
import { openWorkbook, saveWorkbook, Workbook, type Host } from "../../src/host/index";
import { AS_OF, openBytes, openModel, openSample } from "../support/excel";
import { convertAll, needLibreOffice } from "../support/libreoffice";
import { linesOf, typeSizes } from "../support/pdf";

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
  const ofBieu2 = openBytes(readFileSync(new URL("../fixtures/workbooks/form-2026.xlsx", import.meta.url)));
  files.set("kế hoạch mới từ Biểu 2", alone(ofBieu2, (await nextYearPlan(options)).sheet));
  return files;
}

describe("our sheets on paper", function () {
  this.timeout(300_000);
  let printed: Map<string, Uint8Array>;

  before(async function () {
    printed = await convertAll(await needLibreOffice(this), await everySheet(), { to: "pdf" });
  });

  it("are in type of nine points or more", () => {
    assert.ok(printed.size >= 9, [...printed.keys()].join());
    for (const [name, pdf] of printed) {
      const sizes = typeSizes(pdf);
      assert.ok(sizes.length > 0 && sizes[0] >= 9, `${name}: ${sizes.join()}`);
    }
  });

  it("have every page of a sheet end in its number", () => {
    for (const [name, pdf] of printed) {
      const pages = linesOf(pdf);
      pages.forEach((lines, i) => assert.equal(lines.at(-1), `${i + 1}/${pages.length}`, name));
    }
  });
});
