import assert from "node:assert/strict";
import { help, ruleHelp } from "../../src/i18n/help";
import { MessageError, words, type Lang } from "../../src/i18n/index";

describe("help", () => {
  it("has the same pages in both languages", () => {
    assert.deepEqual(Object.keys(help.en).sort(), Object.keys(help.vi).sort());
  });

  it("says why, shows an example and says what to do, in whole sentences", () => {
    for (const [lang, pages] of Object.entries(help)) {
      for (const [id, { why, example, fix }] of Object.entries(pages)) {
        const title = words[lang as Lang].ruleTitles[id];
        const where = `${lang} ${id}`;
        assert.ok(title !== "" && !title.endsWith("."), where);
        for (const text of [why, example, fix]) assert.match(text, /\.$/u, where);
        for (const text of [title, why, example, fix]) assert.equal(text, text.normalize("NFC").trim(), where);
      }
    }
  });

  it("throws on a rule that does not exist", () => {
    assert.throws(() => ruleHelp("vi", "no-such-rule"), MessageError);
    assert.throws(() => ruleHelp("vi", "toString"), MessageError);
  });
});
