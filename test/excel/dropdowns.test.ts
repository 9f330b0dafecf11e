/** Drop-down lists and the status column: they offer, they refuse nothing, and they go without a trace. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { addDropdowns, addStatusColumn, checkPlans, removeDropdowns } from "../../src/excel/index";
import { saveWorkbook, Workbook, type Host } from "../../src/host/index";
import { AS_OF, assertNothingMissing, batches, manyLines, openModel, openSample, planWorkbook, reopen, SAMPLE } from "../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;

const parts = (host: Host): Map<string, string> =>
  new Map(Object.entries(unzipSync(saveWorkbook(host.workbook))).map(([name, bytes]) => [name, strFromU8(bytes)]));

function assertSame(after: Map<string, string>, before: Map<string, string>): void {
  assert.deepEqual([...after.keys()].sort(), [...before.keys()].sort());
  for (const [part, text] of before) assert.ok(after.get(part) === text, part);
}

const validations = (workbook: Workbook, sheet = 0) => workbook.sheets[sheet].dataValidations;
const lines = [
  { criterion: "Tiêu chí 1.1", status: "Hoàn thành" },
  { criterion: "Tiêu chí 1.10", status: "" },
  { criterion: "Tiêu chí 2.1", status: "" },
];

describe("drop-down lists", () => {
  it("stand on the status and criterion columns, offer and refuse nothing", async () => {
    const host = openModel(planWorkbook(lines));
    const { columns } = await addDropdowns(options);
    assert.deepEqual(columns, [
      { sheet: "Kế hoạch", field: "status", column: "I" },
      { sheet: "Kế hoạch", field: "criterion", column: "B" },
    ]);
    const [status, criterion] = validations(reopen(host));
    assert.deepEqual(status.ranges, [{ row: 5, column: 8, rowCount: 3, columnCount: 1 }]);
    assert.equal(status.formula1, '"Hoàn thành,Đang thực hiện,Chưa hoàn thành,Chưa thực hiện"');
    assert.equal(status.attributes.errorStyle, "information");
    assert.equal(criterion.attributes.type, "list");
    assert.match(criterion.formula1 ?? "", /^'Danh mục'!\$A\$1:\$A\$2\d$/);
    const list = host.workbook.sheet("Danh mục");
    assert.equal(list?.visibility, "veryHidden");
    assert.equal(list?.cells.value(9, 0), "Tiêu chí 1.10");
    assertNothingMissing(host);
  });

  it("are the same when added twice, and one batch tells them", async () => {
    const host = openModel(planWorkbook(lines));
    await addDropdowns(options);
    const once = parts(host);
    host.resetCounts();
    await addDropdowns(options);
    assertSame(parts(host), once);
    assert.ok(batches(host) <= 6, String(batches(host)));
  });

  it("go without a trace", async () => {
    for (const open of [() => openModel(planWorkbook(lines)), () => openModel(planWorkbook([{ criterion: "1.1" }, { criterion: "1.10" }, { criterion: "2.1" }]))]) {
      const host = open();
      const before = parts(host);
      await addDropdowns(options);
      const { removed } = await removeDropdowns();
      assert.ok(removed >= 2);
      assertSame(parts(host), before);
      assert.deepEqual(await removeDropdowns(), { removed: 0 });
    }
  });

  it("go without a trace from the real plan", async () => {
    const host = openSample();
    assert.equal((await addDropdowns(options)).columns.length, 1);
    await removeDropdowns();
    assertSame(parts(host), new Map(Object.entries(unzipSync(readFileSync(SAMPLE))).map(([name, bytes]) => [name, strFromU8(bytes)])));
  });

  it("keep a column where the user has a validation, in whole or in part", async () => {
    for (const ranges of [[{ row: 5, column: 8, rowCount: 3, columnCount: 1 }], [{ row: 6, column: 8, rowCount: 1, columnCount: 1 }]]) {
      const workbook = planWorkbook(lines);
      const own = { ranges, attributes: { type: "list", allowBlank: "1" }, formula1: '"Xong,Chưa xong"', formula2: null };
      workbook.sheets[0].dataValidations.push(structuredClone(own));
      openModel(workbook);
      const { columns } = await addDropdowns(options);
      assert.equal(columns[0].kept, "own");
      assert.deepEqual(validations(workbook).filter(({ formula1 }) => formula1 === own.formula1), [own]);
      assert.equal((await removeDropdowns()).removed > 0, true);
      assert.deepEqual(validations(workbook), [own]);
    }
  });

  it("give bare criteria the text format, so that 1.10 picked stays 1.10", async () => {
    const host = openModel(planWorkbook([{ criterion: "1.1" }, { criterion: "1.10" }, { criterion: "2.1" }]));
    await addDropdowns(options);
    const criterion = validations(host.workbook).find(({ ranges }) => ranges[0].column === 1);
    assert.match(criterion?.formula1 ?? "", /^"1\.1,1\.2,.*1\.10,/);
    host.edit("Kế hoạch", 6, 1, "1.10");
    assert.equal(host.workbook.sheets[0].cells.value(6, 1), "1.10");
  });

  it("are found after rows were inserted above and among them", async () => {
    const host = openModel(planWorkbook(lines));
    await addDropdowns(options);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kế hoạch").getRange("1:2").insert("Down");
      context.workbook.worksheets.getItem("Kế hoạch").getRange("9:9").insert("Down");
      await context.sync();
    });
    assert.ok((await removeDropdowns()).removed >= 2);
    assert.deepEqual(validations(host.workbook), []);
  });

  it("take as many batches for 2,000 rows as for 9", async () => {
    const counts: number[] = [];
    for (const rows of [9, 2_000]) {
      const host = openModel(planWorkbook(manyLines(rows)), { apiVersion: "1.13" });
      await addDropdowns(options);
      counts.push(batches(host));
    }
    assert.ok(counts[1] - counts[0] <= 1, counts.join());
  });
});

describe("the status column", () => {
  it("is added right of the table, looks like its neighbour and is read as the status", async () => {
    const host = openSample();
    const before = await checkPlans(options);
    const { columns } = await addStatusColumn(options);
    const { sheet } = before.plans[0];
    assert.deepEqual(columns, [{ sheet, outcome: "added", place: "J8" }]);
    const after = await checkPlans(options);
    assert.equal(after.plans[0].columns.status, 9);
    assert.deepEqual(after.plans[0].rows.map(({ row }) => row), before.plans[0].rows.map(({ row }) => row));
    const model = reopen(host).sheets[0];
    assert.equal(model.cells.value(7, 9), "Mức độ thực hiện");
    assert.deepEqual(model.style(7, 9), model.style(7, 8));
    assert.deepEqual(model.style(9, 9).borders, model.style(9, 8).borders);
    assert.equal(validations(reopen(host))[0].ranges[0].column, 9);
    assertNothingMissing(host);
  });

  it("is not added twice, nor where a plan has one", async () => {
    openSample();
    await addStatusColumn(options);
    assert.equal((await addStatusColumn(options)).columns[0].outcome, "there");
    openModel(planWorkbook(lines));
    assert.deepEqual((await addStatusColumn(options)).columns, [{ sheet: "Kế hoạch", outcome: "there", place: "I" }]);
  });

  it("overwrites nothing: a column that holds something is left, and named", async () => {
    const host = openSample();
    host.edit(host.workbook.sheets[0].name, 11, 9, "lời nhắc riêng");
    const before = parts(host);
    assert.deepEqual((await addStatusColumn(options)).columns.map(({ outcome, place }) => [outcome, place]), [["occupied", "J"]]);
    assertSame(parts(host), before);
  });

  it("goes behind a column of the table that says nothing to the reader", async () => {
    const host = openSample();
    host.edit(host.workbook.sheets[0].name, 7, 9, "Mã hồ sơ");
    host.edit(host.workbook.sheets[0].name, 9, 9, "H1.1");
    const [{ outcome, place }] = (await addStatusColumn(options)).columns;
    assert.deepEqual([outcome, place], ["added", "K8"]);
  });

  it("gets a header merged down over two rows like its neighbours, and a cell of its own beside merged ones", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("KH");
    [
      ["Năm học 2024-2025"],
      ["TT", "Tiêu chí", "Nội dung cải tiến", "Biện pháp", "Thời gian", "", "Kinh phí"],
      ["", "", "", "", "Bắt đầu", "Hoàn thành", ""],
      ["Tiêu chuẩn 1: Tổ chức"],
      [1, "Tiêu chí 1.1", "Nội dung", "- Làm", "9/2024", "5/2025", "5 triệu"],
      [2, "Tiêu chí 1.2", "Nội dung", "- Làm", "9/2024", "5/2025", ""],
    ].forEach((cells, row) => cells.forEach((value, column) => value !== "" && sheet.cells.setValue(row, column, value)));
    for (const column of [0, 1, 2, 3, 6]) sheet.merge({ row: 1, column, rowCount: 2, columnCount: 1 });
    sheet.merge({ row: 1, column: 4, rowCount: 1, columnCount: 2 });
    sheet.merge({ row: 3, column: 0, rowCount: 1, columnCount: 7 });
    sheet.merge({ row: 4, column: 6, rowCount: 2, columnCount: 1 });
    openModel(workbook, { apiVersion: "1.13" });
    assert.deepEqual((await addStatusColumn(options)).columns, [{ sheet: "KH", outcome: "added", place: "H2" }]);
    assert.deepEqual(sheet.merges.filter(({ column }) => column === 7), [{ row: 1, column: 7, rowCount: 2, columnCount: 1 }]);
    const [plan] = (await checkPlans(options)).plans;
    assert.equal(plan.columns.status, 7);
    assert.equal(plan.rows.length, 2);
  });
});
