/** Tables of deadline wordings with their readings, shared by the tests of the deadline reader. */
import assert from "node:assert/strict";
import { schoolCalendar } from "../../../src/plan/text/calendar";
import { readDeadline } from "../../../src/plan/text/deadline/index";
import type { DeadlineKind } from "../../../src/plan/text/types";

/** Text, kind, start, end, flags separated by blanks. */
export type Wording = readonly [text: string, kind: DeadlineKind, start: string | null, end: string | null, flags?: string];

export const calendar = schoolCalendar("2024-2025");

export function describeWordings(title: string, wordings: readonly Wording[]): void {
  describe(title, () => {
    for (const [text, kind, start, end, flags = ""] of wordings) {
      it(`${JSON.stringify(text)} is ${kind}`, () => {
        const reading = readDeadline({ text }, calendar);
        assert.deepEqual(
          { kind: reading.kind, start: reading.start, end: reading.end, flags: reading.flags.sort().join(" ") },
          { kind, start, end, flags: flags.split(" ").sort().join(" ") },
        );
      });
    }
  });
}
