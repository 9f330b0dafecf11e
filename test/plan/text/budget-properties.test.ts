import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readBudget } from "../../../src/plan/text/budget/index";
import type { BudgetReading } from "../../../src/plan/text/types";

const items = JSON.parse(readFileSync(new URL("../../data/budgets.json", import.meta.url), "utf8")) as { text: string; headerUnit?: string }[];
const scraps = ["5", "triệu", "đồng", "không", "chưa", "x", "/", "(", ")", "+", "-", "=", ",", ";", "\n", "5.000.000", "1,5", "tr", "nghìn", "NSNN", "XHH", "GV", "trong đó", "từ", "đến", "năm", "50%", "k", "đ", "mỗi", "tỷ", "rưỡi", "kinh phí", ":"];
const money = fc.array(fc.constantFrom(...scraps), { maxLength: 14 }).map((parts) => parts.join(" "));
const anything = fc.oneof(fc.string({ unit: "binary" }), money, fc.constantFrom(...items).map((item) => item.text));
const headers = fc.constantFrom(null, undefined, "Kinh phí (triệu đồng)", "ĐVT: 1.000 đồng", "Kinh phí (đồng)", "Kinh phí");

const meaning = ({ source: _source, ...rest }: BudgetReading) => rest;
const dotted = (dong: number): string => String(dong).replace(/\B(?=(\d{3})+$)/gu, ".");

describe("readBudget on any text", () => {
  it("always answers, with whole đồng and ends in order", () => {
    fc.assert(
      fc.property(anything, headers, (text, header) => {
        const read = readBudget({ text }, header);
        for (const sum of [read.dong, read.min, read.max]) assert.ok(sum === null || (Number.isSafeInteger(sum) && sum >= 0), text);
        if (read.kind === "amount") assert.ok(read.dong! > 0 && read.min! <= read.dong! && (read.max === null || read.max >= read.dong!), text);
        else if (read.kind === "none-needed") assert.deepEqual([read.dong, read.min, read.max], [0, 0, 0]);
        else assert.equal(read.dong, null);
        assert.equal(read.source, text);
        assert.deepEqual(new Set(read.flags).size, read.flags.length);
      }),
      { numRuns: 10_000 },
    );
  });

  it("always answers for any stored value and format", () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.string()), fc.string(), headers, (text, cellValue, numberFormat, header) => {
        const read = readBudget({ text, cellValue, numberFormat }, header);
        assert.ok(read.dong === null || (Number.isSafeInteger(read.dong) && read.dong >= 0));
      }),
      { numRuns: 5_000 },
    );
  });

  it("says the same twice, and whatever was read in between", () => {
    fc.assert(
      fc.property(anything, anything, headers, (text, between, header) => {
        const first = readBudget({ text }, header);
        readBudget({ text: between }, header);
        assert.deepEqual(readBudget({ text }, header), first);
      }),
      { numRuns: 3_000 },
    );
  });

  it("does not mind capitals, decomposed accents or further blanks", () => {
    fc.assert(
      fc.property(fc.oneof(money, fc.constantFrom(...items).map((item) => item.text)), headers, (text, header) => {
        const read = meaning(readBudget({ text }, header));
        const variants = [text.toUpperCase(), text.toLowerCase(), text.normalize("NFD"), ` ${text}\u00a0`, text.replace(/ /gu, "  "), text.replace(/ /gu, "\u00a0")];
        for (const variant of variants) assert.deepEqual(meaning(readBudget({ text: variant }, header)), read, JSON.stringify(variant));
      }),
      { numRuns: 5_000 },
    );
  });

  it("reads back an amount written out in full", () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 1_000, max: 999_999_999 }), fc.maxSafeInteger().map((n) => Math.abs(n) + 1_000).filter(Number.isSafeInteger)), headers, (dong, header) => {
        for (const text of [`${dotted(dong)} đồng`, `${dotted(dong)}đ`, `${dotted(dong)} VNĐ`, `Kinh phí: ${dotted(dong)} đồng`, `${dong} đồng`]) {
          const read = readBudget({ text }, header);
          assert.deepEqual([read.kind, read.dong, read.min, read.max, read.flags], ["amount", dong, dong, dong, []], text);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("reads back millions with a decimal", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
        const text = `${whole},${String(part).padStart(2, "0")} triệu đồng`;
        assert.equal(readBudget({ text }).dong, whole * 1_000_000 + part * 10_000);
      }),
    );
  });

  it("takes time in proportion to the length of the text", () => {
    const hostile = ["5.", "(", "1 ", "kinh phí ", "nguồn kinh phí ", "không có ", "5 triệu + ", "đề nghị ", "1x", "năm ", "xin ", "5 triệu (", "123/qđ-", "ubnd "];
    for (const part of hostile) {
      const text = part.repeat(Math.ceil(7_900 / part.length)).slice(0, 7_900);
      const start = performance.now();
      readBudget({ text });
      assert.ok(performance.now() - start < 1_000, part);
    }
  });
});
