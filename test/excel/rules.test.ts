/** Severity and on/off of the rules, kept in the workbook and honoured by every action. */
import assert from "node:assert/strict";
import {
  applyStandard, buildSummaries, checkPlans, keepChoices, markPlans, newPlan, nextYearPlan, proposeStandard, readChoices, totalBudget, writeFindings,
} from "../../src/excel/index";
import type { Host } from "../../src/host/index";
import { rules, type PlanReport, type RuleChoices } from "../../src/plan/index";
import { AS_OF, assertNothingMissing, batches, openModel, openSample, reopen } from "../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;
const KEY = "keHoachCaiTien";
const RULES: RuleChoices = { "budget-missing": "off", "deadline-overdue": "error", "doubled-word": "off" };

const found = ({ plans }: PlanReport) => plans.flatMap((plan) => plan.findings.map(({ ruleId, severity, cell }) => `${cell} ${ruleId} ${severity}`));

/** The texts of a sheet's cells, row by row. */
function linesOf(host: Host, name: string): string[] {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  const lines: string[][] = [];
  for (const [row, , cell] of sheet?.cells.entries() ?? []) (lines[row] ??= []).push(String(cell.value ?? ""));
  return lines.filter(Boolean).map((line) => line.join(" | ").replace(/[ |]+$/, ""));
}

describe("choices of rules in the workbook", () => {
  it("are kept, saved and read back, and every reader judges by them", async () => {
    const host = openSample();
    const before = found(await checkPlans(options));
    await keepChoices({ rules: RULES });
    assertNothingMissing(host);
    const next = openModel(reopen(host));
    assert.deepEqual(await readChoices(), { rules: RULES });
    const sent = batches(next);
    const report = await checkPlans(options);
    assert.equal(batches(next) - sent, 3, "no batch more than without");
    const expected = before
      .filter((line) => !/ (budget-missing|doubled-word) /.test(line))
      .map((line) => line.replace("deadline-overdue warning", "deadline-overdue error"));
    assert.notDeepEqual(expected, before);
    assert.deepEqual(found(report), expected);
    assert.deepEqual(report.rules, RULES);
  });

  it("give way to what the caller says, rule by rule", async () => {
    openSample();
    await keepChoices({ rules: RULES });
    const report = await checkPlans({ ...options, rules: { "budget-missing": "info" } });
    assert.deepEqual(report.rules, { ...RULES, "budget-missing": "info" });
    assert.equal(found(report).filter((line) => line.endsWith("budget-missing info")).length, 2);
  });

  for (const kept of [{ "no-such-rule": "off" }, { "budget-missing": "weg" }, "off", 7, null, [1], { "budget-missing": { off: true } }]) {
    it(`mean nothing when they are ${JSON.stringify(kept)}`, async () => {
      const host = openSample();
      const before = await checkPlans(options);
      host.workbook.settings.set(KEY, { rules: kept });
      assert.deepEqual(await checkPlans(options), before);
      assert.deepEqual(await readChoices(), {});
    });
  }

  it("take the rules out of the sheet of findings, which says so", async () => {
    const host = openSample();
    await writeFindings(options);
    const sheet = "Kết quả kiểm tra";
    const plain = linesOf(host, sheet);
    await keepChoices({ rules: RULES });
    const { findings, report } = await writeFindings(options);
    const lines = linesOf(host, sheet);
    assert.equal(found(report).length, findings);
    assert.ok(plain.some((line) => line.includes("chưa ghi kinh phí")));
    assert.ok(!lines.some((line) => line.includes("chưa ghi kinh phí")));
    assert.ok(lines.includes("Đang tắt 2 quy tắc kiểm tra trong sổ tính này: Thiếu kinh phí; Từ bị lặp."), lines.join("\n"));
    assert.ok(!plain.some((line) => line.includes("Đang tắt")));
    await keepChoices({ rules: Object.fromEntries(rules.slice(0, 6).map(({ id }) => [id, "off"])) });
    await writeFindings(options);
    assert.ok(linesOf(host, sheet).some((line) => line.startsWith("Đang tắt 6 quy tắc") && line.endsWith("; và 2 quy tắc khác.")));
    await keepChoices({ rules: {} });
    await writeFindings(options);
    assert.deepEqual(linesOf(host, sheet), plain);
  });

  it("change no mark, no summary, no total and no row", async () => {
    const outcomes = [];
    for (const chosen of [{}, { ...RULES, "deadline-overdue": "off", "budget-unfunded": "off" } as const]) {
      const host = openSample();
      await keepChoices({ rules: chosen });
      const { overdue, dueSoon, unfunded } = await markPlans(options);
      const { report } = await buildSummaries(options);
      const { dong } = await totalBudget(options);
      const formats = host.workbook.sheets[0].conditionalFormats.items;
      const sheets = host.workbook.sheets.map(({ name }) => linesOf(host, name));
      outcomes.push({ overdue, dueSoon, unfunded, dong, formats, sheets, rows: report.plans[0].rows, totals: report.plans[0].totals });
    }
    assert.deepEqual(outcomes[1], outcomes[0]);
  });

  const actions: [string, () => Promise<{ report: PlanReport } | PlanReport>][] = [
    ["check", () => checkPlans(options)],
    ["mark", () => markPlans(options)],
    ["summaries", () => buildSummaries(options)],
    ["total", () => totalBudget(options)],
    ["findings", () => writeFindings(options)],
    ["standardise, the preview", () => proposeStandard(options)],
  ];
  for (const [name, action] of actions) {
    it(`are honoured by: ${name}`, async () => {
      openSample();
      await keepChoices({ rules: RULES });
      const outcome = await action();
      const report = "report" in outcome ? outcome.report : outcome;
      assert.deepEqual(report.rules, RULES);
      assert.ok(!found(report).some((line) => / (budget-missing|doubled-word) /.test(line)));
    });
  }

  it("outlive standardising, a new plan and next year's plan", async () => {
    openSample();
    await keepChoices({ rules: RULES, schoolYear: "2024-2025" });
    await applyStandard(options);
    await nextYearPlan(options);
    await newPlan({ ...options, form: "2018", schoolYear: "2025-2026", standardSet: "mam-non-2024" });
    assert.deepEqual((await readChoices()).rules, RULES);
    assert.deepEqual((await checkPlans(options)).rules, RULES);
  });
});
