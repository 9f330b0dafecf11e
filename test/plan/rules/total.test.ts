import assert from "node:assert/strict";
import fc from "fast-check";
import { message } from "../../../src/i18n/index";
import { parseAddress } from "../../../src/plan/address";
import { judge } from "../../../src/plan/rules/index";
import { totalsOf } from "../../../src/plan/summary/index";
import { findPlanTables } from "../../../src/plan/table/index";
import { CLEAN_AS_OF, CLEAN_PLAN, gridOf } from "./builder";

const options = { asOf: CLEAN_AS_OF };

const cellText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom("", "-", "nt", "//", "#REF!", "####", "Tháng 13/2025", "Từ 1/1", "5-7 triệu", "1.200 triệu", "Không", "Tiêu chuẩn 9: X", "Tổng cộng"),
  fc.constantFrom("Tiêu chí 1.1 – 1.12", "năm học 2020-2029", "I. A", "V. B", "việc việc", "Tröôøng", "a".repeat(5000), " , ,  ", "{place}", "$&", "__proto__"),
);
const address = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 5, max: 22 })).map(([column, row]) => "ABCDEFGHIJ"[column] + String(row));

describe("rules on any text", () => {
  it("never throw, point into the sheet, and have a sentence for everything", () => {
    fc.assert(
      fc.property(fc.dictionary(address, cellText, { maxKeys: 12 }), (edits) => {
        for (const table of findPlanTables(gridOf(CLEAN_PLAN, { ...edits }), options)) {
          const findings = judge(table, options);
          assert.deepEqual(judge(table, options), findings);
          for (const { cell, ruleId, params } of findings) {
            assert.ok(parseAddress(cell) !== null, cell);
            for (const lang of ["vi", "en"] as const) assert.ok(message(lang, `rules.${ruleId}`, params).length < 600, ruleId);
          }
          const { dong, min, max } = totalsOf(table);
          assert.ok(Number.isInteger(dong) && min <= max && dong <= max);
        }
      }),
      { numRuns: 300 },
    );
  });
});
