/** Next year's plan: open rows carried over, nothing made up, the old sheet as it was. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { checkPlans, nextYearPlan, previewNextYear } from "../../src/excel/index";
import type { Workbook} from "../../src/host/index";
import { saveWorkbook, type Host } from "../../src/host/index";
import { AS_OF, assertNothingMissing, batches, manyLines, openBytes, openModel, openSample, planWorkbook, reopen, type PlanLine } from "../support/excel";

const options = { asOf: AS_OF, lang: "vi" } as const;
const NEXT = "Kế hoạch 2025-2026";
const names = (host: Host) => host.workbook.sheets.map((sheet) => sheet.name);

const TEN: PlanLine[] = [
  { criterion: "1.1", status: "Hoàn thành", deadline: "Tháng 9/2024", budget: "2 triệu đồng" },
  { criterion: "1.10", status: "Đang thực hiện", deadline: "Tháng 5/2025", budget: "3 triệu đồng", partners: "Công đoàn" },
  { criterion: "2.1", status: "Chưa hoàn thành", deadline: "31/5/2025", budget: "Không" },
  { criterion: "2.2; 2.3", status: "", deadline: "" },
  { criterion: "3.1", status: "Đã hủy" },
  { criterion: "3.5", status: "50%", content: "Mua đồ chơi" },
  { criterion: "4.1", status: "Không áp dụng" },
  { criterion: "5.1", content: "=1+1", actions: "- Bồi dưỡng\n- Dự giờ", owner: "+Hiệu trưởng", partners: "@Hội CMHS", status: "Đang thực hiện" },
  { criterion: "5.2", content: "8/2025", actions: "5", owner: "'nháy", status: "Đang thực hiện" },
  { criterion: "5.4", status: "Đã hoàn thành" },
];

/** The new plan's rows as texts by the words of its header. */
function rowsOf(workbook: Workbook, name: string): Record<string, string>[] {
  const sheet = workbook.sheet(name);
  assert.ok(sheet, name);
  const at = (row: number, column: number) => String(sheet.cells.value(row, column) ?? "");
  const header = sheet.cells.rowNumbers().find((row) => at(row, 0) === "TT" && /nội dung/i.test(Array.from({ length: 4 }, (_, c) => at(row, c)).join()));
  assert.ok(header !== undefined);
  const headers = Array.from({ length: 12 }, (_, column) => at(header, column));
  return sheet.cells
    .rowNumbers()
    .filter((row) => row > header && headers.some((words, column) => /^(Biện pháp|Hoạt động)/.test(words) && !/^(\(\d+\))?$/.test(at(row, column))))
    .map((row) => Object.fromEntries(headers.map((words, column) => [words, at(row, column)])));
}

