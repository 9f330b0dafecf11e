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
  flags: Iterable<string>,
  calendar: SchoolCalendar,
  otherYear = false,
): Outcome {
  const all = new Set(flags);
  if (end === null) all.add("openEnded");
  const position = positionFlag(start, end, calendar, otherYear);
  if (position) all.add(position);
  return { kind, start, end, flags: [...all] };
}

/** An outcome that has no dates. */
export function undated(kind: "none" | "ditto" | "unreadable", flags: Iterable<string> = []): Outcome {
  return { kind, start: null, end: null, flags: [...new Set(flags)] };
}
