import assert from "node:assert/strict";
import { help } from "../../../src/i18n/help";
import { message, words } from "../../../src/i18n/index";
import { judge, rules } from "../../../src/plan/rules/index";
import type { Finding } from "../../../src/plan/types";
import { CLEAN_AS_OF, planWith, samplePlan } from "./builder";
import { budgetCases } from "./cases/budget";
import { contentCases } from "./cases/content";
import { deadlineCases } from "./cases/deadline";
import { standardsCases } from "./cases/standards";
import { textCases } from "./cases/text";
import type { Case, RuleCases } from "./cases/types";

const cases: Record<string, RuleCases> = { ...standardsCases, ...contentCases, ...deadlineCases, ...budgetCases, ...textCases };
const ids = rules.map((rule) => rule.id);

function findingsOf({ set, options }: Case): Finding[] {
  const all = { asOf: CLEAN_AS_OF, ...options };
  return judge(planWith(set, all), all);
}

const told = (findings: readonly Finding[]): string[] => findings.map(({ ruleId, cell }) => `${ruleId}@${cell}`).sort();

describe("rules", () => {
  it("have ids of their own, in kebab-case", () => {
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
  });

  it("each have both messages, both pages of help, and cases; and nothing has those without a rule", () => {
    const expected = [...ids].sort();
    for (const lang of ["vi", "en"] as const) {
      assert.deepEqual(Object.keys(words[lang].rules).sort(), expected, `messages (${lang})`);
      assert.deepEqual(Object.keys(help[lang]).sort(), expected, `help (${lang})`);
      assert.deepEqual(Object.keys(words[lang].ruleTitles).sort(), expected, `titles (${lang})`);
    }
    assert.deepEqual(Object.keys(cases).sort(), expected, "cases");
  });

  it("find nothing in a clean plan", () => {
    assert.deepEqual(told(findingsOf({ set: {} })), []);
  });

  for (const { id, severity } of rules) {
    const { found, silent } = cases[id] ?? { found: [], silent: [] };

    it(`${id}: a case where it finds something, one where it does not`, () => {
      assert.ok(found.length > 0 && silent.length > 0);
    });

    for (const one of found) {
      it(`${id}: ${JSON.stringify(one.set).slice(0, 80)}`, () => {
        const findings = findingsOf(one);
        assert.deepEqual(told(findings), [...one.cells.map((cell) => `${id}@${cell}`), ...(one.also ?? [])].sort());
        for (const { ruleId, params, severity: said } of findings) {
          if (ruleId === id) assert.equal(said, severity);
          for (const lang of ["vi", "en"] as const) assert.doesNotMatch(message(lang, `rules.${ruleId}`, params), /[{}]|undefined|NaN/);
        }
      });
    }

    for (const one of silent) {
      it(`${id}: not in ${JSON.stringify(one.set).slice(0, 80)}`, () => {
        assert.deepEqual(findingsOf(one).filter((finding) => finding.ruleId === id), []);
      });
    }
  }
});

describe("rules on the real plan", () => {
  const asOf = "2025-06-15";

  it("find what a careful reader finds, and no more", () => {
    assert.deepEqual(
      judge(samplePlan(asOf), { asOf }).map(({ ruleId, cell }) => `${cell} ${ruleId}`),
      [
        "A8 plan-cannot-be-monitored",
        "E10 no-accountable-owner",
        "F10 deadline-outside-year",
        "E11 doubled-word",
        "F11 deadline-in-summer",
        "G11 budget-with-purpose",
        "E12 no-accountable-owner",
        "E12 entity-spelling-variants",
        "E12 entity-spelling-variants",
        "E12 text-stray-spaces",
        "F12 deadline-missing",
        "G12 budget-missing",
        "H12 partners-missing",
        "E14 text-stray-spaces",
        "F14 deadline-outside-year",
        "A15 standard-ordinal-mismatch",
        "B15 standard-absent",
        "B15 standard-absent",
        "B15 standard-title-differs",
        "E16 text-stray-spaces",
        "E16 doubled-word",
        "F16 deadline-outside-year",
        "H16 trailing-punctuation",
        "H16 entity-spelling-variants",
        "E17 text-stray-spaces",
        "F17 deadline-overdue",
        "G17 budget-missing",
        "H17 entity-spelling-variants",
        "F18 deadline-overdue",
        "H18 partner-none-contradicts-action",
        "F23 document-undated",
      ],
    );
  });

  it("say it in whole sentences", () => {
    const [finding] = judge(samplePlan(asOf), { asOf }).filter(({ cell, ruleId }) => cell === "F17" && ruleId === "deadline-overdue");
    assert.equal(
      message("vi", `rules.${finding.ruleId}`, finding.params),
      "Tiêu chí 5.2: đã quá hạn 15 ngày (hạn 31/5/2025) mà chưa ghi hoàn thành. Hãy cập nhật mức độ thực hiện hoặc điều chỉnh thời hạn.",
    );
  });
});
