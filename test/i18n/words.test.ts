import assert from "node:assert/strict";
import { message, words } from "../../src/i18n/all";
import { MessageError, formatDate, formatDong, formatNumber } from "../../src/i18n/index";

const placeholders = (text: string): string[] => [...text.matchAll(/\{[^{}]*\}/g)].map(([found]) => found).sort();

describe("words", () => {
  it("have the same namespaces in both languages", () => {
    assert.deepEqual(Object.keys(words.en).sort(), Object.keys(words.vi).sort());
  });

  for (const [namespace, vietnamese] of Object.entries(words.vi)) {
    const english = words.en[namespace] ?? {};

    it(`${namespace}: the same keys in both languages`, () => {
      assert.deepEqual(Object.keys(english).sort(), Object.keys(vietnamese).sort());
    });

    it(`${namespace}: the same placeholders in both languages, well formed`, () => {
      for (const [key, text] of Object.entries(vietnamese)) {
        const found = new Set(placeholders(text));
        assert.deepEqual(new Set(placeholders(english[key] ?? "")), found, `${namespace}.${key}`);
        for (const one of found) assert.match(one, /^\{\w+(:(date|money|number|field|place))?\}$/, `${namespace}.${key}`);
      }
    });

    it(`${namespace}: no blank text, composed accents, no stray blanks`, () => {
      for (const [key, text] of [...Object.entries(vietnamese), ...Object.entries(english)]) {
        assert.ok(text.trim() !== "", `${namespace}.${key}`);
        assert.equal(text, text.normalize("NFC").trim(), `${namespace}.${key}`);
        assert.doesNotMatch(text, / {2}/, `${namespace}.${key}`);
      }
    });
  }
});

describe("message", () => {
  it("throws on a key that no language has", () => {
    for (const key of ["rules.no-such-rule", "nowhere.at-all", "rules", "", "rules.constructor"]) {
      assert.throws(() => message("vi", key), MessageError, key);
    }
  });

  it("writes a column's name in the language asked for", () => {
    assert.equal(message("vi", "fields.budget"), "kinh phí");
    assert.equal(message("en", "fields.budget"), "budget");
  });
});

describe("format", () => {
  it("writes money", () => {
    assert.equal(formatDong(19_000_000, "vi"), "19.000.000 đ");
    assert.equal(formatDong(19_000_000, "en"), "19,000,000 VND");
    assert.equal(formatDong(0, "vi"), "0 đ");
    assert.equal(formatDong(-500, "vi"), "-500 đ");
    assert.equal(formatDong(16_800_000_000, "vi"), "16.800.000.000 đ");
  });

  it("writes dates day first, and leaves what is no date alone", () => {
    assert.equal(formatDate("2025-08-31", "vi"), "31/8/2025");
    assert.equal(formatDate("2025-08-31", "en"), "31 Aug 2025");
    assert.equal(formatDate("2025-8", "vi"), "2025-8");
    assert.equal(formatDate("2025-13-01", "en"), "2025-13-01");
  });

  it("writes numbers with at most two decimals", () => {
    assert.equal(formatNumber(1234.5, "vi"), "1.234,5");
    assert.equal(formatNumber(1234.567, "en"), "1,234.57");
    assert.equal(formatNumber(-0.001, "vi"), "0");
    assert.equal(formatNumber(999_999_999_999_999, "vi"), "999.999.999.999.999");
  });
});
