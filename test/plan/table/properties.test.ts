/** Whatever a sheet holds: reading never throws, gives the same twice, and does not depend on spacing, case of headers or Unicode form. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { readPlans } from "../../../src/plan/index";
import { readCriterion } from "../../../src/plan/text/criterion";
import { readPeople } from "../../../src/plan/text/people/index";
import { readStatus } from "../../../src/plan/text/status";
import { gridOf } from "../../fixtures/grid";
import { other } from "../../fixtures/layouts/other";
import { preschool } from "../../fixtures/layouts/preschool";

const words = ["Tiêu chí", "Tiêu chuẩn", "1.1", "1.10", "5.2", "hoàn thành", "chưa", "đang", "không", "100%", "Hiệu trưởng", "phối hợp với", "chủ trì", "giáo viên", "nt", "//", "Cộng",
  "Thời gian", "Kinh phí", "Biện pháp", "Nội dung", "Nhân lực", "-", ";", ",", ".", "\n", "5 triệu", "Tháng 8/2025", "(1)", "(2)", "TT", "#REF!"];
const text = fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((parts) => parts.join(" ")));

describe("properties of reading", () => {
  it("reads any text without throwing, and keeps it", () => {
    fc.assert(
      fc.property(text, (cell) => {
        assert.equal(readCriterion({ text: cell }).source, cell);
        assert.equal(readStatus({ text: cell }).source, cell);
        assert.equal(readPeople(cell).source, cell);
        for (const criterion of readCriterion({ text: cell }).criteria) assert.match(criterion, /^[1-9]\.[1-9]\d?$/);
      }),
      { numRuns: 4000 },
    );
  });

  it("reads any sheet without throwing, twice the same", () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 9 }), { maxLength: 14 }), (rows) => {
        const read = (): string => JSON.stringify(readPlans([gridOf(rows)], { asOf: "2025-04-01" }));
        assert.equal(read(), read());
      }),
      { numRuns: 400 },
    );
  });

  for (const layout of [...preschool, ...other]) {
    it(`reads the same in decomposed Unicode, with letters that only look Vietnamese and with no-break spaces: ${layout.name}`, () => {
      const essence = (change: (cell: string) => string): unknown =>
        readPlans([{ ...layout.grid, text: layout.grid.text.map((row) => row.map(change)), values: layout.grid.values.map((row) => row.map((value) => (typeof value === "string" ? change(value) : value))) }], {
          asOf: "2025-04-01",
        }).plans.map((plan) => [
          plan.columns,
          plan.schoolYear,
          plan.standardSet,
          plan.rows.map((row) => [row.row, row.criterion, row.deadline.end, row.budget.kind, row.budget.dong, row.status.status, row.owners.lead, row.inherited]),
        ]);
      const plain = essence((cell) => cell);
      assert.deepEqual(essence((cell) => cell.normalize("NFD")), plain);
      assert.deepEqual(essence((cell) => cell.replace(/ /g, "\u00a0")), plain);
      // As PDFs and old fonts leave them.
      assert.deepEqual(essence((cell) => cell.replace(/đ/g, "ð").replace(/Đ/g, "Ð").replace(/ư/g, "ƣ").replace(/Ư/g, "Ƣ")), plain);
      assert.deepEqual(essence((cell) => (cell === "" ? "" : ` ${cell}  `)), plain);
    });
  }
});
