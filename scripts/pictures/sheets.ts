/** Pictures of the sheets that the add-in makes, page by page as LibreOffice prints them. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSummaries, markPlans, newPlan, nextYearPlan, totalBudget, writeFindings } from "../../src/excel/index";
import { connect, loadClient } from "../../src/host/client/node";
import { Host, openWorkbook, saveWorkbook, Workbook } from "../../src/host/index";
import { convertAll, findLibreOffice } from "../../test/support/libreoffice";

const SAMPLE = new URL("../../assets/ke-hoach-2024-2025.xlsx", import.meta.url);
const AS_OF = "2025-06-15";
const options = { asOf: AS_OF, lang: "vi" } as const;

/** Dots per inch: small type has to be read in the picture. */
const RESOLUTION = 90;

/** Writes `sheet-<what>-<page>.png` for every sheet into a folder, in place of those that were there. */
export async function sheetPictures(folder: string): Promise<void> {
  const command = await findLibreOffice();
  if (!command) throw new Error("LibreOffice (soffice) is not installed");
  loadClient();
  const files = new Map([...(await ofTheSample()), ...(await newPlans())]);
  const pages = await convertAll(command, files, { to: "pdf", locale: "vi-VN" });
  for (const old of readdirSync(folder).filter((name) => /^sheet-.*\.png$/.test(name))) rmSync(join(folder, old));
  const work = mkdtempSync(join(tmpdir(), "khct-pictures-"));
  for (const [name, pdf] of pages) {
    writeFileSync(join(work, "in.pdf"), pdf);
    execFileSync("pdftoppm", ["-r", String(RESOLUTION), "-png", join(work, "in.pdf"), join(work, `sheet-${name}`)]);
  }
  for (const name of readdirSync(work).filter((file) => file.endsWith(".png"))) {
    writeFileSync(join(folder, name), readFileSync(join(work, name)));
  }
  rmSync(work, { recursive: true });
}

function opened(workbook: Workbook): Workbook {
  connect(new Host(workbook, { today: AS_OF }));
  return workbook;
}

/** What each button makes of the sample. */
async function ofTheSample(): Promise<[string, Uint8Array][]> {
  const workbook = opened(openWorkbook(readFileSync(SAMPLE)));
  await markPlans(options);
  await buildSummaries(options);
  await totalBudget(options);
  await writeFindings(options);
  const next = await nextYearPlan(options);
  const sheets = { plan: "Kế hoạch", summary: "Tổng hợp", standard: "Tiêu chuẩn 1", total: "Tổng kinh phí", findings: "Kết quả kiểm tra", "next-year": next.sheet };
  return Object.entries(sheets).map(([name, sheet]) => [name, alone(workbook, sheet)]);
}

async function newPlans(): Promise<[string, Uint8Array][]> {
  const made: [string, Uint8Array][] = [];
  for (const [form, schoolYear, standardSet] of [["2018", "2025-2026", "mam-non-2024"], ["2026", "2026-2027", "mam-non-2026"]] as const) {
    const workbook = new Workbook();
    workbook.addSheet("Sheet1");
    opened(workbook);
    const { sheet } = await newPlan({ ...options, form, schoolYear, standardSet, schoolName: "TRƯỜNG MẦM NON 6" });
    made.push([`new-plan-${form}`, alone(workbook, sheet)]);
  }
  return made;
}

/** The file with one sheet to print: its formulas look at the others, so these are hidden and have nothing that is printed. */
function alone(workbook: Workbook, name: string): Uint8Array {
  const copy = openWorkbook(saveWorkbook(workbook));
  const kept = copy.sheet(name);
  if (kept) copy.activeSheet = kept;
  for (const sheet of copy.sheets.filter((other) => other !== kept)) {
    sheet.visibility = "hidden";
    sheet.printArea = null;
  }
  return saveWorkbook(copy);
}
