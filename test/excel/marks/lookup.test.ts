/** Plans with more wordings than rules can hold: looked up in a very hidden sheet of ours. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { checkPlans, clearMarks, markPlans } from "../../../src/excel/index";
import { saveWorkbook, type Host } from "../../../src/host/index";
import { AS_OF, assertNothingMissing, batches, manyLines, openBytes, openModel, planWorkbook, SAMPLE, type PlanLine } from "../../support/excel";
import { markAt } from "../../support/marks";

const options = { asOf: AS_OF, lang: "vi" } as const;
const SHEET = "Bảng tra đánh dấu";
const LIMIT = 4 * 1024 * 1024;

/** A wording of its own for every row: ways to say it, days from 1 September 2024 on. */
function deadlineOf(i: number): string {
  const ways = ["", "Trước ngày ", "Chậm nhất ", "Đến hết ngày ", "Đến ngày ", "Xong trước ", "Hoàn thành ngày ", "Hạn "];
  return ways[i % ways.length] + dayOf(Math.floor(i / ways.length));
}

function dayOf(days: number): string {
  const [year, month, day] = new Date(Date.UTC(2024, 8, 1 + days)).toISOString().slice(0, 10).split("-").map(Number);
  return `${day}/${month}/${year}`;
}

function differentLines(count: number): PlanLine[] {
  return Array.from({ length: count }, (_, i) => ({
    criterion: `1.${1 + (i % 10)}`,
    content: `Nội dung ${i}`,
    deadline: i % 50 === 49 ? "nt" : i % 97 === 96 ? `Khi nào xong thì xong ${i}` : deadlineOf(i),
    budget: i % 3 === 0 ? `Chưa có kinh phí, cần ${i} nghìn đồng` : i % 3 === 1 ? `${i} triệu hoặc ${i + 1}, tùy lúc ${i}` : "",
    status: i % 7 === 0 ? `Đã hoàn thành ngày ${dayOf(i)}` : "Đang thực hiện",
  }));
}

/** The marks of every n-th row against the report. */
async function assertAgree(host: Host, days: string[], step: number): Promise<void> {
  for (const asOf of days) {
    const [plan] = (await checkPlans({ asOf, lang: "vi" })).plans;
    const { deadline = 0, budget = 0 } = plan.columns;
    const kinds = new Set<string | null>();
    for (const row of plan.rows.filter((_, i) => i % step === 0)) {
      const due = row.overdue ? "overdue" : row.dueSoon ? "dueSoon" : row.deadline.kind === "unreadable" ? "unreadable" : null;
      assert.equal(markAt(host.workbook, plan.sheet, row.row, deadline, asOf), due, `${asOf} ${row.row} ${row.text.deadline ?? ""}`);
      const money = row.unfunded ? "unfunded" : row.budget.kind === "unreadable" ? "unreadable" : null;
      assert.equal(markAt(host.workbook, plan.sheet, row.row, budget, asOf), money, `${row.row} ${row.text.budget ?? ""}`);
      kinds.add(due).add(money);
    }
    for (const kind of ["overdue", "unreadable", "unfunded", null]) assert.ok(kinds.has(kind), String(kind));
  }
}

