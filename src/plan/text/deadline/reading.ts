import type { IsoDate } from "../../types";
import type { DeadlineKind, DeadlineReading, SchoolCalendar } from "../types";
import { positionFlag } from "./flags";

/** A reading without the text it was read from. */
export type Outcome = Omit<DeadlineReading, "source">;

/** An outcome with dates, flagged by where it lies beside the school year. */
export function dated(
  kind: DeadlineKind,
  start: IsoDate | null,
  end: IsoDate | null,
  flags: readonly string[],
  calendar: SchoolCalendar,
  otherYear = false,
): Outcome {
  const all = once(flags);
  if (end === null && !all.includes("openEnded")) all.push("openEnded");
  const position = positionFlag(start, end, calendar, otherYear);
  if (position && !all.includes(position)) all.push(position);
  return { kind, start, end, flags: all };
}

/** An outcome that has no dates. */
export function undated(kind: "none" | "ditto" | "unreadable", flags: readonly string[] = []): Outcome {
  return { kind, start: null, end: null, flags: once(flags) };
}

/** An outcome with one flag more. */
export function flagged(outcome: Outcome, flag: string): Outcome {
  return outcome.flags.includes(flag) ? outcome : { ...outcome, flags: [...outcome.flags, flag] };
}

/** Each flag once, in the order of their first places. There are too few for a set to be worth its making. */
function once(flags: readonly string[]): string[] {
  const all: string[] = [];
  for (const flag of flags) if (!all.includes(flag)) all.push(flag);
  return all;
}
