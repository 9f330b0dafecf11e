/**
 * Every total, count, date and amount of our sheets, for the sample and every workbook of `test/fixtures/workbooks` that
 * holds a plan: calculated anew by LibreOffice, and the same as the report.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { Expected } from "../../scripts/fixtures/expected";
import { buildSummaries, markPlans, totalBudget } from "../../src/excel/index";
import { openWorkbook, saveWorkbook, type Workbook } from "../../src/host/index";
import type { Plan, PlanReport } from "../../src/plan/index";
import { AS_OF, assertNothingMissing, openBytes, SAMPLE } from "../support/excel";
import { convertAll, needLibreOffice } from "../support/libreoffice";
import { compareOverview } from "./report/overview";
import { compareStandard, compareTotal } from "./report/rows";
import { SheetView } from "./report/view";

const folder = new URL("../fixtures/workbooks/", import.meta.url);

interface Source {
  bytes: Uint8Array;
  asOf: string;
}

function sources(): Map<string, Source> {
  const found = new Map<string, Source>([["sample", { bytes: readFileSync(SAMPLE), asOf: AS_OF }]]);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx"))) {
    const name = file.slice(0, -5);
    const { asOf, plans } = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), "utf8")) as Expected;
    if (plans.some(({ rows }) => rows.length > 0)) found.set(name, { bytes: readFileSync(new URL(file, folder)), asOf });
  }
  return found;
}

describe("figures in LibreOffice", function () {
  this.timeout(300_000);
  const all = sources();
  const reports = new Map<string, PlanReport>();
  const theirs = new Map<string, Workbook>();

  before(async function () {
    const command = await needLibreOffice(this);
    const ours = new Map<string, Uint8Array>();
    for (const [name, { bytes, asOf }] of all) {
      const options = { asOf, lang: "vi" } as const;
      const host = openBytes(bytes, { today: asOf });
      await markPlans(options);
      reports.set(name, (await buildSummaries(options)).report);
      await totalBudget(options);
      assertNothingMissing(host);
      ours.set(name, saveWorkbook(host.workbook));
    }
    for (const [name, bytes] of await convertAll(command, ours, { to: "xlsx" })) theirs.set(name, openWorkbook(bytes));
  });

  it("are looked at for every fixture that holds a plan", () => assert.ok(all.size >= 23, [...all.keys()].join()));

  for (const [name, { asOf }] of all) {
    it(`of ${name} equal the report`, () => {
      const workbook = theirs.get(name);
      const plans = (reports.get(name) as PlanReport).plans.filter(({ rows }) => rows.length > 0);
      assert.ok(workbook && plans.length > 0);
      plans.forEach((plan, index) => comparePlan(workbook, plan, index === 0 ? "" : `_p${index + 1}`, asOf));
    });
  }
});

/** @param suffix What tells the sheets of the plan from those of the others. */
function comparePlan(workbook: Workbook, plan: Plan, suffix: string, asOf: string): void {
  const view = (key: string) => SheetView.of(workbook, key + suffix);
  const overview = view("summary");
  const total = view("total");
  const standards = [...new Set(plan.rows.map(({ standard }) => standard))].map((standard) => ({ standard, sheet: view(`standard_${standard ?? "none"}`) }));
  assert.deepEqual([overview, total, ...standards.map(({ sheet }) => sheet)].flatMap((sheet) => sheet.errors()), []);
  compareOverview(overview, plan, asOf);
  for (const { standard, sheet } of standards) compareStandard(sheet, plan, standard);
  compareTotal(total, plan);
}
