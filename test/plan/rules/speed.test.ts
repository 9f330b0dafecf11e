import assert from "node:assert/strict";
import { judge } from "../../../src/plan/rules/index";
import { totalsOf } from "../../../src/plan/summary/index";
import type { PlanRow, PlanTable } from "../../../src/plan/types";
import { samplePlan } from "./builder";

const asOf = "2025-06-15";
const sample = samplePlan(asOf);

/** The real rows again and again, `count` in all. */
function longPlan(count: number): PlanTable {
  const rows: PlanRow[] = Array.from({ length: count }, (_, index) => ({ ...sample.rows[index % sample.rows.length], row: 10 + index }));
  return { ...sample, rows, standards: [] };
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe("judging long plans", () => {
  it("takes time in proportion to the rows", function () {
    this.timeout(60_000);
    const [short, long] = [longPlan(2_000), longPlan(16_000)];
    judge(short, { asOf });
    const shortTime = Math.min(...[1, 2, 3].map(() => milliseconds(() => judge(short, { asOf }))));
    const longTime = milliseconds(() => judge(long, { asOf }));
    // Eight times the rows; the rest is room for a busy machine.
    assert.ok(longTime < shortTime * 8 * 3 + 100, `${shortTime} ms for 2,000 rows, ${longTime} ms for 16,000`);
  });

  it("does not lose count", () => {
    const plan = longPlan(10_003);
    assert.equal(totalsOf(plan).rows, 10_003);
    assert.equal(totalsOf(plan).dong, 1429 * 19_000_000);
    const missing = judge(plan, { asOf }).filter(({ ruleId }) => ruleId === "budget-missing");
    assert.equal(missing.length, 1429 * 2);
  });
});
