import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readBudget } from "../../../src/plan/text/budget/index";
import type { BudgetReading } from "../../../src/plan/text/types";

interface Item extends Partial<BudgetReading> {
  text: string;
  cellValue?: string | number;
  numberFormat?: string;
  headerUnit?: string;
}

const items = JSON.parse(readFileSync(new URL("../../data/budgets.json", import.meta.url), "utf8")) as Item[];

describe("readBudget on the list", () => {
  for (const { text, cellValue, numberFormat, headerUnit, kind, dong, min, max, flags, sources, per } of items) {
    it(`${JSON.stringify(text.slice(0, 60))}${headerUnit ? ` under ${headerUnit}` : ""}: ${kind} ${dong ?? ""}`, () => {
      const read = readBudget({ text, cellValue, numberFormat }, headerUnit);
      const figure = kind === "amount" || kind === "none-needed" ? dong! : null;
      assert.deepEqual(
        { ...read, flags: [...read.flags].sort() },
        {
          kind,
          dong,
          min: min !== undefined ? min : figure,
          max: max !== undefined ? max : figure,
          flags: [...(flags ?? [])].sort(),
          sources: sources ?? [],
          ...(per ? { per } : {}),
          source: text,
        },
      );
    });
  }
});
