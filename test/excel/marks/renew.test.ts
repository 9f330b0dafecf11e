/** Marks judge what the cells say: when an action of ours changes the words, the marks go with them. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { addStatusColumn, applyStandard, checkPlans, clearMarks, markPlans, revertStandard } from "../../../src/excel/index";
import { conditionalFormatsAt } from "../../../src/host/calc/index";
import { saveWorkbook, type Host } from "../../../src/host/index";
import { cellAddress } from "../../../src/plan/index";
import { AS_OF, assertNothingMissing, batches, manyLines, openModel, openSample, planWorkbook, SAMPLE } from "../../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;
/** A day after every deadline of the sample. */
const LATE = "2025-09-01";
/** Batches of *standardise* before the plans are read again, the one that makes a column wider included. */
const WRITTEN = 10;

/** The cells that are marked on a day, with their fills. */
function marked(host: Host, today: string, sheet = host.workbook.sheets[0]): string[] {
  const cells: string[] = [];
  for (let row = 0; row < 40; row++) {
    for (let column = 0; column < 12; column++) {
      const look = conditionalFormatsAt(host.workbook, sheet, row, column, today);
      if (look?.fill) cells.push(`${cellAddress(row, column)} ${look.fill}`);
    }
  }
  return cells;
}

describe("marks after standardising", () => {
  it("stand where they stood, today and once the deadlines are past", async () => {
    const host = openSample();
    await markPlans(options);
    const before = [AS_OF, LATE].map((day) => marked(host, day));
    assert.ok(before[1].length > before[0].length);
    const { changed, marks, report } = await applyStandard(options);
    assert.ok(changed > 5);
    assert.equal(marks, "renewed");
    assert.deepEqual(report, await checkPlans(options));
    assert.deepEqual([AS_OF, LATE].map((day) => marked(host, day)), before);
    assert.equal((await revertStandard(options)).marks, "renewed");
    assert.deepEqual([AS_OF, LATE].map((day) => marked(host, day)), before);
    assertNothingMissing(host);
  });

  it("leave no trace when both are taken back", async () => {
    const host = openSample();
    await markPlans(options);
    await applyStandard(options);
    await revertStandard(options);
    await clearMarks();
    const parts = unzipSync(saveWorkbook(host.workbook));
    for (const [part, bytes] of Object.entries(unzipSync(readFileSync(SAMPLE)))) assert.ok(strFromU8(parts[part]) === strFromU8(bytes), part);
  });

  it("do not come to a plan that had none, beside one that has", async () => {
    const host = openSample();
    await markPlans(options);
    const other = planWorkbook(manyLines(3)).sheets[0];
    const second = host.workbook.addSheet("Kế hoạch tổ Lá");
    for (const row of other.cells.rowNumbers()) {
      for (let column = 0; column < 9; column++) second.cells.setValue(row, column, other.cells.value(row, column));
    }
    const { sheets, marks } = await applyStandard(options);
    assert.deepEqual(sheets, ["Kế hoạch", "Kế hoạch tổ Lá"]);
    assert.equal(marks, "renewed");
    assert.deepEqual(marked(host, LATE, second), []);
    assert.ok(marked(host, LATE).length > 0);
  });

  it("keep the user's own conditional formats before them", async () => {
    const host = openSample();
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Kế hoạch").getRange("F10:F18").conditionalFormats.add("Custom");
      own.custom.rule.formula = '=$F10="Tháng 8/2025"';
      own.custom.format.fill.color = "#00FF00";
      await context.sync();
    });
    await markPlans(options);
    await applyStandard(options);
    const [first] = host.workbook.sheets[0].conditionalFormats.items;
    assert.deepEqual(first.rule, { type: "custom", formula: '$F10="Tháng 8/2025"' });
  });

  it("take two batches more, whatever the number of rows", async () => {
    const counts = [];
    for (const rows of [9, 900]) {
      const host = openModel(planWorkbook(manyLines(rows)));
      await markPlans(options);
      host.resetCounts();
      await applyStandard(options);
      counts.push(batches(host));
    }
    assert.deepEqual(counts, [14, 14]);
  });

  it("are told to be old when Excel refuses a batch after the writing; the cells stay written and can be taken back", async () => {
    for (const after of [1, 2, 3, 4, 5, 6]) {
      let batch = -Infinity;
      openSample({ faults: () => (batch++ === WRITTEN + after ? { code: "GeneralException" } : null) });
      await markPlans(options);
      batch = 0;
      const { changed, marks, report } = await applyStandard(options);
      assert.ok(changed > 5);
      assert.equal(marks, "old", `batch ${after} after the writing`);
      assert.equal(report !== null, after > 3, `batch ${after} after the writing`);
      const { restored, marks: again } = await revertStandard(options);
      assert.equal(restored, changed);
      assert.equal(again, "renewed");
    }
  });
});

describe("marks after a status column was added", () => {
  it("go off as soon as the column says that a row is done", async () => {
    const host = openSample();
    await markPlans(options);
    const overdue = marked(host, LATE).filter((cell) => cell.startsWith("F"));
    const { columns, marks } = await addStatusColumn(options);
    assert.equal(marks, "renewed");
    assert.deepEqual(marked(host, LATE).filter((cell) => cell.startsWith("F")), overdue);
    const { column } = cellPlace(columns[0].place);
    host.edit("Kế hoạch", 16, column, "Hoàn thành");
    assert.deepEqual(marked(host, LATE).filter((cell) => cell.startsWith("F")), overdue.filter((cell) => !cell.startsWith("F17 ")));
  });
});

function cellPlace(address: string): { column: number } {
  return { column: address.charCodeAt(0) - "A".charCodeAt(0) };
}
