/** Every workbook of `test/fixtures/workbooks`, through the real client, against what was written beside its lines by hand. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { Expected, ExpectedPlan } from "../../../scripts/fixtures/expected";
import { checkPlans } from "../../../src/excel/index";
import { columnLetter, type Plan } from "../../../src/plan/index";
import { assertNothingMissing, openBytes } from "../../support/excel";

const folder = new URL("../../fixtures/workbooks/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx")).map((name) => name.slice(0, -5));

function readingOf(plan: Plan): ExpectedPlan {
  const { dong, byStandard, rowsWithoutFigure, overdue, unfunded } = plan.totals;
  return {
    sheet: plan.sheet,
    schoolYear: plan.schoolYear,
    standardSet: plan.standardSet === "" ? null : plan.standardSet,
    headerRow: plan.headerRow,
    columns: Object.fromEntries(Object.entries(plan.columns).map(([field, column]) => [field, columnLetter(column)])),
    rows: plan.rows.map((row) => ({
      row: row.row,
      standard: row.standard,
      criterion: row.criterion,
      due: row.deadline.end,
      deadlineKind: row.deadline.kind,
      budgetKind: row.budget.kind,
      dong: row.budget.dong,
      status: row.status.status === "blank" ? null : row.status.status,
      overdue: row.overdue,
      unfunded: row.unfunded,
    })),
    totals: { dong, byStandard, rowsWithoutFigure, overdue, unfunded },
  };
}

describe("fixture workbooks", () => {
  it("are one a layout", () => assert.ok(names.length >= 20));

  for (const name of names) {
    it(`${name} is read as a careful reader reads it`, async () => {
      const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), "utf8")) as Expected;
      const host = openBytes(readFileSync(new URL(`${name}.xlsx`, folder)));
      const report = await checkPlans({ asOf: expected.asOf, lang: "vi" });
      assertNothingMissing(host);
      const read = report.plans.map(readingOf);
      assert.deepEqual(read.map(({ sheet, headerRow }) => [sheet, headerRow]), expected.plans.map(({ sheet, headerRow }) => [sheet, headerRow]));
      expected.plans.forEach((plan, index) => {
        for (const row of plan.rows) assert.deepEqual(read[index].rows.find((other) => other.row === row.row), row, `${plan.sheet}, row ${row.row}`);
        assert.deepEqual(read[index], plan);
      });
    });
  }
});
