import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readingsPage } from "../../../scripts/docs/readings-page";

const docs = new URL("../../../docs/", import.meta.url);
const lists = ["deadlines", "budgets", "statuses", "criteria"].map((name) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8")) as unknown[]);
const people = JSON.parse(readFileSync(new URL("../../data/owners.json", import.meta.url), "utf8")) as { owners: unknown[]; partners: unknown[] };

describe("docs/readings.md", () => {
  for (const [file, lang] of [["readings.md", "en"], ["readings.vi.md", "vi"]] as const) {
    it(`${file} is what the readers give`, () => {
      assert.equal(readFileSync(new URL(file, docs), "utf8"), readingsPage(lang), "run: npx tsx scripts/docs/readings.ts");
    });

    it(`${file} has a line for every wording of the lists`, () => {
      const wordings = [...lists, people.owners, people.partners];
      const expected = wordings.reduce((sum, items) => sum + items.length + 2, 0);
      assert.equal(readingsPage(lang).split("\n").filter((line) => line.startsWith("|")).length, expected);
    });
  }
});
