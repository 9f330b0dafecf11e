import assert from "node:assert/strict";
import { ruleHelp } from "../../src/i18n/help";
import { readPlans, rules, type PlanReport } from "../../src/plan/index";
import { ruleGroups } from "../../src/taskpane/rules/groups";
import { turnedOffAt } from "../../src/taskpane/rules/turned-off";
import { initialState, reduce, type Notice } from "../../src/taskpane/state";
import { shownFindings } from "../../src/taskpane/view";
import { CLEAN_PLAN, gridOf } from "../plan/rules/builder";

const AS_OF = "2025-06-15";
const grid = gridOf(CLEAN_PLAN, { G6: "", G7: "", F7: "", E9: "Hiệu trưởng  chủ trì" });
const report: PlanReport = readPlans([grid], { asOf: AS_OF });
const start = initialState({ lang: "vi", asOf: AS_OF, today: AS_OF, welcome: false });
const notice: Notice = { kind: "success", key: "pane.checked", params: { rows: 7, errors: 2, warnings: 1 } };
const why = (lang: "vi" | "en") => (id: string) => ruleHelp(lang, id).why;
const ids = (groups: ReturnType<typeof ruleGroups>) => groups.flatMap((group) => group.rules.map(({ id }) => id));

describe("the rules in the settings", () => {
  it("are all there, each under its subject, as they come", () => {
    for (const lang of ["vi", "en"] as const) {
      const groups = ruleGroups({}, "", lang, why(lang));
      assert.deepEqual(ids(groups).sort(), rules.map(({ id }) => id).sort());
      assert.equal(new Set(groups.map(({ subject }) => subject)).size, groups.length);
      for (const { changed, rules: shown } of groups) {
        assert.equal(changed, 0);
        for (const { choice, severity } of shown) assert.equal(choice, severity);
      }
    }
  });

  it("say what was chosen, and how many of a group differ, also those that a search leaves out", () => {
    const choices = { "budget-missing": "off", "budget-unfunded": "error", "deadline-missing": "error" } as const;
    const [budget] = ruleGroups(choices, "thieu kinh phi", "vi", why("vi")).filter(({ subject }) => subject === "budget");
    assert.equal(budget.changed, 2);
    assert.deepEqual(budget.rules.find(({ id }) => id === "budget-missing"), {
      id: "budget-missing", title: "Thiếu kinh phí", severity: "error", choice: "off",
    });
    assert.ok(budget.rules.every(({ id }) => id !== "budget-unfunded"));
    assert.equal(ruleGroups(choices, "", "vi", why("vi")).find(({ subject }) => subject === "deadline")?.changed, 0, "as it comes is no change");
  });

  const searches: [words: string, lang: "vi" | "en", found: string[], not: string[]][] = [
    ["QUA HAN", "vi", ["deadline-overdue"], ["owner-missing", "budget-missing"]],
    ["quá hạn", "vi", ["deadline-overdue"], ["owner-missing"]],
    ["deadline-overdue", "vi", ["deadline-overdue"], ["deadline-missing"]],
    ["overdue", "en", ["deadline-overdue"], ["owner-missing"]],
    ["an", "vi", [], ["deadline-overdue"]],
  ];
  for (const [words, lang, found, not] of searches) {
    it(`are found by “${words}” (${lang})`, () => {
      const shown = ids(ruleGroups({}, words, lang, why(lang)));
      for (const id of found) assert.ok(shown.includes(id), id);
      for (const id of not) assert.ok(!shown.includes(id), id);
    });
  }

  it("may be none", () => assert.deepEqual(ruleGroups({}, "hoa sen xyz", "vi", why("vi")), []));
});

describe("a choice of rules in the pane", () => {
  const checked = reduce(start, { type: "finished", report, notice });
  const told = ({ report: held }: typeof checked) => held?.plans.flatMap((plan) => plan.findings.map(({ ruleId }) => ruleId)) ?? [];

  it("changes the findings at once, not what was read, and puts the old figures away", () => {
    assert.ok(told(checked).includes("budget-missing"));
    const off = reduce({ ...checked, stale: true }, { type: "rules", rules: { "budget-missing": "off" } });
    assert.deepEqual(told(off), told(checked).filter((id) => id !== "budget-missing"));
    assert.equal(off.report?.plans[0].rows, report.plans[0].rows);
    assert.deepEqual([off.notice, off.stale], [null, true]);
    assert.deepEqual(told(reduce(off, { type: "rules", rules: {} })), told(checked));
  });

  it("is kept before there is a report, and leaves a failure in sight", () => {
    const error: Notice = { kind: "error", key: "errors.protected" };
    const state = reduce({ ...start, notice: error }, { type: "rules", rules: { "budget-missing": "off" } });
    assert.deepEqual([state.report, state.notice, state.rules], [null, error, { "budget-missing": "off" }]);
  });

  it("gives way to what the next report was made with", () => {
    const state = reduce({ ...checked, rules: { "budget-missing": "off" } }, { type: "finished", report, notice });
    assert.deepEqual(state.rules, {});
    const other = reduce(state, { type: "finished", report: { ...report, rules: { "cell-error": "off" } }, notice });
    assert.deepEqual(other.rules, { "cell-error": "off" });
    assert.deepEqual(reduce(other, { type: "finished", report: null, notice }).rules, { "cell-error": "off" });
  });
});

describe("a rule turned off from a finding", () => {
  it("can be taken back where the finding was", () => {
    const findings = shownFindings(report.plans, "vi").filter(({ severity }) => severity === "error");
    const last = findings.findLast(({ ruleId }) => ruleId === "budget-missing");
    assert.ok(last);
    const before = findings.slice(0, findings.indexOf(last)).filter(({ ruleId }) => ruleId !== "budget-missing").length;
    assert.equal(findings.filter(({ ruleId }) => ruleId === "budget-missing").length, 2);
    assert.deepEqual(turnedOffAt(findings, last), { ruleId: "budget-missing", key: `budget-missing ${last.sheet}!${last.cell}`, severity: "error", index: before });
  });
});