describe("next year's plan", () => {
  it("carries what is not done and leaves the rest, in the plan's own columns", async () => {
    const host = openModel(planWorkbook(TEN));
    const result = await nextYearPlan(options);
    assert.deepEqual(result, { sheet: NEXT, carried: 6, left: 4 });
    assert.deepEqual(names(host), ["Kế hoạch", NEXT]);
    assertNothingMissing(host);
    const rows = rowsOf(host.workbook, NEXT);
    assert.deepEqual(rows.map((row) => row["Tiêu chí"]), ["1.10", "2.1", "2.2; 2.3", "3.5", "5.1", "5.2"]);
    const headers = ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí", "Phối hợp", "Mức độ thực hiện", "Ghi chú"];
    assert.deepEqual(Object.keys(rows[0]).filter(Boolean), headers);
  });

  it("leaves deadline, money and progress blank and notes the old ones in a whole sentence", async () => {
    const host = openModel(planWorkbook(TEN));
    await nextYearPlan(options);
    const rows = rowsOf(host.workbook, NEXT);
    for (const row of rows) for (const blank of ["Thời gian", "Kinh phí", "Mức độ thực hiện"]) assert.equal(row[blank], "");
    assert.equal(
      rows[0]["Ghi chú"],
      "Chuyển từ kế hoạch năm học 2024-2025, dòng 7: hạn cũ Tháng 5/2025, kinh phí cũ 3 triệu đồng, mức độ Đang thực hiện.",
    );
    assert.match(rows[2]["Ghi chú"], /dòng 9: hạn cũ chưa có, kinh phí cũ chưa có, mức độ chưa ghi\.$/);
    assert.equal(
      rows[3]["Ghi chú"].split("\n")[1],
      "Bộ tiêu chuẩn đã thay đổi (từ Thông tư 19/2018/TT-BGDĐT sang Thông tư 19/2018/TT-BGDĐT, sửa đổi bởi 22/2024/TT-BGDĐT): tiêu chí cũ 3.5, cần chọn lại tiêu chí.",
    );
  });

  it("writes the user's texts as texts, whatever they begin with", async () => {
    const host = openModel(planWorkbook(TEN));
    await nextYearPlan(options);
    const sheet = reopen(host).sheet(NEXT);
    assert.ok(sheet);
    for (const [row, column, cell] of sheet.cells.entries()) {
      assert.equal(cell.formula, null, `${row},${column}`);
      if (column > 0) assert.ok(cell.value === null || typeof cell.value === "string", `${row},${column}`);
    }
    const [first, second] = rowsOf(host.workbook, NEXT).slice(-2);
    assert.deepEqual([first["Nội dung cần cải tiến"], first["Nhân lực"], first["Phối hợp"]], ["=1+1", "+Hiệu trưởng", "@Hội CMHS"]);
    assert.deepEqual([second["Nội dung cần cải tiến"], second["Biện pháp"], second["Nhân lực"]], ["8/2025", "5", "'nháy"]);
  });

  it("is itself a plan of the next school year", async () => {
    openModel(planWorkbook(TEN));
    await nextYearPlan(options);
    const plan = (await checkPlans(options)).plans.find(({ sheet }) => sheet === NEXT);
    assert.ok(plan);
    assert.deepEqual([plan.schoolYear, plan.standardSet, plan.schoolName], ["2025-2026", "mam-non-2024", "TRƯỜNG MẦM NON HOA SEN"]);
    assert.equal(plan.rows.length, 6);
    const unread = plan.findings.filter(({ ruleId }) => /unreadable|error|shifted|total/.test(ruleId));
    assert.deepEqual(unread, []);
  });

  it("leaves the old sheet byte for byte as it was", async () => {
    const parts = (host: Host) => unzipSync(saveWorkbook(host.workbook));
    const host = openSample();
    const before = parts(host);
    await nextYearPlan(options);
    const after = parts(host);
    const sheets = Object.keys(before).filter((part) => part.startsWith("xl/worksheets/"));
    assert.ok(sheets.length > 0);
    for (const part of sheets) assert.equal(strFromU8(after[part]), strFromU8(before[part]), part);
  });

  it("keeps the headings of a plan that has them, with the standards of the new set", async () => {
    const host = openSample();
    const result = await nextYearPlan(options);
    assert.deepEqual(result, { sheet: NEXT, carried: 7, left: 0 });
    const plan = (await checkPlans(options)).plans.find(({ sheet }) => sheet === NEXT);
    assert.ok(plan);
    assert.deepEqual(plan.standards.map(({ number }) => number), ["1", "2", "3", "4", "5"]);
    assert.deepEqual(plan.rows.map(({ criterion }) => criterion), ["1.1", "1.5", "1.7", "2.1", "5.1", "5.2", "5.4"]);
    assert.deepEqual(plan.rows.map(({ standard }) => standard), ["1", "1", "1", "2", "5", "5", "5"]);
    assert.ok(host.workbook.sheet(NEXT));
  });

  it("loses nothing in another form: criterion into the content, partners to those in charge, notes outside the form", async () => {
    const host = openModel(planWorkbook(TEN));
    const { sheet: name } = await nextYearPlan({ ...options, form: "2026", nextStandardSet: "mam-non-2026" });
    const rows = rowsOf(host.workbook, name);
    assert.equal(rows.length, 6);
    assert.equal(rows[0]["Nội dung cải tiến"], "Tiêu chí 1.10: Nội dung");
    assert.equal(rows[0]["Đơn vị/cá nhân phụ trách"], "Hiệu trưởng chủ trì\nPhối hợp: Công đoàn");
    assert.equal(rows[1]["Đơn vị/cá nhân phụ trách"], "Hiệu trưởng chủ trì");
    assert.match(rows[0]["Ghi chú (ngoài mẫu, không in)"], /tiêu chí cũ 1\.10, cần chọn lại tiêu chí\.$/);
    const sheet = host.workbook.sheet(name);
    assert.equal(sheet?.printArea?.columnCount, 10);
    const plan = (await checkPlans({ ...options, schoolYear: undefined })).plans.find((p) => p.sheet === name);
    assert.deepEqual(plan?.rows.map(({ criterion }) => criterion), ["1.10", "2.1", "2.2", "3.5", "5.1", "5.2"]);
  });

  it("carries a plan in the form of 2026 back into the form of 2018, goals and indicators into the note", async () => {
    const host = openModel(planWorkbook(TEN));
    const first = await nextYearPlan({ ...options, form: "2026", nextStandardSet: "mam-non-2024" });
    const sheet = host.workbook.sheet(first.sheet);
    const row = sheet?.cells.rowNumbers().find((r) => /^Tiêu chí 1\.10/.test(String(sheet.cells.value(r, 1)))) as number;
    host.edit(first.sheet, row, 2, "Sân trường sạch");
    host.edit(first.sheet, row, 4, "100% lớp học");
    const second = await nextYearPlan({ ...options, sheet: first.sheet, form: "2018" });
    assert.equal(second.sheet, "Kế hoạch 2026-2027");
    const moved = rowsOf(host.workbook, second.sheet).find((r) => r["Tiêu chuẩn, tiêu chí"] === "Tiêu chí 1.10");
    assert.ok(moved);
    assert.match(moved["Ghi chú"], /Mục tiêu cải tiến: Sân trường sạch\nChỉ số đánh giá kết quả: 100% lớp học/);
  });

  it("takes the plan of the sheet that is asked for, and says when it has none", async () => {
    const workbook = planWorkbook(TEN, "Trước");
    const other = workbook.addSheet("Kế hoạch 'B' <&>");
    const first = workbook.sheet("Trước");
    for (const [row, column, cell] of first?.cells.entries() ?? []) other.cells.setValue(row, column, row === 2 ? "Năm học 2022-2023" : cell.value);
    openModel(workbook);
    assert.equal((await nextYearPlan({ ...options, sheet: "Kế hoạch 'B' <&>" })).sheet, "Kế hoạch 2023-2024");
    await assert.rejects(nextYearPlan({ ...options, sheet: "Không có" }), { name: "ActionError", code: "noPlan" });
  });

  it("names its sheet so that nothing clashes", async () => {
    const host = openModel(planWorkbook(TEN, NEXT));
    assert.equal((await nextYearPlan(options)).sheet, `${NEXT} (2)`);
    assert.equal(names(host).length, 2);
  });

  it("makes an empty plan when everything is done", async () => {
    openModel(planWorkbook([{ criterion: "1.1", status: "Hoàn thành" }]));
    assert.deepEqual(await nextYearPlan(options), { sheet: NEXT, carried: 0, left: 1 });
    assert.equal((await checkPlans(options)).plans.length, 1);
  });

  it("takes as many batches for 900 rows as for 9", async () => {
    const counts: number[] = [];
    for (const rows of [9, 900]) {
      const host = openModel(planWorkbook(manyLines(rows)));
      assert.equal((await nextYearPlan(options)).carried, rows);
      counts.push(batches(host));
    }
    assert.deepEqual(counts, [5, 5]);
  });

  it("sends a plan of long texts in requests that Excel takes", async () => {
    const long = "Bồi dưỡng đội ngũ. ".repeat(1_700);
    const host = openModel(planWorkbook(Array.from({ length: 60 }, (_, i) => ({ criterion: `1.${1 + (i % 10)}`, content: long, actions: long }))));
    assert.equal((await nextYearPlan({ ...options, form: "2026" })).carried, 60);
    assert.ok(host.log.every(({ requestBytes }) => requestBytes <= 5 * 1024 * 1024));
    const content = rowsOf(host.workbook, NEXT).map((row) => row["Nội dung cải tiến"]);
    assert.equal(content.length, 60);
    assert.ok(content.every((text) => text.includes(long.trim()) && text.length <= 32_767));
  });

  it("leaves no sheet behind and the plan as it was when a batch fails", async () => {
    for (let batch = 0; batch < 5; batch++) {
      let failed = false;
      const host = openModel(planWorkbook(TEN), {
        faults: (index) => (failed || index !== batch ? null : ((failed = true), { code: "GeneralException" })),
      });
      await assert.rejects(nextYearPlan(options), { name: "ActionError", code: "unexpected" });
      assert.deepEqual(names(host), ["Kế hoạch"], `batch ${batch}`);
    }
  });

  it("takes away what was written when a later payload of a long plan fails", async () => {
    const long = "Bồi dưỡng đội ngũ. ".repeat(1_700);
    let failed = false;
    const host = openModel(planWorkbook(Array.from({ length: 60 }, () => ({ criterion: "1.1", content: long, actions: long }))), {
      faults: (_, request) => (failed || !/setPrintArea/i.test(JSON.stringify(request)) ? null : ((failed = true), { code: "MemoryLimitReached" })),
    });
    await assert.rejects(nextYearPlan(options), { name: "ActionError", code: "tooLarge" });
    assert.ok(failed);
    assert.deepEqual(names(host), ["Kế hoạch"]);
  });

  it("is refused in a protected workbook, and works beside a protected sheet", async () => {
    const host = openModel(planWorkbook(TEN));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kế hoạch").protection.protect();
      await context.sync();
    });
    assert.equal((await nextYearPlan(options)).carried, 6);
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await assert.rejects(nextYearPlan(options), { name: "ActionError", code: "protected" });
    assert.equal(names(host).length, 2);
  });

  it("speaks English in its notes for those who work in English", async () => {
    const host = openModel(planWorkbook(TEN));
    const { sheet } = await nextYearPlan({ ...options, lang: "en" });
    assert.equal(sheet, "Plan 2025-2026");
    assert.match(rowsOf(host.workbook, sheet)[0]["Ghi chú"], /^Carried over from the plan of school year 2024-2025, row 7: /);
  });

  it("keeps whose row it is in a plan of several schools, in its column or, where the form has none, in the note", async () => {
    const workbook = planWorkbook([{ criterion: "1.1" }, { criterion: "1.2" }, { criterion: "1.1" }]);
    ["Trường", "MN Hoa Sen", "", "MN Hoa Mai"].forEach((text, i) => text !== "" && workbook.sheets[0].cells.setValue(4 + i, 9, text));
    const host = openModel(workbook);
    const { sheet } = await nextYearPlan(options);
    assert.deepEqual(rowsOf(host.workbook, sheet).map((row) => row["Trường"]), ["MN Hoa Sen", "MN Hoa Sen", "MN Hoa Mai"]);
    const other = await nextYearPlan({ ...options, sheet: "Kế hoạch", form: "2018" });
    assert.match(rowsOf(host.workbook, other.sheet)[2]["Ghi chú"], /\nTrường: MN Hoa Mai$/);
  });

  describe("of a plan with standards of its own", () => {
    const university = (): Host => openBytes(readFileSync(new URL("../fixtures/workbooks/university.xlsx", import.meta.url)));

    it("keeps them: every criterion as it was, the standards' titles, and no circular of schools", async () => {
      const host = university();
      const [before] = (await checkPlans(options)).plans;
      const preview = await previewNextYear(options);
      assert.deepEqual([preview.standardSet, preview.chooseAnew, preview.carried], ["", 0, before.rows.length]);
      const { sheet: name } = await nextYearPlan(options);
      const next = (await checkPlans(options)).plans.find(({ sheet }) => sheet === name);
      assert.deepEqual([next?.standardSet, next?.schoolYear], ["", "2025-2026"]);
      assert.deepEqual(next?.rows.filter(({ text }) => text.content !== "").map(({ criterion }) => criterion), before.rows.map(({ criterion }) => criterion));
      assert.deepEqual(next?.standards.map(({ number, title }) => [number, title]), before.standards.map(({ number, title }) => [number, title]));
      const texts = [...(reopen(host).sheet(name)?.cells.entries() ?? [])].map(([, , { value }]) => String(value));
      assert.deepEqual(texts.filter((text) => /Thông tư|^Mức/i.test(text)), []);
    });

    it("has each criterion chosen anew under a set of ours: there the same number is another criterion", async () => {
      university();
      const { sheet: name } = await nextYearPlan({ ...options, nextStandardSet: "tieu-hoc-2018" });
      const next = (await checkPlans(options)).plans.find(({ sheet }) => sheet === name);
      const notes = next?.rows.map(({ text }) => text.note ?? "").filter(Boolean) ?? [];
      assert.equal(notes.length, 3);
      for (const note of notes) assert.match(note, /từ bộ tiêu chuẩn riêng sang Thông tư 17\/2018\/TT-BGDĐT.*cần chọn lại tiêu chí/s);
    });
  });
});
