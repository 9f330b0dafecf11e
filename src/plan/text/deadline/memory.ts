import type { SchoolCalendar } from "../types";
import type { Outcome } from "./reading";

/** Plans repeat a few wordings over many rows. Beyond this many texts a calendar's memory starts anew. */
const MEMORY = 4_000;

const byCalendar = new WeakMap<SchoolCalendar, Map<string, Outcome>>();

/** What a text was read as before under the same calendar, or what it is read as now. */
export function remember(text: string, calendar: SchoolCalendar, read: (text: string, calendar: SchoolCalendar) => Outcome): Outcome {
  let memory = byCalendar.get(calendar);
  if (!memory) byCalendar.set(calendar, (memory = new Map<string, Outcome>()));
  const known = memory.get(text);
  if (known) return known;
  const outcome = read(text, calendar);
  if (memory.size >= MEMORY) memory.clear();
  memory.set(text, outcome);
  return outcome;
}
