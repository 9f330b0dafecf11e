/** Marks beside what else is in the workbook: the user's conditional formats, other plans, hidden rows, rows added later. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { clearMarks, markPlans } from "../../../src/excel/index";
import { saveWorkbook, type Host } from "../../../src/host/index";
import { insertRows, parseAreas, type Sheet } from "../../../src/host/workbook/index";
import { AS_OF, manyLines, openBytes, openModel, planWorkbook } from "../../support/excel";
import { markAt, marksOf } from "../../support/marks";

const options = { asOf: AS_OF, lang: "vi" } as const;

const formulas = (sheet: Sheet) => sheet.conditionalFormats.items.map(({ rule }) => (rule.type === "custom" ? rule.formula : rule.type));

/** A plan with three conditional formats of the user's on it, saved and opened again. */
function withTheirs(): { host: Host; bytes: Uint8Array } {
  const workbook = planWorkbook(manyLines(4));
  const { conditionalFormats } = workbook.sheets[0];
  for (const formula of ["$A6=1", "$A6=2", "$A6=3"]) {
    conditionalFormats.add({ ranges: parseAreas("A6:I9"), rule: { type: "custom", formula }, style: { fill: "#00FF00" }, stopIfTrue: false }, "last");
  }
  const bytes = saveWorkbook(workbook);
  return { host: openBytes(bytes), bytes };
}

describe("marks beside the user's conditional formats", () => {
  it("come after them, and leave their order and priorities as they were", async () => {
    const { host } = withTheirs();
    const [sheet] = host.workbook.sheets;
    const theirs = sheet.conditionalFormats.items.map(({ id, priority }) => [id, priority]);
    await markPlans(options);
    await markPlans(options);
    assert.deepEqual(formulas(sheet).slice(0, 3), ["$A6=1", "$A6=2", "$A6=3"]);
    assert.ok(formulas(sheet).slice(3).every((formula) => formula.includes("khct:")));
    assert.deepEqual(sheet.conditionalFormats.items.slice(0, 3).map(({ id, priority }) => [id, priority]), theirs);
  });

  it("are cleared without a trace", async () => {
    const { host, bytes } = withTheirs();
    await markPlans(options);
    await clearMarks();
    const [before, after] = [unzipSync(bytes), unzipSync(saveWorkbook(host.workbook))];
    assert.deepEqual(Object.keys(after).sort(), Object.keys(before).sort());
    for (const part of Object.keys(before)) assert.ok(strFromU8(after[part]) === strFromU8(before[part]), part);
  });

  it("give the same file when they are set twice", async () => {
    const { host } = withTheirs();
    await markPlans(options);
    const once = unzipSync(saveWorkbook(host.workbook));
    await markPlans(options);
    const twice = unzipSync(saveWorkbook(host.workbook));
    for (const part of Object.keys(once)) assert.ok(strFromU8(twice[part]) === strFromU8(once[part]), part);
  });
});

describe("marks on a plan that grows", () => {
  it("cover rows inserted in it by themselves, and rows below it after the next time", async () => {
    const host = openModel(planWorkbook(manyLines(3)));
    const { rules } = await markPlans(options);
    const [sheet] = host.workbook.sheets;
    insertRows(host.workbook, sheet, 6, 1);
    [2, "1.5", "Thêm", "- Làm", "Hiệu trưởng", "Tháng 1/2025", "1 triệu"].forEach((value, column) => sheet.cells.setValue(6, column, value));
    assert.equal(markAt(host.workbook, sheet.name, 7, 5, AS_OF), "overdue");
    [5, "1.6", "Thêm nữa", "- Làm", "Hiệu trưởng", "Tháng 1/2025", "1 triệu"].forEach((value, column) => sheet.cells.setValue(9, column, value));
    assert.equal(markAt(host.workbook, sheet.name, 10, 5, AS_OF), null);
    assert.equal((await markPlans(options)).rules, rules);
    assert.deepEqual(marksOf(host, 5, 6, 5, AS_OF), Array.from({ length: 5 }, () => "overdue"));
    assert.equal(sheet.conditionalFormats.items.length, rules);
  });

  it("stay with their rows through a sort", async () => {
    const deadlines = ["Tháng 12/2025", "Tháng 1/2025", "Tháng 11/2025", "Tháng 2/2025"];
    const host = openModel(planWorkbook(deadlines.map((deadline, i) => ({ criterion: `1.${i + 1}`, deadline }))));
    await markPlans(options);
    assert.deepEqual(marksOf(host, 5, 6, 4, AS_OF), [null, "overdue", null, "overdue"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kế hoạch").getRange("A6:I9").sort.apply([{ key: 5, ascending: true }]);
      await context.sync();
    });
    const cells = host.workbook.sheets[0].cells;
    assert.deepEqual(marksOf(host, 5, 6, 4, AS_OF), [5, 6, 7, 8].map((row) => (/ [12]\//.test(String(cells.value(row, 5))) ? "overdue" : null)));
  });

  it("stand on hidden rows and on every plan of a sheet and of the workbook", async () => {
    for (const [file, plans] of [["hidden-rows", 1], ["several-tables", 2], ["several-plans", 2], ["excel-table", 1]] as const) {
      const host = openBytes(readFileSync(`test/fixtures/workbooks/${file}.xlsx`));
      const { report } = await markPlans({ asOf: "2027-01-01", lang: "vi" });
      assert.ok(report.plans.length >= plans, file);
      for (const plan of report.plans) {
        for (const row of plan.rows.filter(({ overdue }) => overdue)) {
          assert.equal(markAt(host.workbook, plan.sheet, row.row, plan.columns.deadline ?? 0, "2027-01-01"), "overdue", `${file} ${row.row}`);
        }
      }
    }
  });
});
