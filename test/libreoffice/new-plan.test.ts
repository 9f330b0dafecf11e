/** What LibreOffice makes of the plan sheets that we lay out: on paper, and as a workbook. */
import assert from "node:assert/strict";
import { readPlans } from "../../src/plan/index";
import { newPlan, nextYearPlan } from "../../src/excel/index";
import { openWorkbook, saveWorkbook, Workbook, type Host } from "../../src/host/index";
import { AS_OF, openModel, openSample } from "../support/excel";
import { convert, convertAll, needLibreOffice } from "../support/libreoffice";
import { gridOf } from "../fixtures/grid";

const options = { asOf: AS_OF, lang: "vi" } as const;

/** The sheet alone, as it is printed. */
function alone(host: Host, name: string): Uint8Array {
  for (const sheet of host.workbook.sheets.filter((s) => s.name !== name)) host.workbook.deleteSheet(sheet);
  return saveWorkbook(host.workbook);
}

function blank(): Host {
  const workbook = new Workbook();
  workbook.addSheet("Sheet1");
  return openModel(workbook);
}

/** Width and height of every page, in points. */
function pagesOf(pdf: Uint8Array): number[][] {
  const text = Buffer.from(pdf).toString("latin1");
  return [...text.matchAll(/\/Type\s*\/Page\b[^s][^]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
}

const A4_LANDSCAPE = [842, 595];

describe("plan sheets in LibreOffice", function () {
  this.timeout(180_000);
  let command: string;

  before(async function () {
    command = await needLibreOffice(this);
  });

  it("print an empty plan of 2018 or 2026 on two pages of A4 landscape", async () => {
    const plans = new Map<string, Uint8Array>();
    for (const [form, schoolYear, standardSet] of [["2018", "2025-2026", "mam-non-2024"], ["2026", "2026-2027", "mam-non-2026"]] as const) {
      const host = blank();
      const { sheet } = await newPlan({ ...options, form, schoolYear, standardSet });
      plans.set(form, alone(host, sheet));
    }
    const printed = await convertAll(command, plans, { to: "pdf" });
    for (const form of plans.keys()) assert.deepEqual(pagesOf(printed.get(form) as Uint8Array), [A4_LANDSCAPE, A4_LANDSCAPE], form);
  });

  it("keep lists, texts and the plan of next year as they are", async () => {
    const host = openSample();
    const { sheet: name } = await nextYearPlan(options);
    const mine = host.workbook.sheet(name);
    const theirs = openWorkbook(await convert(command, alone(host, name), { to: "xlsx" })).sheet(name);
    assert.ok(mine && theirs);
    const texts = (sheet: typeof mine) => [...sheet.cells.entries()].filter(([, , { value }]) => value !== null && value !== "").map(([row, column, { value }]) => [row, column, value]);
    assert.deepEqual(texts(theirs), texts(mine));
    assert.deepEqual(theirs.dataValidations.map(({ formula1 }) => formula1), mine.dataValidations.map(({ formula1 }) => formula1));
    assert.deepEqual(theirs.dataValidations.map(({ attributes }) => attributes.errorStyle), mine.dataValidations.map(() => "information"));
    const rows = Array.from({ length: 50 }, (_, row) => Array.from({ length: 10 }, (__, column) => String(theirs.cells.value(row, column) ?? "")));
    const [plan] = readPlans([gridOf(rows, { name })], options).plans;
    assert.deepEqual(plan.rows.map(({ criterion }) => criterion), ["1.1", "1.5", "1.7", "2.1", "5.1", "5.2", "5.4"]);
  });
});
