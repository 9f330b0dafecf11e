/** The notation in which the lists of the third, fourth and fifth reading say what a cell means. */
import assert from "node:assert/strict";
import { isUnitPrice } from "../../src/plan/summary/money";
import { readBudget } from "../../src/plan/text/budget/index";
import { schoolCalendar } from "../../src/plan/text/calendar";
import { readDeadline } from "../../src/plan/text/deadline/index";
import type { BudgetReading, CellText } from "../../src/plan/text/types";

const calendar = schoolCalendar("2025-2026");

/** All names that a reading answers to. */
function namesOf(reading: BudgetReading): string[] {
  const { kind, dong, min, max, flags } = reading;
  if (kind === "unspecified") return flags.includes("unfunded") ? ["unspecified", "?", "unfunded"] : ["unspecified", "?"];
  if (kind === "unreadable") return ["unreadable", "?"];
  if (kind !== "amount" && kind !== "range") return [kind];
  if (isUnitPrice(reading)) return ["price"];
  return [min === max ? String(dong) : `${min === 0 ? "" : min}..${max ?? ""}`];
}

/** `5e6..7e6` in full. */
function inFull(expected: string): string {
  return expected.split("..").map((end) => (/^\d/.test(end) ? String(Number(end)) : end)).join("..");
}

/** Fails when a money cell isn't read as wanted: one of the readings between bars, then flags that it carries at least. */
export function checkMoney(cell: CellText, header: string | null, wanted: string): void {
  const [expected = "", ...flags] = wanted.trim().split(" ");
  const reading = readBudget(cell, header);
  const names = namesOf(reading);
  assert.ok(expected.split("|").some((one) => names.includes(inFull(one))), `${JSON.stringify(reading)}, not ${wanted}`);
  if (reading.kind !== "unreadable") for (const flag of flags) assert.ok(reading.flags.includes(flag), `${JSON.stringify(reading)}, not ${wanted}`);
}

/** Fails when a deadline of 2025-2026 isn't read as wanted: `kinds start..end flags`, flags after `~` at least, `*` any date. */
export function checkTime(cell: CellText, wanted: string): void {
  const { kind, start, end, flags } = readDeadline(cell, calendar);
  const said = `${kind} ${start ?? ""}..${end ?? ""} ${flags.join(" ")}, not ${wanted}`;
  const [kinds = "", dates = "-", ...words] = wanted.trim().split(/\s+/);
  assert.ok(kinds.split("|").includes(kind), said);
  // Where a text may be read or refused, a refusal needs no dates.
  if (end === null && kinds.includes("|") && /unreadable|none/.test(kind)) return;
  const [from = "", to = from] = dates === "-" ? ["", ""] : dates.split("..");
  if (from !== "*") assert.equal(start ?? "", from, said);
  if (to !== "*") assert.equal(end ?? "", to, said);
  const flagged = words.join(" ").replace("~", " ").split(" ").filter(Boolean);
  if (words[0]?.startsWith("~")) assert.ok(flagged.every((flag) => flags.includes(flag)), said);
  else assert.deepEqual([...flags].sort(), [...flagged].sort(), said);
}

/** One test a line of a list: `text ⇒ wanted`, `\n` a line break in the cell. */
export function itReads(list: string, check: (cell: CellText, wanted: string) => void): void {
  for (const line of list.trim().split("\n")) {
    const [text = "", wanted = ""] = line.split(" ⇒ ");
    it(line, () => check({ text: text.replaceAll("\\n", "\n") }, wanted));
  }
}

/** One test a line of a list of money cells, under a header that may name their unit. */
export function itReadsMoney(list: string, header: string | null = null): void {
  itReads(list, (cell, wanted) => checkMoney(cell, header, wanted));
}
