import type { Part } from "./part";

/** Units that carry a calendar year which a neighbour may borrow. */
const CALENDAR_UNITS = new Set(["day", "month", "quarter", "half", "summer", "year"]);

/**
 * Lets the parts of a range or list complete each other, in place: a bare number takes its neighbour's unit,
 * a missing year is the neighbour's ("7/6 - 5/7/2014"), or the one before it when the period runs over New Year.
 * Null when a number has no neighbour to take its unit from.
 */
export function connect(parts: readonly Part[]): Part[] | null {
  const joined = parts.map((part) => ({ ...part, flags: [...part.flags] }));
  for (let i = joined.length - 1; i >= 0; i--) {
    const part = joined[i]!;
    if (part.unit === "number" && !takeUnit(part, joined[i + 1], joined[i - 1])) return null;
  }
  for (let i = joined.length - 2; i >= 0; i--) borrow(joined[i]!, joined[i + 1]!, -1);
  for (let i = 1; i < joined.length; i++) borrow(joined[i]!, joined[i - 1]!, 1);
  return joined;
}

function takeUnit(part: Part, next: Part | undefined, previous: Part | undefined): boolean {
  const { n } = part;
  if (next?.unit === "day") Object.assign(part, { unit: "day", day: n, n: next.n });
  else if (next && ["month", "quarter", "semester"].includes(next.unit)) part.unit = next.unit;
  else if (previous && ["month", "quarter", "semester"].includes(previous.unit)) part.unit = previous.unit;
  else return false;
  const most = { day: 12, month: 12, quarter: 4, semester: 2 }[part.unit as "day"];
  return part.n >= 1 && part.n <= most;
}

function borrow(part: Part, neighbour: Part, direction: 1 | -1): void {
  if (part.year !== null || part.inSchoolYear !== undefined) return;
  if (part.unit === neighbour.unit && (part.unit === "semester" || part.unit === "schoolYear")) {
    part.year = neighbour.year;
    return;
  }
  if (!CALENDAR_UNITS.has(part.unit)) return;
  if (neighbour.inSchoolYear !== undefined) part.inSchoolYear = neighbour.inSchoolYear;
  else if (neighbour.year === null) return;
  else if (neighbour.unit === "schoolYear" || neighbour.unit === "semester") part.inSchoolYear = neighbour.year;
  else if (CALENDAR_UNITS.has(neighbour.unit)) {
    const turned = (order(part) - order(neighbour)) * direction < 0;
    part.year = neighbour.year + (turned ? direction : 0);
    // The due date's own year was not written.
    if (direction === 1) part.flags.push("yearInferred");
  }
}

/** Place within a year, to tell which of two comes first. */
function order(part: Part): number {
  if (part.unit === "day") return part.n * 100 + part.day;
  if (part.unit === "month") return part.n * 100;
  if (part.unit === "quarter") return part.n * 300 - 200;
  return part.unit === "summer" ? 600 : 0;
}
