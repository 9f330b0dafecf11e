import assert from "node:assert/strict";
import type { Plan, PlanReport } from "../../src/plan/types";
import { initialState, reduce, type Notice, type PaneState } from "../../src/taskpane/state";

const start = initialState({ lang: "vi", asOf: "2025-06-15", today: "2025-06-15", welcome: true });
const report = (sheet: string): PlanReport => ({ asOf: "2025-06-15", plans: [{ sheet } as Plan] });
const notice: Notice = { kind: "success", key: "pane.checkedClean", params: { rows: 7 } };
const error: Notice = { kind: "error", key: "errors.protected" };
const checked: PaneState = reduce(start, { type: "finished", report: report("Kế hoạch"), notice });

describe("the pane's state", () => {
  it("puts the last words and the welcome away when an action starts", () => {
    const busy = reduce({ ...checked, welcome: true }, { type: "started", action: "mark" });
    assert.deepEqual([busy.busy, busy.notice, busy.welcome], ["mark", null, false]);
    assert.equal(busy.report, checked.report);
  });

  it("is slow only while it is busy", () => {
    assert.equal(reduce(start, { type: "slow" }).slow, false);
    const busy = reduce(start, { type: "started", action: "check" });
    assert.equal(reduce(busy, { type: "slow" }).slow, true);
  });

  it("goes stale by an edit once there is a report, and fresh by the next report", () => {
    assert.equal(reduce(start, { type: "edited" }).stale, false);
    const stale = reduce(checked, { type: "edited" });
    assert.equal(stale.stale, true);
    assert.equal(reduce(stale, { type: "finished", report: null, notice }).stale, true);
    assert.equal(reduce(stale, { type: "finished", report: report("Kế hoạch"), notice }).stale, false);
  });

  it("keeps the last report when an action fails", () => {
    const failed = reduce(reduce(checked, { type: "started", action: "total" }), { type: "failed", notice: error });
    assert.deepEqual([failed.busy, failed.notice, failed.report], [null, error, checked.report]);
  });

  it("lets go of a chosen plan that is no longer there", () => {
    const chosen = reduce(checked, { type: "set", values: { sheet: "Kế hoạch" } });
    assert.equal(reduce(chosen, { type: "finished", report: report("Kế hoạch"), notice }).sheet, "Kế hoạch");
    assert.equal(reduce(chosen, { type: "finished", report: report("Khác"), notice }).sheet, null);
  });
});
