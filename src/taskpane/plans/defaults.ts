/** What the forms for new plans start with, and what they offer. */
import { nextSchoolYear } from "../../plan/index";
import { chooseStandardSet, standardSet, standardSets, type SchoolType, type StandardSet } from "../../plan/standards/index";
import { schoolYearOf } from "../../plan/text/calendar";
import type { IsoDate, Plan } from "../../plan/types";
import type { PlanForm } from "../../excel/index";

/** What is asked for a new plan. */
export interface NewPlanChoices {
  form: PlanForm;
  schoolYear: string;
  standardSet: string;
  schoolName: string;
}

/** The form that belongs to a standard set's circular. */
export function formOfSet({ circular }: Pick<StandardSet, "circular">): PlanForm {
  return circular.includes("/2026/") ? "2026" : "2018";
}

/** The sets that a form was made for. */
export function setsOf(form: PlanForm): StandardSet[] {
  return standardSets.filter((set) => formOfSet(set) === form);
}

/** The set in force for a kind of school when the school year begins, if the form was made for it; else the form's latest for such schools. */
export function setFor(form: PlanForm, schoolYear: string, type: SchoolType | null): string {
  const inForce = chooseStandardSet({ schoolYear, schoolType: type }).set;
  if (formOfSet(inForce) === form) return inForce.id;
  const sets = setsOf(form);
  const serving = sets.filter(({ schoolType }) => schoolType === type || (schoolType === "general" && type !== "preschool"));
  return (serving.at(-1) ?? sets[0]).id;
}

/** The set that is in force for such schools when the year begins, where it is another one than was chosen; null where it is that one. */
export function otherInForce(set: string, schoolYear: string): string | null {
  const chosen = standardSet(set);
  if (!chosen) return null;
  const { set: inForce } = chooseStandardSet({ schoolYear, schoolType: chosen.schoolType });
  return inForce.id === set ? null : inForce.id;
}

/**
 * Next year's plan after the one that is shown. Without one: this school year's, from June on the coming one's, for plans
 * are written when the year begins.
 */
export function newPlanDefaults(plan: Plan | undefined, asOf: IsoDate): NewPlanChoices {
  const year = plan ? nextSchoolYear(plan.schoolYear) : comingYear(asOf);
  const type = (plan && standardSet(plan.standardSet)?.schoolType) ?? null;
  const { set } = chooseStandardSet({ schoolYear: year, schoolType: type });
  return { form: formOfSet(set), schoolYear: year, standardSet: set.id, schoolName: plan?.schoolName ?? "" };
}

function comingYear(asOf: IsoDate): string {
  const year = schoolYearOf(asOf);
  return ["06", "07"].includes(asOf.slice(5, 7)) ? nextSchoolYear(year) : year;
}
