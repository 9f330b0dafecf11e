/** Standardising on the real plan and on made ones: nothing is read differently, twice is once, and it can be taken back. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { addDropdowns, applyStandard, canRevertStandard, checkPlans, proposeStandard, revertStandard } from "../../src/excel/index";
import { saveWorkbook, type Host } from "../../src/host/index";
import { RangeFontObject } from "../../src/host/objects/format/font";
import type { Area, PlanReport } from "../../src/plan/index";
import { AS_OF, assertNothingMissing, batches, manyLines, openModel, openSample, planWorkbook, SAMPLE, type PlanLine } from "../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;

/** The batch, from 0, in which the sample's cells are looked at after the writing. */
const LOOK_BACK = 9;

const ODD: PlanLine[] = [
  { criterion: "Tiêu chí 1.1", deadline: "15/9/2024", budget: "5.000.000đ", status: "đã xong" },
  { criterion: "TC 1.2", deadline: "ngày 05 tháng 10 năm 2024", budget: "5 triệu đồng", status: "Hoàn thành 80%" },
  { criterion: "1.3", deadline: "05-11-2024", budget: "2,5 triệu", status: "Chưa hoàn thành do thiếu kinh phí" },
  { criterion: "Tiêu chí 1.10", deadline: "T8/2025", budget: "500 nghìn đồng từ ngân sách", status: "HOÀN THÀNH" },
  { criterion: "tiêu chí 2.1", deadline: "15/9", budget: "3 triệu đồng mua sách", status: "Đang triển khai" },
  { criterion: "Tiêu chí 2.2", deadline: "nt", budget: "nt", status: "" },
  { criterion: "Tiêu chí 2.3", deadline: "Thường xuyên", budget: "Không", content: "Nội dung  có khoảng trống , thừa" },
  { criterion: "Tiêu chí 3.1", deadline: "Tháng 5/2025", budget: "700000 đ", content: "Nội dung tiếng Việt".normalize("NFD") },
  { criterion: "Tiêu chí 3.2", deadline: "Tháng 5 năm 2025", budget: "12.000.000", actions: "- Một\n  + Hai  \n- Ba" },
  { criterion: "Tiêu chí 3.3", deadline: "31/4/2025", budget: "Khoảng 5 triệu", actions: "=1+1 không phải công thức" },
];

/** What the plan says, without its words. */
function readings(report: PlanReport) {
  return report.plans.flatMap((plan) =>
    plan.rows.map((row) => ({
      row: row.row,
      criteria: row.criterionReading.criteria,
      deadline: { ...row.deadline, source: "" },
      budget: { ...row.budget, source: "" },
      status: { ...row.status, source: "" },
      overdue: row.overdue,
      unfunded: row.unfunded,
    })),
  );
}

const parts = (host: Host) => Object.entries(unzipSync(saveWorkbook(host.workbook))).map(([name, bytes]) => [name, strFromU8(bytes)]);

const odd = (name: string): (() => Host) => {
  if (name === "sample") return () => openSample();
  return () => openModel(planWorkbook(name === "odd" ? ODD : manyLines(300)));
};

