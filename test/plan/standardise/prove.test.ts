/** A change is made only where the whole plan is read as before. */
import assert from "node:assert/strict";
import { findPlanTables, readPlans, type CellValue, type SheetGrid } from "../../../src/plan/index";
import { proveChanges, standardiseReport, withChanges, type SheetChange } from "../../../src/plan/standardise/index";

const options = { asOf: "2025-06-15", schoolYear: "2024-2025" };

function gridOf(rows: CellValue[][]): SheetGrid {
  return { name: "KH", top: 0, left: 0, values: rows, text: rows.map((row) => row.map(String)), numberFormat: rows.map((row) => row.map(() => "General")) };
}

const HEADER = ["TT", "Tiêu chí", "Nội dung", "Biện pháp", "Nhân lực", "Bắt đầu", "Hoàn thành", "Kinh phí (triệu đồng)"];
const plan = (...rows: CellValue[][]) => gridOf([HEADER, ...rows]);
const row = (n: number, start: CellValue, end: CellValue, budget: CellValue): CellValue[] => [n, `Tiêu chí 1.${n}`, "Nội dung", "- Làm", "Hiệu trưởng", start, end, budget];

const changesOf = (grid: SheetGrid) => standardiseReport(readPlans([grid], options), [grid], options);

describe("changes of a whole plan", () => {
  it("take start and end in two columns, and a budget in the column's unit", () => {
    const grid = plan(row(1, "01/09/2024", "31/5/2025", "5"), row(2, "Tháng 9/2024", "Tháng 5/2025", "12 triệu đồng"));
    const changes = changesOf(grid);
    assert.deepEqual(changes.map(({ cell }) => cell), ["F2", "G2", "H2", "F3", "G3", "H3"]);
    const reading = (g: SheetGrid) => findPlanTables(g, options)[0].rows.map(({ deadline, budget }) => [deadline.kind, deadline.start, deadline.end, budget.dong]);
    assert.deepEqual(reading(withChanges(grid, changes)), reading(grid));
  });

  it("leave rows that repeat the one above alone, and change what they repeat", () => {
    const grid = plan(row(1, "", "Tháng 5/2025", "5 triệu"), row(2, "", "nt", "nt"));
    assert.deepEqual(changesOf(grid).map(({ cell }) => cell), ["G2", "H2"]);
  });

  it("never touch formulas or error values", () => {
    const grid = plan(row(1, "", "Tháng 5/2025", "5 triệu"), row(2, "", "#REF!", "#N/A"));
    grid.formulas = grid.values.map((cells) => [...cells]);
    grid.formulas[1][6] = "=A9";
    assert.deepEqual(changesOf(grid).map(({ cell }) => cell), ["H2"]);
  });

  it("leave out a change that would be read differently, and keep the others", () => {
    const grid = plan(row(1, "", "Tháng 5/2025", "5 triệu"), row(2, "", "nt", "7 triệu"), row(3, "", "Tháng 4/2025", "8 triệu"));
    const changes = changesOf(grid);
    const wrong = changes.map((change): SheetChange => (change.cell === "G2" ? { ...change, after: { value: "Tháng 6/2025", text: "Tháng 6/2025" } } : change));
    assert.deepEqual(proveChanges(grid, wrong, options).map(({ cell }) => cell), ["H3", "G4", "H4"]);
  });

  it("are none where the table itself would be found differently", () => {
    const grid = plan(row(1, "", "Tháng 5/2025", "5 triệu"));
    const header: SheetChange = {
      sheet: "KH", cell: "G1", field: null, kind: "text", reason: "spaces",
      before: { value: "Hoàn thành", text: "Hoàn thành" }, after: { value: "Ghi chú", text: "Ghi chú" },
    };
    assert.deepEqual(proveChanges(grid, [header], options), []);
    assert.equal(proveChanges(grid, [header, ...changesOf(grid)], options).length, 2);
  });
});
