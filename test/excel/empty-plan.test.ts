/** A plan sheet that nobody has filled in yet: seen, and in nobody's way. */
import assert from "node:assert/strict";
import { buildSummaries, checkPlans, keepChoices, markPlans, newPlan, nextYearPlan, previewNextYear, totalBudget, writeFindings } from "../../src/excel/index";
import { Workbook, type Host } from "../../src/host/index";
import { AS_OF, assertNothingMissing, batches, openModel, openSample, reopen } from "../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;
const forms = [
  { ...options, form: "2018", schoolYear: "2025-2026", standardSet: "mam-non-2024" },
  { ...options, form: "2026", schoolYear: "2025-2026", standardSet: "pho-thong-2026" },
] as const;
const names = (host: Host) => host.workbook.sheets.map(({ name }) => name);

for (const given of forms) {
  describe(`an empty plan in the form of ${given.form}`, () => {
    it("is found as a plan without rows and without findings", async () => {
      openSample();
      const { sheet } = await newPlan(given);
      const { plans } = await checkPlans(options);
      assert.deepEqual(plans.map((plan) => [plan.sheet, plan.rows.length]), [["Kế hoạch", 7], [sheet, 0]]);
      assert.deepEqual([plans[1].findings, plans[1].totals.rows, plans[1].totals.dong], [[], 0, 0]);
    });

    it("changes no sheet that is made from the plan beside it, nor its name", async () => {
      const alone = openSample();
      await buildSummaries(options);
      await totalBudget(options);
      await writeFindings(options);
      const sheets = names(alone);
      const host = openSample();
      const { sheet } = await newPlan(given);
      const { report, written } = await buildSummaries(options);
      assert.equal(report.plans.length, 2, "the report tells of it all the same");
      assert.equal(written.length, 4);
      assert.equal((await totalBudget(options)).dong, 19_000_000);
      await writeFindings(options);
      assert.deepEqual(names(host).filter((name) => name !== sheet), sheets);
      assert.deepEqual((await buildSummaries(options)).written, []);
      assertNothingMissing(host);
    });

    it("alone gives a sentence of its own, and nothing is written", async () => {
      const workbook = new Workbook();
      workbook.addSheet("Trang1");
      const host = openModel(workbook);
      const { sheet } = await newPlan(given);
      for (const action of [buildSummaries, totalBudget, writeFindings, nextYearPlan, previewNextYear]) {
        await assert.rejects(action(options), { name: "ActionError", code: "noRows" }, action.name);
      }
      assert.deepEqual(names(host), ["Trang1", sheet]);
    });

    it("can be marked, and takes no mark before it is filled in", async () => {
      openSample();
      await newPlan(given);
      const { overdue, unfunded } = await markPlans(options);
      assert.deepEqual([overdue, unfunded], [2, 2]);
    });

    it("does not stand for the plan that next year's is made from", async () => {
      const host = openSample();
      await newPlan(given);
      host.workbook.sheets.reverse();
      const { from, carried, left } = await previewNextYear(options);
      assert.deepEqual([from, carried + left], [{ sheet: "Kế hoạch", schoolYear: "2024-2025" }, 7]);
      await assert.rejects(previewNextYear({ ...options, sheet: "Kế hoạch 2025-2026" }), { code: "noRows" });
    });

    it("is checked by the year and standards that it was made for, also where the workbook carries others", async () => {
      const host = openSample();
      await keepChoices({ schoolYear: "2024-2025", standardSet: "mam-non-2018" });
      const { sheet } = await newPlan(given);
      openModel(reopen(host));
      const { plans } = await checkPlans({ ...options, schoolYear: "2024-2025", standardSet: "mam-non-2018" });
      const of = (name: string) => plans.filter((plan) => plan.sheet === name).map((plan) => [plan.schoolYear, plan.standardSet]);
      assert.deepEqual(of(sheet), [[given.schoolYear, given.standardSet]]);
      assert.deepEqual(of("Kế hoạch"), [["2024-2025", "mam-non-2018"]]);
      await keepChoices({ schoolYear: "2023-2024" });
      assert.deepEqual([...new Set((await checkPlans(options)).plans.map((plan) => plan.schoolYear))], ["2023-2024"], "the last word holds");
    });
  });
}

describe("what next year's plan would be", () => {
  it("is told in three batches before it is made, and is what is made then", async () => {
    const host = openSample();
    const preview = await previewNextYear(options);
    assert.equal(batches(host), 3);
    const { from, sheet, schoolYear, standardSet, carried, left, chooseAnew } = preview;
    assert.deepEqual([from.sheet, sheet, schoolYear, standardSet], ["Kế hoạch", "Kế hoạch 2025-2026", "2025-2026", "mam-non-2024"]);
    assert.deepEqual(await nextYearPlan(options), { sheet, carried, left });
    const made = (await checkPlans(options)).plans.find((plan) => plan.sheet === sheet);
    assert.equal(made?.rows.length, carried);
    assert.deepEqual([made?.schoolYear, made?.standardSet], [schoolYear, standardSet]);
    const noted = made?.rows.filter((row) => row.text.note?.includes("cần chọn lại tiêu chí")) ?? [];
    assert.equal(noted.length, chooseAnew);
  });

  it("tells how many criteria have to be chosen anew under other standards, and the name that is free", async () => {
    openSample();
    await nextYearPlan(options);
    const { sheet, chooseAnew, carried } = await previewNextYear({ ...options, sheet: "Kế hoạch", nextStandardSet: "mam-non-2026" });
    assert.equal(sheet, "Kế hoạch 2025-2026 (2)");
    assert.equal(chooseAnew, carried);
    await assert.rejects(previewNextYear({ ...options, nextStandardSet: "không có" }), RangeError);
  });
});
