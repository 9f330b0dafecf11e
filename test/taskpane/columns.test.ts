import assert from "node:assert/strict";
import { readPlans, type CellValue, type ColumnChoices, type SheetGrid } from "../../src/plan/index";
import { columnLines, columnName, doubtfulFields, guessColumns, isEnough } from "../../src/taskpane/columns";

function planOf(rows: CellValue[][], columns: ColumnChoices = {}) {
  const grid: SheetGrid = { name: "S", top: 0, left: 0, values: rows, text: rows.map((row) => row.map(String)) };
  return readPlans([grid], { asOf: "2025-04-15", schoolYear: "2024-2025", columns: { S: columns } }).plans[0];
}

const ODD = [
  ["TT", "Tiêu chí", "Nội dung cần cải tiến", "Biện pháp", "Nhân lực", "Mốc", "Kinh phí", "Ghi chú"],
  ["1", "1.1", "Chiến lược", "Rà soát", "Hiệu trưởng", "3/2025", "5 triệu", ""],
];

const doubts = (columns?: ColumnChoices) =>
  columnLines(planOf(ODD, columns)).flatMap(({ field, doubt, isChosen }) => (doubt ? [`${field} ${doubt}`] : isChosen ? [`${field} chosen`] : []));

describe("columnLines", () => {
  it("says which columns are missing, chosen, and no longer there", () => {
    assert.deepEqual(doubts(), ["deadline missing"]);
    assert.deepEqual(doubts({ deadline: { column: 5, header: "Mốc" } }), ["deadline chosen"]);
    assert.deepEqual(doubts({ deadline: null, note: { column: 7, header: "Khác" } }), ["deadline chosen", "note lost"]);
  });

  it("says which columns were assumed, and offers those that the table spans", () => {
    const plan = planOf([
      ["Tiêu chuẩn 1: Tổ chức", "", "", "", "", ""],
      ["1.1", "Chiến lược", "Rà soát", "Hiệu trưởng", "3/2025", "5 triệu"],
      ["1.2", "Hội đồng", "Họp", "Hiệu trưởng", "5/2025", "2 triệu"],
      ["1.3", "Tổ chức", "Họp", "Hiệu trưởng", "5/2025", "Không"],
    ]);
    assert.deepEqual(doubtfulFields([plan]), ["criterion", "content", "actions", "owner", "deadline", "budget"]);
    assert.deepEqual(columnLines(plan)[0].options.map(({ column }) => columnName(column, "")), ["A", "B", "C", "D", "E", "F"]);
    assert.deepEqual(doubtfulFields([planOf(ODD)]), []);
  });
});

describe("a table that is pointed at", () => {
  const cells = ["TT", "Tiêu chí", "Mảng", "Biện pháp", "Bên", "Thời gian"].map((header, column) => ({ column, header }));
  it("has its columns guessed from their words, each for one field", () => {
    assert.deepEqual(Object.entries(guessColumns(cells)).map(([field, choice]) => `${field} ${(choice as { column: number }).column}`), [
      "criterion 1", "actions 3", "deadline 5",
    ]);
  });

  it("needs what is to be done, and two columns more", () => {
    assert.equal(isEnough({ criterion: cells[1], actions: cells[3], deadline: cells[5] }), true);
    assert.equal(isEnough({ criterion: cells[1], owner: cells[4], deadline: cells[5] }), false);
    assert.equal(isEnough({ content: cells[3], actions: cells[3], deadline: cells[5] }), false);
    assert.equal(isEnough({ actions: cells[3], deadline: cells[5], owner: null }), false);
  });
});
