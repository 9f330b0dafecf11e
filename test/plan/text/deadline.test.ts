import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { schoolCalendar } from "../../../src/plan/text/calendar";
import { readDeadline } from "../../../src/plan/text/deadline/index";
import type { CellText, DeadlineReading } from "../../../src/plan/text/types";

type Expected = CellText & Omit<DeadlineReading, "source">;

const calendar = schoolCalendar("2024-2025");
const items = JSON.parse(readFileSync(new URL("../../data/deadlines.json", import.meta.url), "utf8")) as Expected[];

describe("readDeadline: wordings of real plans", () => {
  for (const { text, cellValue, numberFormat, ...expected } of items) {
    it(JSON.stringify(text), () => {
      const { source, ...reading } = readDeadline({ text, cellValue, numberFormat }, calendar);
      assert.equal(source, text);
      assert.deepEqual({ ...reading, flags: reading.flags.sort() }, { ...expected, flags: expected.flags.sort() });
    });
  }
});
