import assert from "node:assert/strict";
import { checkPlans, onCellSelected, type SelectedCell } from "../../src/excel/index";
import { selectedCell } from "../../src/excel/watch";
import { assertNothingMissing, batches, openSample } from "../support/excel";

describe("selectedCell", () => {
  const cases: readonly (readonly [address: string, row: number | null, column: number | null])[] = [
    ["F12", 12, 5],
    ["$F$12", 12, 5],
    ["F12:G14", 12, 5],
    ["A1,C3:D4", 1, 0],
    ["5:5", 5, null],
    ["F:G", null, null],
    ["Sheet1!B2", 2, 1],
    ["'Kế hoạch, 1!'!B2:C3", 2, 1],
    ["", null, null],
  ];
  for (const [address, row, column] of cases) {
    it(`reads ${JSON.stringify(address)}`, () => assert.deepEqual(selectedCell("x", address), { sheetId: "x", row, column }));
  }
});

describe("onCellSelected", () => {
  it("tells of the user's selections by what the report calls the sheet, and asks Excel nothing more", async () => {
    const host = openSample();
    const [plan] = (await checkPlans({ asOf: "2025-06-15", lang: "vi" })).plans;
    const seen: SelectedCell[] = [];
    await onCellSelected((cell) => seen.push(cell));
    host.select("Kế hoạch", 16, 5, 2, 1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kế hoạch").name = "Đổi tên";
      await context.sync();
    });
    const before = batches(host);
    host.select("Đổi tên", 9, 0);
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(seen, [
      { sheetId: plan.sheetId, row: 17, column: 5 },
      { sheetId: plan.sheetId, row: 10, column: 0 },
    ]);
    assert.equal(batches(host), before);
    assertNothingMissing(host);
  });
});
