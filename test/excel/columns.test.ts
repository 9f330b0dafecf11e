/** Columns that the user corrects: kept in the workbook, followed through changes of the sheet, honoured by every action. */
import assert from "node:assert/strict";
import { ADD_IN_ID, buildSummaries, checkPlans, keepChoices, keepColumns, markPlans, newPlan, proposeStandard, readHeads, totalBudget } from "../../src/excel/index";
import { openWorkbook, saveWorkbook, Workbook, type Host } from "../../src/host/index";
import type { CellValue, Plan } from "../../src/plan/index";
import { assertNothingMissing, batches, openModel } from "../support/excel";

const OPTIONS = { asOf: "2025-04-15", lang: "vi", schoolYear: "2024-2025" } as const;
const SHEET = "Kế hoạch";

/** "Mốc" and "Tiền" are no words that headers have. */
const ODD: CellValue[][] = [
  ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Mốc", "Tiền", "Ghi chú"],
  ["1", "1.1", "Chiến lược", "Rà soát", "Hiệu trưởng", "3/2025", "5 triệu", "Đang làm"],
  ["2", "1.2", "Hội đồng", "Họp", "Hiệu trưởng", "5/2025", "", "Hoàn thành"],
];
const DEADLINE = { column: 5, header: "Mốc" };
const BUDGET = { column: 6, header: "Tiền" };

function workbookOf(rows: CellValue[][]): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet(SHEET);
  rows.forEach((row, r) => row.forEach((value, c) => sheet.cells.setValue(r, c, value === "" ? null : value)));
  return workbook;
}

async function plan(): Promise<Plan> {
  const { plans } = await checkPlans(OPTIONS);
  assert.equal(plans.length, 1);
  return plans[0];
}

/** The next person opens the file. */
function next(host: Host): Host {
  return openModel(openWorkbook(saveWorkbook(host.workbook, { addInId: ADD_IN_ID }), { addInId: ADD_IN_ID }));
}

const dues = ({ rows }: Plan) => rows.map(({ deadline }) => deadline.end);

