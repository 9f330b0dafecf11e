import assert from "node:assert/strict";
import type { Finding, Plan, PlanRow, Totals } from "../../src/plan/types";
import { addTotals, figureNote, filterFindings, plansOf, shownFindings, standardLines } from "../../src/taskpane/view";

const totals = (dong: number, byStandard: Record<string, number>): Totals => ({
  dong, min: dong, max: dong + 1, byStandard, rowsWithoutFigure: 1, rows: 2, overdue: 1, dueSoon: 0, unfunded: 1, done: 0,
});
const row = (standard: string | null, overdue = false): PlanRow => ({ standard, overdue, unfunded: false }) as PlanRow;
const finding = (severity: Finding["severity"], cell: string): Finding => ({
  ruleId: "budget-missing", severity, cell, params: { place: "1.7", criterion: "1.7", row: 12 },
});
const plan = (sheet: string, dong: number, rows: PlanRow[], findings: Finding[]): Plan =>
  ({
    sheet, rows, findings,
    standards: [{ number: "10", title: "Mười" }, { number: "2", title: "Hai" }],
    totals: totals(dong, { "10": dong, "2": 0, "?": 0 }),
  }) as unknown as Plan;

const a = plan("A", 5_000_000, [row("2"), row("10", true)], [finding("info", "A1"), finding("error", "G12")]);
const b = plan("B", 1_000_000, [row(null)], [finding("warning", "F3")]);

describe("what the pane shows of a report", () => {
  it("adds plans up", () => {
    const sum = addTotals([a, b]);
    assert.deepEqual([sum.dong, sum.max, sum.rows, sum.byStandard["10"]], [6_000_000, 6_000_002, 4, 6_000_000]);
    assert.equal(addTotals([]).dong, 0);
  });

  it("says what the total lacks, and where there is no column for money", () => {
    const noted = (budget: number | undefined, rowsWithoutFigure: number) =>
      figureNote([{ ...a, columns: budget === undefined ? {} : { budget }, totals: { ...a.totals, rowsWithoutFigure } }]);
    assert.deepEqual([noted(6, 1), noted(6, 0), noted(undefined, 2)], ["withoutFigure", "allWithFigure", "noMoneyColumn"]);
  });

  it("shows one plan or all", () => {
    const report = { asOf: "2025-06-15", plans: [a, b] };
    assert.deepEqual(plansOf(report, null), [a, b]);
    assert.deepEqual(plansOf(report, "B"), [b]);
  });

  it("orders standards by number, rows without one last", () => {
    const lines = standardLines([a, b]);
    assert.deepEqual(lines.map(({ number, rows, overdue }) => [number, rows, overdue]), [["2", 1, 0], ["10", 1, 1], ["?", 1, 0]]);
    assert.equal(lines[0].title, "Hai");
  });

  it("puts the worst findings first, each with its sheet and sentence", () => {
    const shown = shownFindings([a, b], "vi");
    assert.deepEqual(shown.map(({ sheet, cell }) => `${sheet}!${cell}`), ["A!G12", "B!F3", "A!A1"]);
    assert.ok(shown.every(({ words }) => words.length > 10 && !words.includes("{")));
  });

  it("filters by severity, and by words without their accents or by cell", () => {
    const shown = shownFindings([a, b], "vi");
    assert.equal(filterFindings(shown, "error", "").length, 1);
    assert.equal(filterFindings(shown, null, "KINH phi").length, 3);
    assert.deepEqual(filterFindings(shown, null, "g12").map(({ cell }) => cell), ["G12"]);
    assert.equal(filterFindings(shown, null, "không có đâu cả").length, 0);
  });
});
