/** Longer plans without a fault, from 2019 to 2027: no rule finds anything, every row and all money is read. */
import assert from "node:assert/strict";
import { totalsOf } from "../../../src/plan/summary/index";
import { readWritten, shortly } from "../fifth-reading/plan-text";
import { MORE_PRESCHOOL, MORE_PRIMARY } from "./clean-more";
import { MORE_SECONDARY } from "./clean-more-secondary";
import { PRESCHOOL } from "./clean-preschool";
import { PRIMARY } from "./clean-primary";
import { SECONDARY } from "./clean-secondary";

describe("longer clean plans", () => {
  for (const [school, plans] of Object.entries({ preschool: [...PRESCHOOL, ...MORE_PRESCHOOL], primary: [...PRIMARY, ...MORE_PRIMARY], secondary: [...SECONDARY, ...MORE_SECONDARY] })) {
    describe(school, () => {
      for (const plan of plans) {
        it(plan.name, () => {
          const { table, findings } = readWritten(plan);
          assert.deepEqual(shortly(findings), []);
          assert.equal(table.rows.length, plan.rows);
          assert.equal(totalsOf(table).dong, plan.dong);
          assert.ok(table.rows.every(({ criterion, owners, deadline }) => criterion !== null && owners.lead !== null && deadline.end !== null));
        });
      }
    });
  }
});
