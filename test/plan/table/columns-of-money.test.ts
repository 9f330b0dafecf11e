/** Money in several columns, dittos and merges: every amount once, every disagreement said. */
import assert from "node:assert/strict";
import { findPlanTables, totalsOf } from "../../../src/plan/index";
import type { PlanTable } from "../../../src/plan/index";
import { gridOf } from "../../fixtures/grid";

const HEADER = [
  ["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí (triệu đồng)", "", ""],
  ["", "", "", "", "", "", "Tổng", "NSNN", "XHH"],
];
const row = (...money: string[]): string[] => ["", "1.1", "a", "b", "HT", "5/2025", ...money];
const find = (rows: string[][], merges: string[] = []): PlanTable => findPlanTables(gridOf(rows, { merges }), { asOf: "2025-04-01" })[0];

describe("a row of units under two rows of header", () => {
  const header = [["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Nhân lực", "Thời gian", "Kinh phí", ""], ["", "", "", "", "", "", "NSNN", "XHH"]];
  const dongOf = (...units: string[]): (number | null)[] => find([...header, ["", "", "", "", "", "", ...units], row("3", "2")]).rows.map(({ budget }) => budget.dong);

  it("counts for all columns of money, where it is one unit", () => {
    assert.deepEqual(dongOf("(triệu đồng)", "(triệu đồng)"), [5_000_000]);
    assert.deepEqual(dongOf("nghìn đồng", ""), [5_000]);
    const [first] = find([...header, ["", "", "", "", "", "", "(triệu đồng)", "(triệu đồng)"], row("3", "2")]).rows;
    assert.deepEqual(first.budget.sources, [{ name: "nsnn", dong: 3_000_000 }, { name: "xhh", dong: 2_000_000 }]);
  });

  it("is none where two units stand side by side, or an amount does", () => {
    assert.ok(dongOf("(triệu đồng)", "(nghìn đồng)").every((dong) => dong === null));
    assert.deepEqual(dongOf("5 triệu đồng", ""), [null]);
  });
});

describe("money in several columns", () => {
  it("counts a total with its parts once, and keeps where it comes from", () => {
    const { rows } = find([...HEADER, row("12", "10", "2"), row("", "3", "4"), row("", "", ""), row("", "5", "không")]);
    assert.deepEqual(rows.map(({ budget }) => [budget.kind, budget.dong]), [["amount", 12_000_000], ["amount", 7_000_000], ["blank", null], ["amount", 5_000_000]]);
    assert.deepEqual(rows[0].budget.sources, [{ name: "nsnn", dong: 10_000_000 }, { name: "xhh", dong: 2_000_000 }]);
  });

  it("does not choose between a total and parts that differ from it", () => {
    const { rows } = find([...HEADER, row("12", "10", "5")]);
    assert.deepEqual([rows[0].budget.kind, rows[0].budget.dong, rows[0].budget.flags.includes("partsDiffer")], ["unreadable", null, true]);
  });

  it("adds parts, and says when one has no figure or cannot be read", () => {
    const header = [HEADER[0].slice(0, 8), ["", "", "", "", "", "", "Ngân sách", "XHH"]];
    const { rows } = find([...header, row("3", "2"), row("3", "Theo thực tế"), row("3", "5 quả cam"), row("2-3", "1")]);
    assert.deepEqual(rows[0].budget.dong, 5_000_000);
    assert.deepEqual([rows[1].budget.dong, rows[1].budget.flags.includes("partial")], [3_000_000, true]);
    assert.deepEqual([rows[2].budget.kind, rows[2].budget.dong], ["unreadable", null]);
    assert.deepEqual([rows[3].budget.kind, rows[3].budget.min, rows[3].budget.max], ["range", 3_000_000, 4_000_000]);
  });
});

describe("one amount for several rows", () => {
  const single = HEADER[0].slice(0, 7);
  it("counts once when merged down or repeated by a mark, and nobody is unfunded by it", () => {
    const table = find([single, row("4"), row(""), row("nt"), row("như trên"), row("")], ["G2:G3"]);
    assert.deepEqual(table.rows.map(({ budget }) => budget.kind), ["amount", "ditto", "ditto", "ditto", "blank"]);
    assert.deepEqual(table.rows.map(({ unfunded }) => unfunded), [false, false, false, false, true]);
    assert.deepEqual(table.rows.map(({ inherited }) => inherited.includes("budget")), [false, true, true, true, false]);
    assert.equal(totalsOf(table).dong, 4_000_000);
  });

  it("takes an empty merged cell as one missing budget", () => {
    const { rows } = find([single, row(""), row("")], ["G2:G3"]);
    assert.deepEqual(rows.map(({ unfunded }) => unfunded), [true, false]);
  });

  it("keeps a mark with nothing above it as what it is", () => {
    assert.equal(find([single, row("nt")]).rows[0].budget.kind, "ditto");
    assert.deepEqual(find([single, row("nt")]).rows[0].inherited, []);
  });
});
