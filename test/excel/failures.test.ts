/** Every action, with every batch failing in turn, with every code of Excel's list. */
import assert from "node:assert/strict";
import { buildSummaries, checkPlans, clearMarks, markPlans, totalBudget, writeFindings } from "../../src/excel/index";
import type { Host } from "../../src/host/index";
import { message } from "../../src/i18n/index";
import { CODES, failure, seen } from "../support/failing";
import { AS_OF, batches, manyLines, openModel, openSample, planWorkbook } from "../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;

const actions: Record<string, () => Promise<unknown>> = {
  check: () => checkPlans(options),
  mark: () => markPlans(options),
  clear: clearMarks,
  "build summaries": () => buildSummaries(options),
  total: () => totalBudget(options),
  findings: () => writeFindings(options),
};

describe("honest failure", function () {
  this.timeout(120_000);

  for (const [name, action] of Object.entries(actions)) {
    it(`${name}: says why, changes nothing, and can be done again`, async () => {
      const fine = openSample();
      await action();
      const [count, outcome] = [batches(fine), seen(fine)];
      for (let failing = 0; failing < count; failing++) {
        for (const [code, ours] of Object.entries(CODES)) {
          let broken = true;
          const host = openSample({ faults: (batch) => (broken && batch === failing ? { code } : null) });
          const before = seen(host);
          const error = await failure(action);
          if (error === null) {
            // A piece that is too big is halved and read again, and showing the sheet is not needed: then all is done.
            assert.deepEqual(seen(host), outcome, `${name}, batch ${failing}, ${code}`);
          } else {
            assert.equal(error.code, ours, `${name}, batch ${failing}, ${code}`);
            assert.deepEqual(seen(host), before, `${name}, batch ${failing}, ${code}`);
            for (const lang of ["vi", "en"] as const) assert.ok(message(lang, `errors.${error.code}`, error.params).length > 40);
          }
          if (code !== "AccessDenied") continue;
          broken = false;
          await action();
          assert.deepEqual(seen(host), outcome, `${name} again after batch ${failing}`);
        }
      }
    });
  }

  it("says how many of how many parts were written, and a second click finishes", async () => {
    const workbook = planWorkbook(manyLines(9000));
    let broken = true;
    let writes = 0;
    const host = openModel(workbook, {
      faults: (_, request) => (JSON.stringify(request).length > 1_000_000 && ++writes === 2 && broken ? { code: "GeneralException" } : null),
    });
    const error = await failure(() => buildSummaries(options));
    assert.equal(error?.code, "partly");
    assert.equal(error.params.done, 1);
    assert.match(message("vi", "errors.partly", error.params), /Mới ghi được 1 trong \d+ phần/);
    broken = false;
    const { report, sheets } = await buildSummaries(options);
    assert.equal(report.plans[0].rows.length, 9000);
    const fresh = openModel(planWorkbook(manyLines(9000)));
    await buildSummaries(options);
    for (const name of sheets) {
      const value = (from: Host) => from.workbook.sheet(name)?.cells.value(10, 10);
      assert.equal(value(host), value(fresh));
    }
  });

  it("tells of a protected sheet", async () => {
    const host = openSample();
    host.workbook.sheets[0].protected = true;
    assert.equal((await failure(() => markPlans(options)))?.code, "protected");
    assert.equal(host.workbook.sheets[0].conditionalFormats.items.length, 0);
  });

  it("waits while a cell is being edited", async () => {
    const host = openSample();
    host.cellEditMode = true;
    const checking = checkPlans(options);
    setTimeout(() => (host.cellEditMode = false), 20);
    assert.equal((await checking).plans.length, 1);
  });
});