describe("corrected columns", () => {
  it("are kept in the workbook, and read by whoever opens it", async () => {
    const host = openModel(workbookOf(ODD));
    assert.equal((await plan()).columns.deadline, undefined);
    host.resetCounts();
    await keepColumns(SHEET, { deadline: DEADLINE, budget: BUDGET });
    assert.equal(batches(host), 2);
    assertNothingMissing(host);
    next(host);
    const read = await plan();
    assert.deepEqual(dues(read), ["2025-03-31", "2025-05-31"]);
    assert.equal(read.totals.dong, 5_000_000);
    assert.deepEqual([read.given, read.lost, read.headers.deadline], [["deadline", "budget"], undefined, "Mốc"]);
    assert.deepEqual(read.headerCells?.map(({ header }) => header), ODD[0]);
  });

  it("are honoured by marks, summaries, total and standardising", async () => {
    const host = openModel(workbookOf(ODD));
    await keepColumns(SHEET, { deadline: DEADLINE, budget: BUDGET, status: { column: 7, header: "Ghi chú" } });
    const { overdue, unfunded } = await markPlans(OPTIONS);
    assert.deepEqual([overdue, unfunded], [1, 1]);
    const marked = host.workbook.sheets[0].conditionalFormats.items.flatMap(({ ranges }) => ranges.map(({ column }) => column));
    assert.ok(marked.includes(5) && marked.includes(6));
    assert.equal((await totalBudget(OPTIONS)).dong, 5_000_000);
    assert.equal((await buildSummaries(OPTIONS)).report.plans[0].totals.done, 1);
    const { changes } = await proposeStandard(OPTIONS);
    assert.ok(changes.some(({ cell }) => cell === "F2") && changes.some(({ cell }) => cell === "G2"));
  });

  it("can say that there is no such column, and be forgotten", async () => {
    openModel(workbookOf(ODD));
    await keepColumns(SHEET, { note: null, deadline: DEADLINE });
    const none = await plan();
    assert.deepEqual([none.columns.note, none.given], [undefined, ["note", "deadline"]]);
    await keepColumns(SHEET, { note: undefined });
    const one = await plan();
    assert.deepEqual([one.columns.note, one.given], [7, ["deadline"]]);
  });

  it("leave nothing behind when all of them are forgotten", async () => {
    const host = openModel(workbookOf(ODD));
    await keepChoices({ schoolYear: "2024-2025" });
    await keepColumns(SHEET, { deadline: DEADLINE });
    assert.equal(host.workbook.names.items.length, 1);
    await keepColumns(SHEET, null);
    assert.deepEqual(host.workbook.settings.get("keHoachCaiTien"), { schoolYear: "2024-2025" });
    assert.equal(host.workbook.names.items.length, 0);
    assert.equal((await plan()).columns.deadline, undefined);
  });

  it("stay with a sheet that is renamed, also after its first row was deleted", async () => {
    const host = openModel(workbookOf([["Kế hoạch cải tiến chất lượng"], ...ODD]));
    await keepColumns(SHEET, { deadline: DEADLINE });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange("1:1").delete("Up");
      sheet.name = "Năm nay's";
      context.workbook.worksheets.add(SHEET);
      await context.sync();
    });
    next(host);
    const read = await plan();
    assert.deepEqual([read.sheet, read.given, dues(read)], ["Năm nay's", ["deadline"], ["2025-03-31", "2025-05-31"]]);
    // And further choices find the ones before.
    await keepColumns("Năm nay's", { budget: BUDGET });
    assert.deepEqual((await plan()).given, ["deadline", "budget"]);
  });

  it("are kept for another sheet after the sheet of earlier ones was deleted", async () => {
    const workbook = workbookOf(ODD);
    const left = workbook.addSheet("Còn lại");
    ODD.forEach((row, r) => row.forEach((value, c) => left.cells.setValue(r, c, value === "" ? null : value)));
    const host = openModel(workbook);
    await keepColumns(SHEET, { deadline: DEADLINE });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).delete();
      await context.sync();
    });
    await keepColumns("Còn lại", { deadline: DEADLINE });
    next(host);
    assert.deepEqual((await plan()).given, ["deadline"]);
  });

  it("follow their header when another column comes before it, and are let go when it is gone", async () => {
    const host = openModel(workbookOf(ODD));
    await keepColumns(SHEET, { deadline: DEADLINE, budget: BUDGET });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange("C:C").insert("Right");
      sheet.getRange("C1").values = [["Điểm yếu"]];
      await context.sync();
    });
    const moved = await plan();
    assert.deepEqual([moved.columns.deadline, moved.columns.budget, moved.totals.dong], [6, 7, 5_000_000]);
    host.edit(SHEET, 0, 6, "Ngày đẹp");
    const gone = await plan();
    assert.deepEqual([gone.columns.deadline, gone.lost, gone.given], [undefined, ["deadline"], ["budget"]]);
  });

  it("find a table that was not found by itself, wherever it moves to", async () => {
    const rows: CellValue[][] = [
      ["Trường Mầm non Hoa Sen"],
      ["#", "Mục", "Cái cần sửa", "Sửa ra sao", "Ai", "Khi nào", "Bao nhiêu"],
      ["1", "1.1", "Chiến lược", "Rà soát", "Hiệu trưởng", "3/2025", "5 triệu"],
      ["2", "1.2", "Hội đồng", "Họp", "Hiệu trưởng", "5/2025", "2 triệu"],
    ];
    openModel(workbookOf(rows));
    assert.deepEqual((await checkPlans(OPTIONS)).plans, []);
    const [{ sheet, rows: heads }] = await readHeads();
    assert.deepEqual([sheet, heads.map(({ row }) => row)], [SHEET, [2, 3, 4]]);
    const [, criterion, content, actions, owner, deadline, budget] = heads[0].cells;
    await keepColumns(sheet, { criterion, content, actions, owner, deadline, budget });
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(SHEET);
      worksheet.getRange("1:1").insert("Down");
      worksheet.getRange("A:A").insert("Right");
      await context.sync();
    });
    const read = await plan();
    assert.deepEqual([read.headerRow, read.columns.criterion, read.totals.dong], [3, 2, 7_000_000]);
    assert.equal((await totalBudget(OPTIONS)).dong, 7_000_000);
  });

  it("of another shape than ours are ignored, one by one", async () => {
    const damaged: unknown[] = [
      "text", 7, null, [], { [SHEET]: "deadline" }, { [SHEET]: [5] }, { [SHEET]: { deadline: { column: "F", header: "Mốc" }, no: 3, budget: { column: 6 } } },
      { [SHEET]: { deadline: { column: 99_999, header: "Mốc" } } },
    ];
    for (const columns of damaged) {
      const workbook = workbookOf(ODD);
      workbook.settings.set("keHoachCaiTien", { columns, columnSheets: columns });
      openModel(workbook);
      assert.deepEqual([(await plan()).given, (await plan()).columns.deadline], [undefined, undefined], JSON.stringify(columns));
      await keepColumns(SHEET, { deadline: DEADLINE });
      assert.deepEqual((await plan()).given, ["deadline"], JSON.stringify(columns));
    }
  });

  it("do not get lost when a new plan is made", async () => {
    openModel(workbookOf(ODD));
    await keepColumns(SHEET, { deadline: DEADLINE });
    await newPlan({ ...OPTIONS, form: "2018", schoolYear: "2025-2026", standardSet: "mam-non-2024" });
    assert.deepEqual((await checkPlans(OPTIONS)).plans[0].given, ["deadline"]);
  });
});
