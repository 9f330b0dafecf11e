/** Which rows of a plan go into next year's, and what is noted beside them. */
import assert from "node:assert/strict";
import { isSchoolYear, nextSchoolYear, readPlans, standardSet, type Plan, type SheetGrid, type StandardSet } from "../../src/plan/index";
import { carryRows, moveCriterion, type Carry } from "../../src/plan/next-year/index";
import { readCriterion } from "../../src/plan/text/criterion";
import { gridOf, type GridOptions } from "../fixtures/grid";

const set = (id: string): StandardSet => standardSet(id) as StandardSet;
const [old, amended, latest] = ["mam-non-2018", "mam-non-2024", "mam-non-2026"].map(set);
const HEADER = ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí", "Phối hợp", "Mức độ thực hiện", "Ghi chú"];

function planOf(rows: string[][], options: GridOptions = {}, header = HEADER): { plan: Plan; grid: SheetGrid } {
  const top = [["TRƯỜNG MẦM NON HOA SEN"], ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG"], ["Năm học 2024-2025"]];
  const grid = gridOf([...top, header, ...rows], options);
  return { plan: readPlans([grid], { asOf: "2025-06-15" }).plans[0], grid };
}

function carry(rows: string[][], to: StandardSet = old, options: GridOptions = {}, header = HEADER): Carry {
  const { plan, grid } = planOf(rows, options, header);
  return carryRows(plan, grid, old, to);
}

const row = (criterion: string, status: string, more: Partial<Record<number, string>> = {}): string[] => {
  const cells = ["1", criterion, `Nội dung ${criterion}`, "- Bồi dưỡng", "Hiệu trưởng", "Tháng 5/2025", "3 triệu đồng", "Công đoàn", status, ""];
  return cells.map((cell, i) => more[i] ?? cell);
};

describe("next school year", () => {
  it("begins where this one ends", () => assert.equal(nextSchoolYear("2024-2025"), "2025-2026"));

  for (const wrong of ["2024", "2024-2026", "2024 - 2025", "24-25", ""]) {
    it(`is not told for “${wrong}”`, () => {
      assert.equal(isSchoolYear(wrong), false);
      assert.throws(() => nextSchoolYear(wrong), RangeError);
    });
  }
});

describe("rows that go into next year's plan", () => {
  it("are those not done, cancelled or not applicable", () => {
    const statuses = ["Hoàn thành", "Đang thực hiện", "Chưa hoàn thành", "", "Đã hủy", "Không áp dụng", "80%", "100%", "Tốt"];
    const { rows, left } = carry(statuses.map((status, i) => row(`1.${i + 1}`, status)));
    assert.deepEqual(rows.map(({ text }) => text.criterion), ["1.2", "1.3", "1.4", "1.7", "1.9"]);
    assert.equal(left, 4);
  });

  it("take criterion, content, actions, owners and partners along, never deadline, money or progress", () => {
    const [{ text }] = carry([row("1.1", "Đang thực hiện")]).rows;
    assert.deepEqual(text, {
      criterion: "1.1",
      content: "Nội dung 1.1",
      actions: "- Bồi dưỡng",
      owner: "Hiệu trưởng",
      partners: "Công đoàn",
    });
  });

  it("say where they come from and what they had", () => {
    const { rows } = carry([row("1.1", "Hoàn thành"), row("1.2", "Đang thực hiện", { 9: "Họp tháng 3" }), row("1.3", "", { 5: "", 6: "" })]);
    const from = { kind: "from", schoolYear: "2024-2025", budgetShared: false };
    assert.deepEqual(rows.map(({ notes }) => notes), [
      [
        { ...from, row: 6, deadline: "Tháng 5/2025", budget: "3 triệu đồng", status: "Đang thực hiện" },
        { kind: "oldNote", text: "Họp tháng 3" },
      ],
      [{ ...from, row: 7, deadline: "", budget: "", status: "" }],
    ]);
  });

  it("write out what they took over from a row that stays behind", () => {
    const { rows } = carry([row("1.1", "Hoàn thành"), row("nt", "Đang thực hiện", { 4: "nt", 5: "//", 6: "nt", 7: "như trên" })]);
    assert.equal(rows.length, 1);
    assert.equal(rows[0].text.criterion, "1.1");
    assert.equal(rows[0].text.owner, "Hiệu trưởng");
    assert.equal(rows[0].text.partners, "Công đoàn");
    const [note] = rows[0].notes;
    assert.ok(note.kind === "from");
    assert.deepEqual([note.deadline, note.budget, note.budgetShared], ["Tháng 5/2025", "3 triệu đồng", true]);
  });

  it("write out merged criteria and amounts", () => {
    const merged = { merges: ["B5:B7", "G5:G7"] };
    const lines = [row("1.1", "Hoàn thành"), row("", "Đang thực hiện", { 2: "Hai", 6: "" }), row("", "", { 2: "Ba", 6: "" })];
    const { rows } = carry(lines, old, merged);
    assert.deepEqual(rows.map(({ text }) => [text.criterion, text.content]), [["1.1", "Hai"], ["1.1", "Ba"]]);
    for (const { notes } of rows) assert.ok(notes[0].kind === "from" && notes[0].budgetShared && notes[0].budget === "3 triệu đồng");
  });

  it("carry expected evidence, not evidence that was found", () => {
    const header = (words: string) => ["TT", "Nội dung cải tiến", "Hoạt động/giải pháp", "Thời gian thực hiện", "Nguồn lực bảo đảm", words, "Mức độ thực hiện"];
    const line = [["1", "Tiêu chí 1.1: Nội dung", "- Bồi dưỡng", "Tháng 5/2025", "", "[H1-1.1-01]", "Đang thực hiện"]];
    assert.equal(carry(line, old, {}, header("Minh chứng dự kiến")).rows[0].text.evidence, "[H1-1.1-01]");
    assert.equal(carry(line, old, {}, header("Minh chứng")).rows[0].text.evidence, undefined);
  });

  it("keep a criterion that is the same in the new set, without a word about it", () => {
    const [same] = carry([row("Tiêu chí 1.10", "")], amended).rows;
    assert.equal(same.standard, "1");
    assert.equal(same.text.criterion, "Tiêu chí 1.10");
    assert.deepEqual(same.notes.map(({ kind }) => kind), ["from"]);
  });

  it("keep the old number and ask for a new one where the set has changed", () => {
    for (const [criterion, to] of [["3.5", amended], ["1.1", latest], ["2.2; 2.3", latest]] as const) {
      const [changed] = carry([row(criterion, "")], to).rows;
      assert.equal(changed.standard, null, criterion);
      assert.equal(changed.text.criterion, criterion);
      assert.deepEqual(changed.notes[1], { kind: "chooseAnew", criterion, from: old.circular, to: to.circular });
    }
  });

  it("stay under their standard when they name no criterion and the standard is the same", () => {
    const lines = [["1", "Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên"], row("", "", { 2: "Bồi dưỡng" })];
    assert.equal(carry(lines, amended).rows[0].standard, "2");
    assert.equal(carry(lines, latest).rows[0].standard, null);
  });
});

describe("a criterion in another set", () => {
  const renamed: StandardSet = {
    ...old,
    id: "renamed",
    standards: old.standards.map((standard) => (standard.number === "2" ? { ...standard, number: "3" } : standard)).map((standard) => ({
      ...standard,
      criteria: standard.title.startsWith("Cán bộ") ? standard.criteria.map((c) => ({ ...c, number: c.number.replace(/^2/, "3") })) : standard.criteria,
    })),
  };

  it("takes its new number only when title and standard are word for word the same", () => {
    assert.deepEqual(moveCriterion(readCriterion({ text: "Tiêu chí 2.1" }), old, renamed), { kind: "renumbered", standard: "3", from: "2.1", to: "3.1" });
    const { plan, grid } = planOf([row("Tiêu chí 2.1", "")]);
    const [moved] = carryRows(plan, grid, old, renamed).rows;
    assert.equal(moved.text.criterion, "Tiêu chí 3.1");
    assert.deepEqual(moved.notes[1], { kind: "renumbered", before: "2.1", after: "3.1" });
  });

  it("must be chosen anew when one of several has moved", () => {
    assert.deepEqual(moveCriterion(readCriterion({ text: "1.1; 2.1" }), old, renamed), { kind: "chooseAnew", from: "1.1; 2.1" });
  });

  it("that no set knows is not made up", () => {
    assert.deepEqual(moveCriterion(readCriterion({ text: "Tiêu chí 9.9" }), old, amended), { kind: "chooseAnew", from: "9.9" });
    assert.deepEqual(moveCriterion(readCriterion({ text: "Bồi dưỡng" }), old, amended), { kind: "none" });
  });
});
