/** The marks on the deadlines of every kind of plan, day by day, against what the report says on that day. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { checkPlans, markPlans } from "../../../src/excel/index";
import type { Host } from "../../../src/host/index";
import type { Plan, PlanRow } from "../../../src/plan/index";
import { openBytes } from "../../support/excel";
import { markAt } from "../../support/marks";

const FOLDER = "test/fixtures/workbooks";
const DAYS = ["2024-10-10", "2025-01-05", "2025-05-25", "2025-06-15", "2025-09-10", "2027-01-01"];

function wanted(row: PlanRow, isBlank: boolean): string | null {
  if (isBlank && row.inherited.includes("deadline")) return null;
  if (row.overdue) return "overdue";
  if (row.dueSoon) return "dueSoon";
  if (row.deadline.kind === "unreadable") return "unreadable";
  return isBlank ? "missing" : null;
}

function assertAgree(host: Host, plan: Plan, day: string): number {
  const column = plan.columns.endDate ?? plan.columns.deadline;
  if (column === undefined) return 0;
  for (const row of plan.rows) {
    // Ticks in columns of months are judged together.
    const value: string = plan.ticks ? row.deadline.source : String(host.workbook.sheet(plan.sheet)?.cells.value(row.row - 1, column) ?? "");
    assert.equal(markAt(host.workbook, plan.sheet, row.row, column, day), wanted(row, value === ""), `${plan.sheet} ${row.row} ${day} ${value}`);
  }
  return plan.rows.length;
}

describe("marks on deadlines say what the report says", () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"))) {
    it(file, async () => {
      const host = openBytes(readFileSync(`${FOLDER}/${file}`));
      const { plans } = await checkPlans({ asOf: DAYS[0], lang: "vi" });
      if (plans.length === 0) return;
      await markPlans({ asOf: DAYS[0], lang: "vi" });
      let rows = 0;
      for (const day of DAYS) {
        const report = await checkPlans({ asOf: day, lang: "vi" });
        for (const plan of report.plans) rows += assertAgree(host, plan, day);
      }
      assert.ok(rows > 0);
    });
  }
});
