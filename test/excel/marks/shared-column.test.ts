/** Marks in a column of time and money. */
import assert from "node:assert/strict";
import { checkPlans, markPlans } from "../../../src/excel/index";
import { AS_OF, openModel, planWorkbook } from "../../support/excel";
import { marksOf } from "../../support/marks";

describe("marks in a column of time and money", () => {
  it("say what each cell lacks, and follow what is written into it", async () => {
    const cells = ["Tháng 12/2025; 5 triệu", "Tháng 12/2025", "5 triệu", "", "Tháng 12/2025; chưa có kinh phí", "5 triệu; 3 triệu", "Tháng 1/2025; 5 triệu"];
    const workbook = planWorkbook(cells.map((deadline, i) => ({ criterion: `1.${i + 1}`, deadline })));
    const { cells: sheet } = workbook.sheets[0];
    sheet.setValue(4, 5, "Thời gian/Kinh phí");
    sheet.setValue(4, 6, "Minh chứng");
    const host = openModel(workbook);
    const { unfunded, overdue } = await markPlans({ asOf: AS_OF, lang: "vi" });
    assert.deepEqual([unfunded, overdue], [3, 1]);
    // A blank cell lacks both; one mark is on top.
    assert.deepEqual(marksOf(host, 5, 6, cells.length, AS_OF), [null, "unfunded", "missing", "missing", "unfunded", "unreadable", "overdue"]);
    const { rows } = (await checkPlans({ asOf: AS_OF, lang: "vi" })).plans[0];
    assert.deepEqual(rows.map((row) => row.unfunded), [false, true, false, true, true, false, false]);
    sheet.setValue(6, 5, "Tháng 12/2025; 2 triệu");
    assert.deepEqual(marksOf(host, 5, 7, 1, AS_OF), [null]);
    sheet.setValue(5, 5, "");
    assert.deepEqual(marksOf(host, 5, 6, 1, AS_OF), ["missing"]);
  });
});
