/** Criteria that a plan names by their titles alone: "Đối với giáo viên" under a header "Tên tiêu chí". */
import type { StandardCriterion, StandardSet } from "../standards/index";
import { looseTitle } from "../standards/loose-title";
import { foldText, stripAccents } from "../text/normalize";
import type { CriterionReading } from "../text/types";
import type { PlanRow } from "../types";

/**
 * Gives rows of which no number could be read the criterion of their title: the very words of the set's title, and of one title only
 * within the standard that the row stands under. A blank cell below takes part in it, as it does below a number. Changes `rows`.
 *
 * @param set The set that the plan follows; the numbers are its.
 */
export function nameByTitle(rows: readonly PlanRow[], set: StandardSet): void {
  if (!rows.some(isOpen)) return;
  const titles = byTitle(set);
  let above: PlanRow | null = null;
  for (const row of rows) {
    if (isOpen(row)) {
      const found = only(titles.get(criterionTitle(row.criterionReading.source)), row.standard);
      if (found) take(row, { ...row.criterionReading, ...named(found.number), title: found.title, flags: ["byTitle"] });
    } else if (above !== null && isBlankBelow(row, above)) {
      take(row, above.criterionReading);
      row.inherited.push("criterion");
    }
    above = row.criterionReading.flags.includes("byTitle") ? row : null;
  }
}

function isOpen({ criterion, criterionReading, text }: PlanRow): boolean {
  return criterion === null && text.criterion !== undefined && criterionReading.standard === null && criterionReading.source.trim() !== "";
}

function isBlankBelow({ criterion, text, standard, criterionReading }: PlanRow, above: PlanRow): boolean {
  return criterion === null && text.criterion === "" && criterionReading.source.trim() === "" && standard === above.standard;
}

function take(row: PlanRow, reading: CriterionReading): void {
  row.criterionReading = reading;
  row.criterion = reading.criterion;
  row.standard ??= reading.standard;
}

function named(number: string): Pick<CriterionReading, "standard" | "criterion" | "criteria"> {
  return { standard: number.split(".")[0], criterion: number, criteria: [number] };
}

function byTitle(set: StandardSet): Map<string, StandardCriterion[]> {
  const titles = new Map<string, StandardCriterion[]>();
  for (const criterion of set.standards.flatMap(({ criteria }) => criteria)) {
    const key = criterionTitle(criterion.title);
    titles.set(key, [...(titles.get(key) ?? []), criterion]);
  }
  return titles;
}

function only(found: readonly StandardCriterion[] | undefined, standard: string | null): StandardCriterion | null {
  const fitting = (found ?? []).filter(({ number }) => standard === null || number.split(".")[0] === standard);
  return fitting.length === 1 ? fitting[0] : null;
}

/** Without "Tiêu chí:", what stands in brackets, accents, case and punctuation: "Cơ sở vật chất – thiết bị" is written in many ways. */
export function criterionTitle(text: string): string {
  return looseTitle(stripAccents(foldText(text)).replace(/^\W*tieu chi\b/, "").replace(/\([^)]*\)/g, " "));
}
