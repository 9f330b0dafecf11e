import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { checkPlans } from "../../src/excel/index";
import { selectedRow } from "../../src/taskpane/selected";
import { openBytes, openSample } from "../support/excel";

const OPTIONS = { asOf: "2025-06-15", lang: "vi" } as const;

describe("selectedRow", () => {
  it("finds the row, the selected field and the row's own findings", async () => {
    openSample();
    const report = await checkPlans(OPTIONS);
    const { sheetId = "" } = report.plans[0];
    const found = selectedRow(report, { sheetId, row: 17, column: 5 }, "vi");
    assert.equal(found?.row.criterion, "5.2");
    assert.deepEqual(found.fields.filter((field) => field.isSelected).map(({ field, words }) => [field, words]), [
      ["deadline", "Đọc là tháng 5/2025: hạn là ngày cuối tháng, 31/5/2025."],
    ]);
    assert.deepEqual(found.without, ["status"]);
    assert.ok(found.findings.length > 0 && found.findings.every(({ cell }) => /^[A-Z]+17$/.test(cell)));
  });

  it("finds nothing in headings, on other sheets, or without a row", async () => {
    openSample();
    const report = await checkPlans(OPTIONS);
    const { sheetId = "" } = report.plans[0];
    assert.equal(selectedRow(report, { sheetId, row: 9, column: 0 }, "vi"), null);
    assert.equal(selectedRow(report, { sheetId: "another", row: 17, column: 5 }, "vi"), null);
    assert.equal(selectedRow(report, { sheetId, row: null, column: null }, "vi"), null);
  });

  it("takes the right table of a sheet with several", async () => {
    openBytes(readFileSync("test/fixtures/workbooks/several-tables.xlsx"));
    const report = await checkPlans(OPTIONS);
    for (const plan of report.plans) {
      for (const row of plan.rows) {
        const column = plan.columns.actions ?? null;
        assert.equal(selectedRow(report, { sheetId: plan.sheetId ?? "", row: row.row, column }, "en")?.plan, plan);
      }
    }
  });
});
