/** Statuses of many schools, each compared with what was decided before the reader saw it. */
import assert from "node:assert/strict";
import { readStatus } from "../../../src/plan/text/status";
import { STATUSES } from "./statuses";

describe("statuses, read a third time", () => {
  for (const line of STATUSES.trim().split("\n")) {
    const [expected = "", texts = ""] = line.split(" ⇒ ");
    const [statuses = "", percent] = expected.split(" ");
    for (const text of texts.split(" | ")) {
      it(`${text} ⇒ ${expected}`, () => {
        const reading = readStatus({ text });
        assert.ok(statuses.split("|").includes(reading.status), reading.status);
        if (percent !== undefined) assert.equal(reading.percent, Number(percent));
        assert.equal(readStatus({ text: text.normalize("NFD").toUpperCase() }).status, reading.status);
      });
    }
  }
});