describe("marks on many wordings", () => {
  it("drop none of 10,000, in at most 40 rules and requests of less than 4 MB", async () => {
    const host = openModel(planWorkbook(differentLines(10_000)));
    const { rules } = await markPlans(options);
    assert.ok(rules <= 40, String(rules));
    assertNothingMissing(host);
    assert.ok(host.log.every((batch) => batch.error === null && batch.requestBytes < LIMIT));
    const sheet = host.workbook.sheet(SHEET);
    assert.equal(sheet?.visibility, "veryHidden");
    await assertAgree(host, [AS_OF], 41);
  });

  it("judge each as the report does, day by day", async () => {
    const host = openModel(planWorkbook(differentLines(1_200)));
    const { rules } = await markPlans(options);
    assert.ok(rules <= 40 && host.workbook.sheet(SHEET), String(rules));
    await assertAgree(host, ["2024-09-20", "2024-12-24", AS_OF], 1);
  });

  it("leave the same file when they are set twice, and no trace when they are cleared", async () => {
    const before = saveWorkbook(planWorkbook(differentLines(1_000)));
    const host = openBytes(before);
    await markPlans(options);
    const once = unzipSync(saveWorkbook(host.workbook));
    await markPlans(options);
    const twice = unzipSync(saveWorkbook(host.workbook));
    assert.deepEqual(Object.keys(twice).sort(), Object.keys(once).sort());
    for (const part of Object.keys(once)) assert.ok(strFromU8(twice[part]) === strFromU8(once[part]), part);
    await clearMarks();
    assert.deepEqual(host.workbook.sheets.map(({ name }) => name), ["Kế hoạch"]);
    assert.deepEqual(host.workbook.names.items, []);
    const [parts, old] = [unzipSync(saveWorkbook(host.workbook)), unzipSync(before)];
    assert.deepEqual(Object.keys(parts).sort(), Object.keys(old).sort());
    for (const part of Object.keys(old)) assert.ok(strFromU8(parts[part]) === strFromU8(old[part]), part);
  });

  it("take the sheet away when the wordings fit into rules again", async () => {
    const host = openModel(planWorkbook(differentLines(1_000)));
    await markPlans(options);
    for (let row = 5; row < 1_005; row++) for (const column of [5, 6, 8]) host.workbook.sheets[0].cells.setValue(row, column, null);
    await markPlans(options);
    assert.deepEqual(host.workbook.sheets.map(({ name }) => name), ["Kế hoạch"]);
    assert.deepEqual(host.workbook.names.items, []);
  });

  it("make no sheet for a plan that does without", async () => {
    for (const bytes of [readFileSync(SAMPLE), saveWorkbook(planWorkbook(manyLines(2_000)))]) {
      const host = openBytes(bytes);
      const sheets = host.workbook.sheets.length;
      await markPlans(options);
      assert.equal(host.workbook.sheets.length, sheets);
      assert.ok(batches(host) <= 6);
    }
  });

  it("find texts with signs of patterns, texts longer than a lookup takes, and numbers", async () => {
    const odd = ["* ? ~ 31/5/2025", "~*?", `31/5/2025 ${"rất dài ".repeat(60)}`, "<31/5/2025>", "không đọc được \"gì\" cả"];
    const lines = [...odd.map((deadline): PlanLine => ({ criterion: "1.1", deadline })), ...differentLines(1_000)];
    const host = openModel(planWorkbook(lines));
    host.workbook.sheets[0].cells.setValue(5 + odd.length, 5, 8.2025);
    await markPlans(options);
    const [plan] = (await checkPlans(options)).plans;
    for (const row of plan.rows.slice(0, odd.length + 1)) {
      const due = row.overdue ? "overdue" : row.deadline.kind === "unreadable" ? "unreadable" : null;
      assert.equal(markAt(host.workbook, plan.sheet, row.row, 5, AS_OF), due, row.text.deadline);
    }
    // What is like them and is not them has no mark.
    host.edit("Kế hoạch", 5, 5, "ab 31/5/2025");
    assert.equal(markAt(host.workbook, plan.sheet, 6, 5, AS_OF), null);
  });

  it("leave a user's sheet of that name alone, and are read past by check", async () => {
    const workbook = planWorkbook(differentLines(1_000));
    workbook.addSheet(SHEET).cells.setValue(0, 0, "Của nhà trường");
    const host = openModel(workbook);
    await markPlans(options);
    assert.deepEqual(host.workbook.sheets.map(({ name }) => name), ["Kế hoạch", SHEET, `${SHEET} (2)`]);
    assert.equal((await checkPlans(options)).plans.length, 1);
    await clearMarks();
    assert.equal(host.workbook.sheet(SHEET)?.cells.value(0, 0), "Của nhà trường");
    assert.equal(host.workbook.sheets.length, 2);
  });
});
