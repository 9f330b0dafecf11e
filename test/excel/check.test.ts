import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { checkPlans } from "../../src/excel/index";
import { openWorkbook } from "../../src/host/index";
import { AS_OF, assertNothingMissing, batches, manyLines, openModel, openSample, planWorkbook, SAMPLE } from "../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;

describe("check", () => {
  it("reads the real plan in three batches", async () => {
    const host = openSample();
    const report = await checkPlans(options);
    assert.equal(batches(host), 3);
    assertNothingMissing(host);
    const [plan] = report.plans;
    const due = Object.fromEntries(plan.rows.map((row) => [row.criterion, row.deadline.end]));
    assert.deepEqual(due, {
      "1.1": "2025-08-31",
      "1.5": "2025-07-31",
      "1.7": null,
      "2.1": "2025-08-31",
      "5.1": "2025-08-31",
      "5.2": "2025-05-31",
      "5.4": "2025-05-31",
    });
    assert.deepEqual(plan.totals.byStandard, { "1": 10_000_000, "2": 0, "5": 9_000_000 });
    assert.deepEqual(plan.rows.filter((row) => row.overdue).map((row) => row.criterion), ["5.2", "5.4"]);
    assert.deepEqual(plan.rows.filter((row) => row.unfunded).map((row) => row.criterion), ["1.7", "5.2"]);
  });

  it("takes as many batches for 900 rows as for 9", async () => {
    const counts: number[] = [];
    for (const rows of [9, 900]) {
      const host = openModel(planWorkbook(manyLines(rows)));
      assert.equal((await checkPlans(options)).plans[0].rows.length, rows);
      counts.push(batches(host));
    }
    assert.deepEqual(counts, [3, 3]);
  });

  it("reads a plan that fits no payload in pieces, within Excel's 5 MB", async () => {
    const lines = manyLines(3000).map((line) => ({ ...line, actions: "Bồi dưỡng đội ngũ. ".repeat(40) }));
    const host = openModel(planWorkbook(lines));
    const report = await checkPlans(options);
    assert.equal(report.plans[0].rows.length, 3000);
    assert.ok(batches(host) > 3);
    assert.ok(host.log.every((batch) => batch.responseBytes <= 5 * 1024 * 1024));
  });

  it("halves a piece whose answer is too big, and loses no row", async () => {
    const host = openModel(planWorkbook(manyLines(300)), { limits: { responseBytes: 60_000 } });
    const report = await checkPlans(options);
    assert.equal(report.plans[0].rows.length, 300);
    assert.ok(host.log.some((batch) => batch.error === "ResponsePayloadSizeLimitExceeded"));
  });

  it("changes nothing in the workbook", async () => {
    const host = openSample();
    const before = host.workbook.revision;
    await checkPlans(options);
    assert.equal(host.workbook.revision, before);
  });

  it("works on Excel's oldest supported requirement set", async () => {
    const host = openSample({ apiVersion: "1.9" });
    assert.equal((await checkPlans(options)).plans[0].rows.length, 7);
    assertNothingMissing(host);
  });

  it("finds no plan in a workbook without one", async () => {
    const workbook = openWorkbook(readFileSync(SAMPLE));
    for (let row = 0; row < 30; row++) for (let column = 0; column < 9; column++) workbook.sheets[0].cells.remove(row, column);
    openModel(workbook);
    assert.deepEqual((await checkPlans(options)).plans, []);
  });

  it("says in a code of ours why Excel refused", async () => {
    for (const [code, ours] of Object.entries({
      AccessDenied: "protected",
      InvalidOperationInCellEditMode: "cellEdit",
      ItemNotFound: "sheetGone",
      GeneralException: "unexpected",
    })) {
      openSample({ faults: (batch) => (batch === 1 ? { code } : null) });
      await assert.rejects(checkPlans(options), { name: "ActionError", code: ours });
    }
  });
});
