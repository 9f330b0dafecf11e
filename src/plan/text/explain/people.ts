import { isDitto } from "../ditto";
import { normalizeText } from "../normalize";
import type { PeopleReading } from "../types";
import { isBlankText, quoted, type Explanation } from "./explanation";

/**
 * How the people of a cell were read, for one whole sentence of either language: `message(lang, key, params)`.
 *
 * For owners it says who is taken to be accountable and why; where nobody is, what to write. For partners it says with whom, or that
 * nobody is needed.
 *
 * @param reading what `readPeople` gave
 * @param column whether they stand in the column of owners or of partners
 * @returns a key `readings.people-…` or `readings.partners-…`
 * @example explainPeople(readPeople("Hiệu trưởng chủ trì"))
 * // { key: "readings.people-lead", params: { text: "Hiệu trưởng chủ trì", lead: "Hiệu trưởng", … } }
 */
export function explainPeople(reading: PeopleReading, column: "owner" | "partners" = "owner"): Explanation {
  const { people, lead, source } = reading;
  const params: Explanation["params"] = { text: quoted(source) };
  if (people.length > 0) params.people = people.map(({ name }) => name).join(", ");
  if (lead !== null) {
    params.lead = lead;
    params.others = people.filter(({ name }) => name !== lead).map(({ name }) => name).join(", ");
  }
  const wording = nobody(reading) ?? (column === "partners" ? "" : `-${ownersOf(reading)}`);
  return { key: `readings.${column === "owner" ? "people" : "partners"}${wording}`, params };
}

function nobody({ people, none, source }: PeopleReading): string | null {
  if (people.length > 0) return null;
  if (isDitto(normalizeText(source))) return "-ditto";
  if (!none) return isBlankText(source) ? "-blank" : "-unreadable";
  return source !== "" && isBlankText(source) ? "-blank" : "-none";
}

function ownersOf({ people, lead }: PeopleReading): string {
  const leads = people.filter(({ role }) => role === "lead");
  if (lead === null) return people.every(({ collective }) => collective) ? "collective" : "no-lead";
  if (leads.length > 1) return "leads";
  if (leads.length === 1) return people.length > 1 ? "lead-with" : "lead";
  return people.length > 1 ? "only-with" : "only";
}
