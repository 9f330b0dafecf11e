import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { rulesPage } from "../../../scripts/docs/rules-page";

const docs = new URL("../../../docs/", import.meta.url);

describe("docs/rules.md", () => {
  for (const [file, lang] of [["rules.md", "en"], ["rules.vi.md", "vi"]] as const) {
    it(`${file} is what the rules give`, () => {
      assert.equal(readFileSync(new URL(file, docs), "utf8"), rulesPage(lang), "run: npx tsx scripts/docs/rules.ts");
    });
  }
});
