/** The longer clean plans with one fault planted in each: the right rule finds it at the right cell, and nothing else is found. */
import assert from "node:assert/strict";
import { judge, rules } from "../../../src/plan/rules/index";
import { readWritten, shortly } from "../fifth-reading/plan-text";
import { CLEAN_AS_OF, planWith } from "../rules/builder";
import { MORE_PRESCHOOL, MORE_PRIMARY } from "./clean-more";
import { MORE_SECONDARY } from "./clean-more-secondary";
import { PRESCHOOL } from "./clean-preschool";
import { PRIMARY } from "./clean-primary";
import { SECONDARY } from "./clean-secondary";
import { FAULTS } from "./planted-faults";
import { MORE_FAULTS } from "./planted-more";

const PLANS = [...PRESCHOOL, ...PRIMARY, ...SECONDARY];
const MORE_PLANS = [...MORE_PRESCHOOL, ...MORE_PRIMARY, ...MORE_SECONDARY];

describe("planted faults in longer plans", () => {
  for (const [family, faults] of Object.entries({ ...FAULTS, ...MORE_FAULTS })) {
    describe(family, () => {
      for (const [name, clean, planted, found] of faults) {
        it(`${found} in ${name}: ${planted}`, () => {
          const plan = (family in FAULTS ? PLANS : MORE_PLANS).find((one) => one.name.startsWith(name))!;
          const at = plan.text.indexOf(clean);
          assert.ok(at > 0, `${clean} is not in the plan`);
          const row = plan.text.slice(0, at).split("\n").length - 1;
          const { findings } = readWritten({ ...plan, text: plan.text.replace(clean, () => planted) });
          assert.deepEqual(shortly(findings), found.split(" ").map((one) => (/\d$/.test(one) ? one : `${one}${row}`)));
        });
      }
    });
  }

  it("standard-ordinal-mismatch: 4 beside the fifth standard", () => {
    assert.deepEqual(shortly(judge(planWith({ A14: "4" }), { asOf: CLEAN_AS_OF })), ["standard-ordinal-mismatch@A14"]);
  });

  it("deadline-not-ticked: columns of months that say nothing", () => {
    assert.deepEqual(shortly(judge(planWith({ F4: "Ghi chú", K4: "T12", L4: "T1", M4: "T2" }), { asOf: CLEAN_AS_OF })), ["deadline-not-ticked@K4"]);
  });

  it("are of every kind", () => {
    const found = new Set(Object.values(FAULTS).flat().flatMap(([, , , one]) => one.split(" ").map((finding) => finding.split("@")[0])));
    assert.deepEqual(rules.map(({ id }) => id).filter((id) => !found.has(id)), ["standard-ordinal-mismatch", "deadline-not-ticked"]);
  });
});
