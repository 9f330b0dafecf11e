import type { Part } from "./part";

/** Units that carry a calendar year which a neighbour may borrow. */
const CALENDAR_UNITS = new Set(["day", "month", "quarter", "half", "summer", "year"]);

/** August: the last month of a school year's summer, and the month before the next one. */
const ROLLOVER_MONTH = 8;

/** Units that lend themselves to a bare number beside them. */
const LENDERS = new Set(["month", "quarter", "semester"]);

/**
 * Lets the parts of a range or list complete each other, in place: a bare number takes its neighbour's unit,
 * a missing year is the neighbour's ("7/6 - 5/7/2014"), or the one before it when the period runs over New Year.
 * Null when a number has no neighbour to take its unit from.
 */
export function connect(parts: readonly Part[]): Part[] | null {
  const joined = parts.map((part) => ({ ...part, flags: [...part.flags] }));
  joined.forEach((part, index) => index > 0 && takeFormer(part, joined[index - 1]!));
  for (let i = joined.length - 1; i >= 0; i--) takeNext(joined[i]!, joined[i + 1], i === 0);
  if (!joined.every(standsAlone)) return null;
  for (let i = joined.length - 2; i >= 0; i--) if (!borrow(joined[i]!, joined[i + 1]!, -1)) return null;
  for (let i = 1; i < joined.length; i++) if (!borrow(joined[i]!, joined[i - 1]!, 1)) return null;
  return joined;
}

/** "tháng 9, 10": the ten is a month too. */
function takeFormer(part: Part, former: Part): void {
  if (part.unit === "number" && LENDERS.has(former.unit)) part.unit = former.unit;
}

function takeNext(part: Part, next: Part | undefined, isFirst: boolean): void {
  if (part.unit !== "number" || !next) return;
  if (next.unit === "day") Object.assign(part, { unit: "day", day: part.n, n: next.n });
  else if (LENDERS.has(next.unit)) {
    part.unit = next.unit;
    // "9-10/2024" without "tháng" is two months to most, a day to some.
    if (next.unit === "month" && isFirst) part.flags.push("ambiguous");
  }
}

/** Whether a part has its unit; numbers that have taken one may be too large for it. */
export function standsAlone(part: Part): boolean {
  if (part.unit === "number") return false;
  const most = part.unit === "month" ? 12 : part.unit === "quarter" ? 4 : part.unit === "semester" ? 2 : null;
  return most === null || (part.n >= 1 && part.n <= most);
}

/** Gives a part without a year its neighbour's; false when the two then contradict each other. */
function borrow(part: Part, neighbour: Part, direction: 1 | -1): boolean {
  if (part.year !== null || part.inSchoolYear !== undefined) return true;
  if (part.unit === neighbour.unit && (part.unit === "semester" || part.unit === "schoolYear")) {
    part.year = neighbour.year;
    return true;
  }
  if (!CALENDAR_UNITS.has(part.unit)) return true;
  if (neighbour.inSchoolYear !== undefined) part.inSchoolYear = neighbour.inSchoolYear;
  else if (neighbour.year === null) return true;
  else if (neighbour.unit === "schoolYear" || neighbour.unit === "semester") part.inSchoolYear = neighbour.year;
  else if (CALENDAR_UNITS.has(neighbour.unit)) {
    const turned = (order(part) - order(neighbour)) * direction < 0;
    if (turned && !(direction === -1 ? runsOverNewYear(part, neighbour) : runsOverNewYear(neighbour, part))) return false;
    part.year = neighbour.year + (turned ? direction : 0);
    // The due date's own year was not written.
    if (direction === 1) part.flags.push("yearInferred");
  }
  return true;
}

/** "20/12 - 10/1/2025" stays within a school year; "20 - 15/11/2024" would take a year less five days, so it is a slip. */
function runsOverNewYear(first: Part, last: Part): boolean {
  return monthOf(first) >= ROLLOVER_MONTH && monthOf(last) <= ROLLOVER_MONTH && monthOf(first) !== monthOf(last);
}

/** A quarter counts by its last month. */
function monthOf(part: Part): number {
  return part.unit === "quarter" ? part.n * 3 : part.n;
}

/** Place within a year, to tell which of two comes first. */
function order(part: Part): number {
  if (part.unit === "day") return part.n * 100 + part.day;
  if (part.unit === "month") return part.n * 100;
  if (part.unit === "quarter") return part.n * 300 - 200;
  return part.unit === "summer" ? 600 : 0;
}
