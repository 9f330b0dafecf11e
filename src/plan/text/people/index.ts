/** Who does it: "Cấp ủy chi bộ chỉ đạo; Ban lãnh đạo nhà trường chủ trì", "HT, PHT", "Đ/c Nguyễn Thị A". */
import { isDitto } from "../ditto";
import { hasAccents, normalizeText } from "../normalize";
import type { PeopleReading, Person } from "../types";
import { namesIn } from "./cell";
import { merge, settleContext } from "./named";
import { OFFICES, plainOffices } from "./offices";

/** "chưa phân công." and a few more. */
const LONGEST_NOBODY = 20;
const NOBODY = /^(?:không|không có|ko|k|không cần|chưa có|(?:chưa|không) (?:rõ|xác định|phân công)|(?:đang )?cập nhật|bổ sung sau|\?+|-|\.+|…|\/)\.?$/iu;

/**
 * Reads the people and bodies that a cell names, with what they do. Names that no list knows are kept as they are written; duties,
 * wishes and other prose give nobody.
 *
 * `lead` is who "chủ trì", failing that who takes charge by another word, failing that the only one named, when that is not everyone.
 *
 * @example readPeople("HT, PHT").people.map((person) => person.name) // ["Hiệu trưởng", "Phó Hiệu trưởng"]
 */
export function readPeople(text: string): PeopleReading {
  const normal = normalizeText(text);
  const clean = unquoted(normal);
  const reading: PeopleReading = { people: [], none: isDitto(normal) || isNobody(clean), lead: null, source: text };
  if (clean === "" || reading.none) return reading;
  // Typed without any accent: the wordings are compared without theirs.
  const offices = hasAccents(clean) ? OFFICES : plainOffices();
  const all = settleContext(clean, merge(namesIn(clean, offices)));
  const strongest = Math.max(0, ...all.map((person) => person.weight));
  for (const person of all) if (person.role === "lead" && person.weight < strongest && strongest === 3) person.role = "none";
  reading.people = all.map(({ name, role, collective }) => ({ name, role, collective }));
  reading.lead = leadOf(reading.people);
  return reading;
}

function isNobody(clean: string): boolean {
  return (clean.length <= LONGEST_NOBODY || clean.startsWith(".")) && NOBODY.test(clean);
}

function unquoted(text: string): string {
  return text.includes('"') || text.includes("“") || text.includes("”") ? text.replace(/[“”"]/g, "") : text;
}

function leadOf(people: readonly Person[]): string | null {
  const leads = people.filter((person) => person.role === "lead");
  if (leads.length > 0) return leads[0].collective ? null : leads[0].name;
  const doing = people.filter((person) => person.role === "none");
  const only = people.length === 1 ? people : doing.length === 1 && people.some((person) => person.role === "partner") ? doing : [];
  return only.length === 1 && !only[0].collective && !["partner", "monitor", "direct"].includes(only[0].role) ? only[0].name : null;
}
