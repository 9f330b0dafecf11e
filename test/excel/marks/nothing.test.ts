/** Rows that say that nothing is to be improved: their blank cells are not marked. */
import assert from "node:assert/strict";
import { markPlans } from "../../../src/excel/index";
import { AS_OF, openModel, planWorkbook } from "../../support/excel";
import { marksOf } from "../../support/marks";

describe("marks where nothing is to be improved", () => {
  it("are none, until something is", async () => {
    const none = { content: "Không có nội dung cần cải tiến", actions: "", owner: "", partners: "" };
    const workbook = planWorkbook([{ criterion: "1.1", deadline: "", budget: "" }, { criterion: "1.2", ...none }, { criterion: "1.3", deadline: "Tháng 6/2026", budget: "Không" }]);
    const { cells: sheet } = workbook.sheets[0];
    const host = openModel(workbook);
    await markPlans({ asOf: AS_OF, lang: "vi" });
    const marks = (): (string | null)[] => [3, 4, 5, 6].map((column) => marksOf(host, column, 7, 1, AS_OF)[0]!);
    assert.deepEqual([marksOf(host, 5, 6, 3, AS_OF), marksOf(host, 6, 6, 3, AS_OF)], [["missing", null, null], ["unfunded", null, null]]);
    assert.deepEqual(marks(), [null, null, null, null]);
    sheet.setValue(6, 2, "Sân chơi ít bóng mát");
    assert.deepEqual(marks(), ["missing", "missing", "missing", "unfunded"]);
  });
});
