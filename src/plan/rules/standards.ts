/** What the rules about standards share: the set, and which heading each row stands under. */
import { standardSet, type Standard, type StandardCriterion, type StandardSet } from "../standards/index";
import { looseTitle } from "../standards/loose-title";
import type { PlanRow, PlanTable, StandardHeading } from "../types";

export function setOf(table: PlanTable): StandardSet | undefined {
  return standardSet(table.standardSet);
}

export function findStandard(set: StandardSet, number: string): Standard | undefined {
  return set.standards.find((standard) => standard.number === number);
}

export function findCriterion(set: StandardSet, number: string): StandardCriterion | undefined {
  return findStandard(set, standardPart(number))?.criteria.find((criterion) => criterion.number === number);
}

/** "5" of "5.4". */
export function standardPart(criterion: string): string {
  return criterion.split(".")[0];
}

/** Each row with the heading that it stands under, null before the first. */
export function* underHeadings(table: PlanTable): Generator<[PlanRow, StandardHeading | null]> {
  const headings = [...table.standards].sort((a, b) => a.row - b.row);
  let next = 0;
  let current: StandardHeading | null = null;
  for (const row of table.rows) {
    for (; next < headings.length && headings[next].row < row.row; next += 1) current = headings[next];
    yield [row, current];
  }
}

/** Share of words that two titles have in common, 0 to 1. */
export function titleLikeness(a: string, b: string): number {
  const first = new Set(looseTitle(a).split(" "));
  const second = new Set(looseTitle(b).split(" "));
  let common = 0;
  for (const word of first) if (second.has(word)) common += 1;
  return common / Math.max(first.size, second.size);
}
