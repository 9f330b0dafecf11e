import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { ADD_IN_ID } from "../../src/excel/add-in-id";

it("the add-in's id is the manifest's", () => {
  assert.equal(/<Id>(.*)<\/Id>/.exec(readFileSync("manifest.xml", "utf8"))?.[1], ADD_IN_ID);
});
