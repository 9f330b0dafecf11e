import assert from "node:assert/strict";
import fc from "fast-check";
import { changedRules, readRuleChoices, rejudge, rulesOff } from "../../../src/plan/rules/choices";
import { judge, rules } from "../../../src/plan/rules/index";
import { totalsOf } from "../../../src/plan/summary/index";
import type { Finding, PlanReport, RuleChoices, Severity } from "../../../src/plan/types";
import { CLEAN_AS_OF, planWith, samplePlan } from "./builder";
import { budgetCases } from "./cases/budget";
import { contentCases } from "./cases/content";
import { deadlineCases } from "./cases/deadline";
import { standardsCases } from "./cases/standards";
import { textCases } from "./cases/text";
import type { RuleCases } from "./cases/types";

const cases: Record<string, RuleCases> = { ...standardsCases, ...contentCases, ...deadlineCases, ...budgetCases, ...textCases };
const AS_OF = "2025-06-15";
const sample = samplePlan(AS_OF);
const found = judge(sample, { asOf: AS_OF });
const without = (findings: readonly Finding[], id: string) => findings.filter(({ ruleId }) => ruleId !== id);

/** What a rule that has been damaged, or that another version wrote, may look like. */
const NO_CHOICES: unknown[] = [
  { "no-such-rule": "off" },
  { "budget-missing": "OFF" },
  { "budget-missing": 0 },
  { "budget-missing": null },
  { "budget-missing": ["off"] },
  { constructor: "off", toString: "off", __proto__: { "budget-missing": "off" } },
];

describe("choices of rules", () => {
  for (const { id, severity } of rules) {
    it(`${id}: off, it finds nothing and the others find what they did; with another severity, the same cells`, () => {
      for (const { set, options } of cases[id].found) {
        const all = { asOf: CLEAN_AS_OF, ...options };
        const table = planWith(set, all);
        const before = judge(table, all);
        assert.ok(before.some(({ ruleId }) => ruleId === id));
        assert.deepEqual(judge(table, { ...all, rules: { [id]: "off" } }), without(before, id));
        const other: Severity = severity === "info" ? "error" : "info";
        assert.deepEqual(
          judge(table, { ...all, rules: { [id]: other } }),
          before.map((finding) => (finding.ruleId === id ? { ...finding, severity: other } : finding)),
        );
      }
    });
  }

  it("do not run a rule that is off", () => {
    const off = Object.fromEntries(rules.map(({ id }) => [id, "off"] as const));
    assert.deepEqual(judge(sample, { asOf: AS_OF, rules: off }), []);
    assert.deepEqual(rulesOff(off), rules.map(({ id }) => id));
  });

  for (const choices of NO_CHOICES) {
    it(`pay no heed to ${JSON.stringify(choices)}`, () => {
      assert.deepEqual(judge(sample, { asOf: AS_OF, rules: choices as RuleChoices }), found);
      assert.deepEqual(readRuleChoices(choices), {});
    });
  }

  it("take from a value of any shape what is a choice, and nothing else", () => {
    assert.deepEqual(readRuleChoices({ "budget-missing": "off", "cell-error": "info", "deadline-missing": 7, none: "off" }), {
      "budget-missing": "off",
      "cell-error": "info",
    });
    for (const value of [undefined, null, "off", 3, ["off"], []]) assert.deepEqual(readRuleChoices(value), {});
    const one = fc.record({ id: fc.constantFrom(...rules.map(({ id }) => id), "x"), choice: fc.constantFrom("off", "info", "", 1, null) });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(one).map((all) => Object.fromEntries(all.map((c) => [c.id, c.choice])))), (value) => {
        const choices = readRuleChoices(value);
        assert.deepEqual(readRuleChoices(choices), choices);
        for (const choice of Object.values(choices)) assert.ok(["off", "info"].includes(choice));
      }),
    );
  });

  it("count as a change only where a rule is not as it comes", () => {
    assert.deepEqual(changedRules({ "budget-missing": "error", "deadline-overdue": "error" }), { "deadline-overdue": "error" });
    assert.deepEqual(changedRules(undefined), {});
  });

  it("judge a report again without changing what was read", () => {
    const report: PlanReport = { asOf: AS_OF, plans: [{ ...sample, findings: found, totals: totalsOf(sample) }] };
    const changed = rejudge(report, { "budget-missing": "off" });
    assert.deepEqual(changed.plans[0].findings, without(found, "budget-missing"));
    assert.deepEqual(changed.rules, { "budget-missing": "off" });
    assert.equal(changed.plans[0].rows, sample.rows);
    assert.deepEqual(changed.plans[0].totals, report.plans[0].totals);
    assert.deepEqual(rejudge(changed, {}), report);
  });
});
