import type { Plan } from "../../plan/index";
import { standardSet } from "../../plan/standards/index";
import type { Say } from "./words";

/** A standard's title: the official one where the set is known, else as the plan writes it, else empty. */
export function standardTitle(plan: Plan, number: string): string {
  const official = standardSet(plan.standardSet)?.standards.find((s) => s.number === number)?.title;
  return official ?? plan.standards.find((s) => s.number === number)?.title ?? "";
}

/** The heading of a standard's sheet. */
export function titleOfStandard(plan: Plan, number: string | null, say: Say): string {
  if (number === null) return say("titleNoStandard");
  const title = standardTitle(plan, number).toLocaleUpperCase("vi");
  return title ? say("titleStandard", { number, title }) : say("titleStandardPlain", { number });
}

/** Every standard that the summary has a line for: the official ones and those that only the plan names, in order. */
export function standardsToShow(plan: Plan): (string | null)[] {
  const official = standardSet(plan.standardSet)?.standards.map((s) => s.number) ?? [];
  const named = [...plan.standards.map((s) => s.number), ...plan.rows.flatMap((row) => row.standard ?? [])];
  const numbers = [...new Set([...official, ...named])].sort((a, b) => Number(a) - Number(b));
  return plan.rows.some((row) => row.standard === null) ? [...numbers, null] : numbers;
}
