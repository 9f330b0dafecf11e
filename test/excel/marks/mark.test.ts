import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { clearMarks, markPlans } from "../../../src/excel/index";
import { saveWorkbook } from "../../../src/host/index";
import { AS_OF, assertNothingMissing, batches, manyLines, openBytes, openModel, openSample, planWorkbook, SAMPLE } from "../../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;

describe("mark", () => {
  it("takes at most three batches more than check, for any number of rows", async () => {
    for (const rows of [9, 900]) {
      const host = openModel(planWorkbook(manyLines(rows)));
      await markPlans(options);
      assert.ok(batches(host) <= 6, String(batches(host)));
      host.resetCounts();
      await markPlans(options);
      assert.ok(batches(host) <= 6, String(batches(host)));
      assertNothingMissing(host);
    }
  });

  it("counts what it marked", async () => {
    openSample();
    const { overdue, dueSoon, unfunded, rules } = await markPlans(options);
    assert.deepEqual({ overdue, dueSoon, unfunded }, { overdue: 2, dueSoon: 0, unfunded: 2 });
    assert.equal(rules, 13);
  });

  it("replaces its own marks and never adds to them", async () => {
    const host = openSample();
    await markPlans(options);
    const once = host.workbook.sheets[0].conditionalFormats.items.length;
    await markPlans(options);
    assert.equal(host.workbook.sheets[0].conditionalFormats.items.length, once);
  });

  it("needs at most 40 rules for 10,000 rows of many wordings", async () => {
    const lines = manyLines(10_000).map((line, i) => ({
      ...line,
      deadline: `${1 + (i % 28)}/${1 + (i % 5)}/2025`,
      budget: i % 2 ? `${i} nghìn đồng` : "",
      status: i % 7 ? "Đang thực hiện" : "Hoàn thành",
    }));
    const host = openModel(planWorkbook(lines));
    const { rules } = await markPlans(options);
    assert.ok(rules <= 40, String(rules));
    assert.ok(host.log.every((batch) => batch.error === null));
  });

  it("gives the file back part by part when it is cleared", async () => {
    const host = openSample();
    await markPlans(options);
    const { removed } = await clearMarks();
    assert.equal(removed, 13);
    const before = unzipSync(readFileSync(SAMPLE));
    const after = unzipSync(saveWorkbook(host.workbook));
    assert.deepEqual(Object.keys(after).sort(), Object.keys(before).sort());
    for (const part of Object.keys(before)) assert.equal(strFromU8(after[part]), strFromU8(before[part]), part);
  });

  it("keeps the user's own rules before ours, and leaves them as they were, byte for byte", async () => {
    const own = openSample();
    const formats = own.workbook.sheets[0].conditionalFormats;
    for (const [fill, formula] of [["#00FF00", 'LEN($C10)>20'], ["#FFFF00", '$F10="Tháng 5/2025"']]) {
      formats.add({ ranges: [{ row: 9, column: 5, rowCount: 9, columnCount: 1 }], rule: { type: "custom", formula }, style: { fill }, stopIfTrue: false });
    }
    const bytes = saveWorkbook(own.workbook);
    const host = openBytes(bytes);
    const formulas = () => host.workbook.sheets[0].conditionalFormats.items.map(({ rule }) => (rule.type === "custom" ? rule.formula : ""));
    const theirs = formulas();
    assert.equal(theirs.length, 2);
    await markPlans(options);
    assert.deepEqual(formulas().slice(0, 2), theirs);
    await clearMarks();
    const before = unzipSync(bytes);
    const after = unzipSync(saveWorkbook(host.workbook));
    assert.deepEqual(Object.keys(after).sort(), Object.keys(before).sort());
    for (const part of Object.keys(before)) assert.equal(strFromU8(after[part]), strFromU8(before[part]), part);
  });

  it("says that there is no plan, and writes nothing", async () => {
    const host = openModel(planWorkbook([]));
    await assert.rejects(markPlans(options), { name: "ActionError", code: "noPlan" });
    assert.equal(host.workbook.sheets[0].conditionalFormats.items.length, 0);
  });

  it("leaves the marks as they were when a batch fails", async () => {
    const host = openSample({ faults: (batch) => (batch === 4 ? { code: "AccessDenied" } : null) });
    await assert.rejects(markPlans(options), { code: "protected" });
    assert.equal(host.workbook.sheets[0].conditionalFormats.items.length, 0);
  });
});
