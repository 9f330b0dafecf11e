import assert from "node:assert/strict";
import { readBudget } from "../../../src/plan/text/budget/index";
import type { BudgetReading, CellText } from "../../../src/plan/text/types";

/**
 * What a careful colleague reads: a figure, the two ends (null: open), or a kind without figure.
 * `noMoney`: neither a figure nor "none needed" nor blank; whether it is asked about or called unspecified is a matter of taste.
 */
export type Expected = number | [min: number, max: number | null] | BudgetReading["kind"] | "noMoney";

/**
 * Flags by blanks, `per:class` for the unit of a price; `*` leaves flags open. `purposeText` is never compared: it changes no figure.
 * Sources as `ngân sách=10000000, xã hội hóa`; left out they are not compared.
 */
export type Case = [text: string, expected: Expected, flags?: string, sources?: string];

const plain = (sources: BudgetReading["sources"]): string => sources.map(({ name, dong }) => (dong === null ? name : `${name}=${dong}`)).join(", ");

function shape(read: BudgetReading, expected: Expected): unknown {
  if (expected === "noMoney") return read.kind === "unreadable" || read.kind === "unspecified" ? expected : read.kind;
  if (typeof expected === "number") return read.kind === "amount" && read.min === read.max ? read.dong : [read.kind, read.dong, read.min, read.max];
  if (Array.isArray(expected)) return read.min === null ? read.kind : [read.min, read.max];
  return read.kind === "amount" ? read.dong : read.kind;
}

/** Compares one reading with what is expected of it. */
export function check(cell: CellText, header: string | null, expected: Expected, flags = "", sources?: string): void {
  const read = readBudget(cell, header);
  assert.deepEqual(shape(read, expected), expected, JSON.stringify(read));
  if (sources !== undefined) assert.equal(plain(read.sources), sources);
  if (flags === "*" || expected === "unreadable" || expected === "noMoney") return;
  const got = [...read.flags.filter((flag) => flag !== "purposeText"), ...(read.per ? [`per:${read.per}`] : [])];
  assert.deepEqual(got.sort(), flags.split(" ").filter(Boolean).sort(), JSON.stringify(read));
}

/** One test a wording. */
export function itReads(groups: Record<string, Case[]>, header: string | null = null): void {
  for (const [group, cases] of Object.entries(groups))
    describe(group, () => {
      for (const [text, expected, flags, sources] of cases) it(`${JSON.stringify(text)}: ${expected}`, () => check({ text }, header, expected, flags, sources));
    });
}
