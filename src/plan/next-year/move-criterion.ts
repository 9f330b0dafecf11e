/** What becomes of a criterion when next year's plan follows another standard set. */
import type { FollowedStandards } from "../standards/index";
import { foldText } from "../text/normalize";
import type { CriterionReading } from "../text/types";

export type CriterionMove =
  /** The row names no criterion. */
  | { kind: "none" }
  /** The same number means the same in both sets. */
  | { kind: "same"; standard: string }
  /** The same criterion has another number. */
  | { kind: "renumbered"; standard: string; from: string; to: string }
  /** The new set has no such criterion: only people can say which one it belongs to now. */
  | { kind: "chooseAnew"; from: string };

/**
 * A criterion is the same only when its title is, word for word, and so is its standard's: a number alone says nothing,
 * and a title that two standards share does not say which is meant.
 *
 * @example moveCriterion(readCriterion({ text: "Tiêu chí 1.7" }), preschool2018, preschool2026) // { kind: "chooseAnew", from: "1.7" }
 */
export function moveCriterion(reading: CriterionReading, from: FollowedStandards, to: FollowedStandards): CriterionMove {
  if (reading.criteria.length === 0) return { kind: "none" };
  const named = reading.criteria.join("; ");
  const targets = reading.criteria.map((number) => sameCriterion(number, from, to));
  if (targets.some((target) => target === null)) return { kind: "chooseAnew", from: named };
  if (targets.every((target, i) => target?.number === reading.criteria[i])) {
    return { kind: "same", standard: standardOf(reading.criteria[0]) };
  }
  const [target] = targets;
  // Several numbers in one cell can't be put right one by one without rewriting what the user wrote.
  if (targets.length > 1 || !target) return { kind: "chooseAnew", from: named };
  return { kind: "renumbered", standard: standardOf(target.number), from: named, to: target.number };
}

/** Whether a standard is the same in both sets, by number and title. */
export function sameStandard(number: string, from: FollowedStandards, to: FollowedStandards): boolean {
  const title = (set: FollowedStandards) => set.standards.find((standard) => standard.number === number)?.title;
  const [before, after] = [title(from), title(to)];
  return before !== undefined && after !== undefined && foldText(before) === foldText(after);
}

function sameCriterion(number: string, from: FollowedStandards, to: FollowedStandards): { number: string } | null {
  if (from.id === to.id) return { number };
  const before = entries(from).find((entry) => entry.number === number);
  if (!before) return null;
  const alike = entries(to).filter((entry) => entry.key === before.key);
  return alike.find((entry) => entry.number === number) ?? (alike.length === 1 ? alike[0] : null);
}

function entries(set: FollowedStandards): { number: string; key: string }[] {
  return set.standards.flatMap((standard) =>
    standard.criteria.map(({ number, title }) => ({ number, key: `${foldText(standard.title)}\n${foldText(title)}` })),
  );
}

const standardOf = (criterion: string): string => criterion.split(".")[0];
