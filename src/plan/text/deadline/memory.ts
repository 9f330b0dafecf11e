import type { CellText, DeadlineReading, SchoolCalendar } from "../types";

/** Plans repeat a few wordings over many rows. Beyond this many cells a calendar's memory starts anew. */
const MEMORY = 4_000;

/** Cells whose text is all there is to know, those that store the text they show, and all others. */
type Memory = Record<"shown" | "typed" | "stored", Map<string, DeadlineReading>>;

const byCalendar = new WeakMap<SchoolCalendar, Memory>();

/** What a cell was read as before under the same calendar, or what it is read as now. What is given is kept: nobody may change it. */
export function remember(cell: CellText, calendar: SchoolCalendar, read: (cell: CellText, calendar: SchoolCalendar) => DeadlineReading): Readonly<DeadlineReading> {
  let memory = byCalendar.get(calendar);
  if (!memory) byCalendar.set(calendar, (memory = { shown: new Map(), typed: new Map(), stored: new Map() }));
  const { text, cellValue: value } = cell;
  const part = value === undefined ? memory.shown : value === text ? memory.typed : memory.stored;
  // Most cells are told by their text; a longer key takes longer to make than to look up.
  const key = part === memory.stored ? `${text}\u0000${typeof value}${String(value)}\u0000${cell.numberFormat ?? "\u0000"}` : text;
  const known = part.get(key);
  if (known) return known;
  const reading = read(cell, calendar);
  if (part.size >= MEMORY) part.clear();
  part.set(key, reading);
  return reading;
}
