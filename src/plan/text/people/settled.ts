/** Whom a cell names, settled: appositions joined, roles weighed, the lead found. */
import type { Person } from "../types";
import { merge, settleContext } from "./named";
import type { Named } from "./named";

export interface Settled {
  people: readonly Readonly<Person>[];
  lead: string | null;
}

/**
 * Settles the names that were found in a cell.
 *
 * @param text the cell, normalised: some abbreviations mean what the rest of it makes clear
 */
export function settle(text: string, named: readonly Readonly<Named>[]): Settled {
  const all = settleContext(text, merge(named));
  const strongest = all.reduce((most, { weight }) => Math.max(most, weight), 0);
  const people = all.map(({ name, role, weight, collective }) => ({
    name,
    role: role === "lead" && weight < strongest && strongest === 3 ? ("none" as const) : role,
    collective,
  }));
  return { people, lead: leadOf(people, all) };
}

function leadOf(people: readonly Person[], named: readonly Readonly<Named>[]): string | null {
  const leads = people.filter((person) => person.role === "lead");
  // "GVCN các lớp chủ trì" says who leads; "toàn thể giáo viên phụ trách" nobody.
  if (leads.length > 0) return leads[0].collective && !named.some(({ name, several }) => several && name === leads[0]!.name) ? null : leads[0].name;
  // "Ban giám hiệu chỉ đạo, TTCM thực hiện": the others direct, help or watch, so it is the one left who does it.
  const doing = people.filter((person) => person.role === "none");
  return doing.length === 1 && !doing[0].collective ? doing[0].name : null;
}