describe("standardise", () => {
  for (const name of ["sample", "odd", "many"]) {
    it(`reads every row of the ${name} plan as before, and has nothing left to do`, async () => {
      const host = odd(name)();
      const before = await checkPlans(options);
      const { changes } = await proposeStandard(options);
      assert.ok(changes.length > 5);
      const { changed, skipped, left, checked } = await applyStandard(options);
      assert.equal(checked, true);
      assert.deepEqual({ changed, skipped, left }, { changed: changes.length, skipped: [], left: 0 });
      const after = await checkPlans(options);
      assert.deepEqual(readings(after), readings(before));
      assert.deepEqual(after.plans.map((plan) => plan.totals), before.plans.map((plan) => plan.totals));
      assert.deepEqual((await proposeStandard(options)).changes, []);
      assert.equal((await applyStandard(options)).changed, 0);
      assertNothingMissing(host);
    });

    it(`gives the ${name} plan's file back part by part when it is taken back`, async () => {
      const host = odd(name)();
      const before = name === "sample" ? Object.entries(unzipSync(readFileSync(SAMPLE))).map(([part, bytes]) => [part, strFromU8(bytes)]) : parts(host);
      const { changed } = await applyStandard(options);
      assert.equal(await canRevertStandard(), true);
      assert.deepEqual({ ...(await revertStandard(options)), report: null }, { restored: changed, skipped: [], keptWide: [], report: null, marks: "none" });
      const after = new Map(parts(host) as [string, string][]);
      assert.deepEqual([...after.keys()].sort(), before.map(([part]) => part).sort());
      for (const [part, text] of before) assert.ok(after.get(part) === text, part);
      assert.equal(await canRevertStandard(), false);
      assert.deepEqual(await revertStandard(options), { restored: 0, skipped: [], keptWide: [], report: null, marks: "none" });
    });
  }

  it("writes true dates, months and amounts that show the same words", async () => {
    const host = openModel(planWorkbook(ODD));
    await applyStandard(options);
    const { cells } = host.workbook.sheets[0];
    const style = (row: number, column: number) => host.workbook.sheets[0].style(row, column).numberFormat;
    assert.equal(cells.value(5, 5), 45550);
    assert.equal(style(5, 5), "d\\/m\\/yyyy");
    assert.equal(cells.value(5, 6), 5_000_000);
    assert.equal(cells.value(6, 5), 45570);
    assert.equal(style(6, 5), '"ngày "dd" tháng "m" năm "yyyy');
    assert.equal(cells.value(6, 6), 5_000_000);
    assert.equal(style(6, 6), '0,," triệu đồng"');
    assert.equal(cells.value(8, 5), 45870);
    assert.equal(cells.value(12, 6), 700_000);
    assert.equal(cells.value(13, 6), 12_000_000);
  });

  it("leaves what says more, less or something that must be inferred", async () => {
    const host = openModel(planWorkbook(ODD));
    await applyStandard(options);
    const value = (row: number, column: number) => host.workbook.sheets[0].cells.value(row, column);
    for (const [row, column, text] of [
      [7, 6, "2,5 triệu"], [8, 6, "500 nghìn đồng từ ngân sách"], [9, 5, "15/9"], [9, 6, "3 triệu đồng mua sách"],
      [10, 5, "nt"], [10, 6, "nt"], [11, 5, "Thường xuyên"], [14, 5, "31/4/2025"], [14, 6, "Khoảng 5 triệu"],
      [6, 8, "Hoàn thành 80%"], [7, 8, "Chưa hoàn thành do thiếu kinh phí"],
    ] as const) {
      assert.equal(value(row, column), text);
    }
  });

  it("gives criteria and statuses one spelling, and cleans spaces and composition", async () => {
    const host = openModel(planWorkbook(ODD));
    await applyStandard(options);
    const value = (row: number, column: number) => host.workbook.sheets[0].cells.value(row, column);
    assert.deepEqual([6, 7, 8, 9].map((row) => value(row, 1)), ["Tiêu chí 1.2", "Tiêu chí 1.3", "Tiêu chí 1.10", "Tiêu chí 2.1"]);
    assert.deepEqual([5, 8, 9].map((row) => value(row, 8)), ["Hoàn thành", "Hoàn thành", "Đang thực hiện"]);
    assert.equal(value(11, 2), "Nội dung có khoảng trống, thừa");
    assert.equal(value(12, 2), "Nội dung tiếng Việt");
    assert.equal(value(13, 3), "- Một\n  + Hai\n- Ba");
  });

  it("keeps bare criteria as text: 1.10 is not 1.1", async () => {
    const host = openModel(planWorkbook([{ criterion: "1.9" }, { criterion: "1,10" }, { criterion: "Tiêu chí 1.10" }, { criterion: "2.1" }]));
    await applyStandard(options);
    const sheet = host.workbook.sheets[0];
    assert.deepEqual([5, 6, 7].map((row) => sheet.cells.value(row, 1)), ["1.9", "1.10", "1.10"]);
    assert.equal(sheet.style(6, 1).numberFormat, "@");
  });

  it("makes one kind, or one cell", async () => {
    openModel(planWorkbook(ODD));
    assert.equal((await applyStandard(options, { kinds: ["month"] })).changed, 3);
    assert.equal((await applyStandard(options, { cells: ["F6"] })).changed, 1);
    assert.equal((await applyStandard(options, { cells: ["Kế hoạch!G6"], kinds: ["date"] })).changed, 0);
  });

  it("skips a cell that was edited since it was shown, and reports it", async () => {
    const host = openModel(planWorkbook(ODD));
    const { changes } = await proposeStandard(options);
    host.edit("Kế hoạch", 5, 5, "Tháng 12/2024x");
    host.edit("Kế hoạch", 6, 6, "'7 triệu đồng");
    const { changed, skipped } = await applyStandard(options, { changes });
    assert.deepEqual(skipped.map(({ cell, why }) => [cell, why]), [["F6", "edited"], ["G7", "edited"]]);
    assert.equal(changed, changes.length - 2);
    assert.equal(host.workbook.sheets[0].cells.value(6, 6), "7 triệu đồng");
  });

  it("skips a cell that was edited since, when it takes the rest back", async () => {
    const host = openModel(planWorkbook(ODD));
    const { changed } = await applyStandard(options);
    host.edit("Kế hoạch", 5, 6, "6000000");
    const { restored, skipped } = await revertStandard(options);
    assert.deepEqual(skipped, [{ sheet: "Kế hoạch", cell: "G6" }]);
    assert.equal(restored, changed - 1);
    assert.equal(host.workbook.sheets[0].cells.value(5, 6), 6_000_000);
  });

  it("takes nothing back on a sheet that is gone by its name, and says so", async () => {
    openModel(planWorkbook(ODD));
    const { changed } = await applyStandard(options);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kế hoạch").name = "Tên mới";
      await context.sync();
    });
    const { restored, skipped } = await revertStandard(options);
    assert.deepEqual([restored, skipped.length], [0, changed]);
  });

  it("leaves a cell alone whose text has several fonts inside", async () => {
    // The host knows one font a cell: here it answers as Excel does of a cell with a word in bold.
    const bold = Object.getOwnPropertyDescriptor(RangeFontObject.prototype, "bold") as PropertyDescriptor;
    const holdsG6 = (font: RangeFontObject): boolean =>
      (font as unknown as { target: { areas: Area[] } }).target.areas.some(({ row, rowCount, column }) => column === 6 && row <= 5 && 5 < row + rowCount);
    Object.defineProperty(RangeFontObject.prototype, "bold", {
      ...bold,
      get(this: RangeFontObject): unknown {
        return holdsG6(this) ? null : (bold.get?.call(this) as unknown);
      },
    });
    try {
      const host = openModel(planWorkbook(ODD));
      const { changes } = await proposeStandard(options);
      const { changed, skipped } = await applyStandard(options);
      assert.deepEqual(skipped, [{ sheet: "Kế hoạch", cell: "G6", why: "mixedFont" }]);
      assert.equal(changed, changes.length - 1);
      assert.equal(host.workbook.sheets[0].cells.value(5, 6), "5.000.000đ");
    } finally {
      Object.defineProperty(RangeFontObject.prototype, "bold", bold);
    }
  });

  it("never touches a formula", async () => {
    const workbook = planWorkbook(ODD);
    workbook.sheets[0].cells.setFormula(6, 6, '=5&" triệu đồng"', "5 triệu đồng");
    const host = openModel(workbook);
    await applyStandard(options);
    assert.equal(host.workbook.sheets[0].cells.formula(6, 6), '5&" triệu đồng"');
  });

  it("changes merged cells at their top, hidden rows too, and keeps every other format", async () => {
    const workbook = planWorkbook(ODD.slice(0, 4).map((line, i) => (i === 1 ? { ...line, budget: "", deadline: "" } : line)));
    const [sheet] = workbook.sheets;
    sheet.merge({ row: 5, column: 6, rowCount: 2, columnCount: 1 });
    sheet.merge({ row: 5, column: 5, rowCount: 2, columnCount: 1 });
    sheet.patchStyle({ row: 5, column: 5, rowCount: 4, columnCount: 2 }, { font: { bold: true, color: "#FF0000" } });
    const host = openModel(workbook, { apiVersion: "1.13" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kế hoạch").getRange("8:8").rowHidden = true;
      await context.sync();
    });
    const before = readings(await checkPlans(options));
    const { changed, skipped } = await applyStandard(options);
    assert.ok(changed > 3);
    assert.deepEqual(skipped, []);
    assert.equal(sheet.cells.value(5, 5), 45550);
    assert.equal(sheet.cells.value(5, 6), 5_000_000);
    assert.equal(sheet.cells.value(7, 5), 45601);
    assert.equal(sheet.style(5, 6).font.bold, true);
    assert.equal(sheet.style(5, 5).font.color, sheet.style(6, 5).font.color);
    assert.deepEqual(readings(await checkPlans(options)), before);
    assertNothingMissing(host);
  });

  it("keeps the words of a column where the user has a list, and not of one with ours", async () => {
    for (const [own, value] of [[true, "đã xong"], [false, "Hoàn thành"]] as const) {
      const workbook = planWorkbook(ODD);
      if (own) {
        const ranges = [{ row: 5, column: 8, rowCount: 4, columnCount: 1 }];
        workbook.sheets[0].dataValidations.push({ ranges, attributes: { type: "list" }, formula1: '"đã xong,chưa xong"', formula2: null });
      }
      openModel(workbook);
      if (!own) await addDropdowns(options);
      await applyStandard(options);
      assert.equal(workbook.sheets[0].cells.value(5, 8), value);
    }
  });

  it("puts back what Excel would show in other words", async () => {
    const workbook = planWorkbook(ODD);
    workbook.date1904 = true;
    const host = openModel(workbook);
    const { skipped } = await applyStandard(options, { kinds: ["date", "month"] });
    assert.equal(skipped.length, 6);
    assert.ok(skipped.every(({ why }) => why === "shownOtherwise"));
    assert.equal(host.workbook.sheets[0].cells.value(5, 5), "15/9/2024");
  });

  it("takes as many batches for 900 rows as for 9", async () => {
    const counts = [];
    for (const rows of [9, 900]) {
      const host = openModel(planWorkbook(manyLines(rows)));
      await applyStandard(options);
      counts.push(batches(host));
      host.resetCounts();
      await revertStandard(options);
      counts.push(batches(host));
    }
    assert.deepEqual(counts, [12, 7, 12, 7]);
  });

  it("writes nothing on a protected sheet, and says so before it tries", async () => {
    const workbook = planWorkbook(ODD);
    const before = Object.fromEntries(parts(openModel(workbook)));
    workbook.sheets[0].protected = true;
    const host = openModel(workbook);
    await assert.rejects(applyStandard(options), { name: "ActionError", code: "protected" });
    workbook.sheets[0].protected = false;
    assert.deepEqual(Object.fromEntries(parts(host)), before);
  });

  it("writes nothing when any batch up to the writing fails", async () => {
    for (const failing of [0, 1, 2, 3, 4, 5]) {
      const host = openSample({ faults: (batch) => (batch === failing ? { code: "GeneralException" } : null) });
      await assert.rejects(applyStandard(options), { name: "ActionError" });
      const kept = Object.fromEntries(parts(host));
      for (const [part, bytes] of Object.entries(unzipSync(readFileSync(SAMPLE)))) {
        assert.ok(kept[part] === strFromU8(bytes), `${part} after a fault in batch ${failing}`);
      }
    }
  });

  it("says when it could not look at what it wrote, and can take it back", async () => {
    const host = openSample({ faults: (batch) => (batch === LOOK_BACK ? { code: "GeneralException" } : null) });
    const { changed, checked } = await applyStandard(options);
    assert.equal(checked, false);
    assert.ok(changed > 5);
    assert.equal((await revertStandard(options)).restored, changed);
    const kept = Object.fromEntries(parts(host));
    for (const [part, bytes] of Object.entries(unzipSync(readFileSync(SAMPLE)))) assert.ok(kept[part] === strFromU8(bytes), part);
  });

  it("says that there is no plan", async () => {
    openModel(planWorkbook([]));
    await assert.rejects(proposeStandard(options), { code: "noPlan" });
    await assert.rejects(applyStandard(options), { code: "noPlan" });
  });
});
