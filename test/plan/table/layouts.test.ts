/** Every layout, row by row against what stands beside it in the fixtures. */
import assert from "node:assert/strict";
import { columnLetter } from "../../../src/plan/address";
import { findPlanTables } from "../../../src/plan/table/index";
import type { PlanRow } from "../../../src/plan/types";
import type { ExpectedRow } from "../../fixtures/layouts/layout";
import { odd } from "../../fixtures/layouts/odd";
import { other } from "../../fixtures/layouts/other";
import { preschool } from "../../fixtures/layouts/preschool";

function check(row: PlanRow, expected: ExpectedRow): void {
  const where = `row ${row.row}`;
  assert.equal(row.criterion, expected.criterion, where);
  if (expected.standard !== undefined) assert.equal(row.standard, expected.standard, where);
  if (expected.due !== undefined) assert.equal(row.deadline.end, expected.due, where);
  if (typeof expected.budget === "string") assert.equal(row.budget.kind, expected.budget, where);
  else if (expected.budget !== undefined) assert.equal(row.budget.dong, expected.budget, where);
  if (expected.lead !== undefined) assert.equal(row.owners.lead, expected.lead, where);
  if (expected.status !== undefined) assert.equal(row.status.status, expected.status, where);
  if (expected.unfunded !== undefined) assert.equal(row.unfunded, expected.unfunded, where);
  if (expected.inherited !== undefined) assert.deepEqual([...row.inherited].sort(), [...expected.inherited].sort(), where);
}

describe("layouts", () => {
  for (const layout of [...preschool, ...other, ...odd]) {
    it(layout.name, () => {
      const tables = findPlanTables(layout.grid, { asOf: "2025-04-01" });
      assert.equal(tables.length, 1, "one plan");
      const [table] = tables;
      assert.equal(table.headerRow, layout.headerRow);
      if (layout.columns) {
        const letters = Object.fromEntries(Object.entries(table.columns).map(([field, column]) => [field, columnLetter(column)]));
        assert.deepEqual(letters, layout.columns);
      }
      assert.equal(table.rows.length, layout.rows.length, `rows ${table.rows.map((row) => row.row).join(", ")}`);
      table.rows.forEach((row, index) => {
        check(row, layout.rows[index]);
        assert.equal(row.hidden, layout.grid.hiddenRows?.includes(row.row - 1) ?? false);
      });
      if (layout.standards) assert.deepEqual(table.standards.map(({ number }) => number), layout.standards);
      assert.deepEqual(table.totalRows.map(({ budget }) => budget.dong), layout.totals ?? []);
      if (layout.schoolYear) assert.equal(table.schoolYear, layout.schoolYear);
      if (layout.headerUnit) assert.equal(table.headerUnit, layout.headerUnit);
      if (layout.standardSet) assert.equal(table.standardSet, layout.standardSet);
    });
  }
});
