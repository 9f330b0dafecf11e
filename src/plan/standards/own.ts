/** The standards of a plan that follows none of our sets, a university's for one. */
import type { PlanTable } from "../types";
import type { FollowedStandards, Standard } from "./types";

/**
 * What the plan itself tells of its standards: those that its headings and rows name, in the order of their numbers, each with the criteria
 * that its rows name. Titles of criteria are not known.
 *
 * @example ownStandards(plan).standards // [{ number: "8", title: "Người học", criteria: [{ number: "8.4", title: "" }] }]
 */
export function ownStandards({ standards, rows }: Pick<PlanTable, "standards" | "rows">): FollowedStandards {
  const byNumber = new Map<string, Standard>();
  const named = (number: string): Standard => {
    let standard = byNumber.get(number);
    if (!standard) byNumber.set(number, (standard = { number, title: "", criteria: [] }));
    return standard;
  };
  for (const { number, title } of standards) named(number).title ||= title;
  for (const row of rows) {
    if (row.standard !== null) named(row.standard);
    for (const criterion of row.criterionReading.criteria) {
      const { criteria } = named(criterion.split(".")[0]!);
      if (!criteria.some(({ number }) => number === criterion)) criteria.push({ number: criterion, title: "" });
    }
  }
  const inOrder = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });
  const all = [...byNumber.values()].sort((a, b) => inOrder(a.number, b.number));
  for (const { criteria } of all) criteria.sort((a, b) => inOrder(a.number, b.number));
  return { id: "", circular: null, schoolType: null, levels: 0, standards: all };
}
