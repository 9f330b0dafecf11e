/** Texts read by a second person from the written rules alone, compared with the reader. */
import assert from "node:assert/strict";
import { schoolCalendar } from "../../../src/plan/text/calendar";
import { readDeadline } from "../../../src/plan/text/deadline/index";
import type { CellText, SchoolCalendar } from "../../../src/plan/text/types";
import { DAYS, NEXT_YEAR } from "./deadline-second-reading-days";
import { PERIODS } from "./deadline-second-reading-periods";
import { STORED } from "./deadline-second-reading-values";

/** `month|range 2024-09-01..2024-09-30 ~yearInferred`, as the word lists say it. */
function compare(cell: CellText, expected: string, calendar: SchoolCalendar): void {
  const reading = readDeadline(cell, calendar);
  const [kinds = "", dates = "", ...flagWords] = expected.trim().split(/\s+/);
  const said = `${reading.kind} ${reading.start ?? ""}..${reading.end ?? ""} ${reading.flags.join(" ")}`;
  assert.ok(kinds === "*" || kinds.split("|").includes(reading.kind), `${said}, not ${expected}`);
  // Where a text may be read or refused, a refusal needs no dates.
  const dateless = reading.end === null && (kinds === "unreadable" || (kinds.includes("|") && /unreadable|none/.test(kinds)));
  if (!dateless) {
    const [start = "", end = start] = dates === "-" ? ["", ""] : dates.split("..");
    for (const [wanted, got] of [[start, reading.start], [end, reading.end]] as const) {
      assert.ok(wanted === "*" || wanted === (got ?? ""), `${said}, not ${expected}`);
    }
  }
  const flags = flagWords.join(" ").replace("~", " ").split(" ").filter(Boolean);
  if (!dateless) for (const flag of flags) assert.ok(reading.flags.includes(flag), `${said}, not ${expected}`);
  if (!dateless && !flagWords.join(" ").startsWith("~")) assert.deepEqual([...reading.flags].sort(), [...flags].sort(), said);
}

function describeList(title: string, list: string, schoolYear: string): void {
  describe(title, () => {
    const calendar = schoolCalendar(schoolYear);
    for (const line of list.trim().split("\n")) {
      const [text = "", expected = ""] = line.split(" ⇒ ");
      it(line, () => compare({ text: text.replaceAll("\\n", "\n") }, expected, calendar));
    }
  });
}

describe("deadlines, read a second time", () => {
  describeList("periods", PERIODS, "2024-2025");
  describeList("days", DAYS, "2024-2025");
  describeList("the next school year", NEXT_YEAR, "2025-2026");

  describe("as Excel stores them", () => {
    const calendar = schoolCalendar("2024-2025");
    for (const [text, cellValue, numberFormat, expected] of STORED) {
      it(`${text} (${String(cellValue)}, ${numberFormat}) ⇒ ${expected}`, () =>
        compare({ text, cellValue, numberFormat }, expected, calendar));
    }
  });
});
