import type { Standard, StandardCriterion, StandardSet } from "../standards/index";
import { rowRule } from "./row-rule";
import { findCriterion, findStandard, setOf, standardPart, titleLikeness } from "./standards";

const ALIKE = 0.6;

/** "Tiêu chí 1.12": not in the set, although the standard is. Says which one may have been meant. */
export const criterionUnknown = rowRule({
  id: "criterion-unknown",
  severity: "error",
  subject: "standards",
  fields: ["criterion", "content"],
  finds: (row, table) => {
    const set = setOf(table);
    if (set === undefined) return null;
    for (const criterion of row.criterionReading.criteria) {
      const standard = findStandard(set, standardPart(criterion));
      // A standard that does not exist is a finding of its own.
      if (standard === undefined || findCriterion(set, criterion) !== undefined) continue;
      const nearest = nearestByTitle(set, row.criterionReading.title) ?? nearestByNumber(standard, criterion);
      return { criterion, circular: set.circular, suggestion: nearest.number, title: nearest.title };
    }
    return null;
  },
});

function nearestByTitle(set: StandardSet, title: string): StandardCriterion | undefined {
  let best: StandardCriterion | undefined;
  let likeness = ALIKE;
  for (const candidate of set.standards.flatMap((standard) => standard.criteria)) {
    const alike = title === "" ? 0 : titleLikeness(title, candidate.title);
    if (alike >= likeness) [best, likeness] = [candidate, alike];
  }
  return best;
}

/** 1.12 is nearest to 1.10, the last of its standard. */
function nearestByNumber(standard: Standard, criterion: string): StandardCriterion {
  const wanted = Number(criterion.split(".")[1]);
  const distance = ({ number }: StandardCriterion): number => Math.abs(Number(number.split(".")[1]) - wanted);
  return standard.criteria.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}
