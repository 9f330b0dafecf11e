/** Names that a cell gives, before they are settled: what belongs together, what the rest of the cell makes clear. */
import type { Person } from "../types";

/** A name as it was found. */
export interface Named extends Person {
  weight: number;
  /** Where the name ends, and how it is joined to the one before. */
  joint: "start" | "and" | "comma" | "dash";
  isPerson: boolean;
  isOffice: boolean;
}

/** Generic words that say nothing beside an office: "Giáo viên - CTCĐ". */
const GENERIC = new Set(["Giáo viên", "Nhân viên", "Cán bộ quản lý"]);

/** Appositions become one: "Cô Lan - PHT", "Bà Trần Thị B, kế toán", "Giáo viên - CTCĐ"; a body named twice counts once. */
export function merge(named: readonly Readonly<Named>[]): Named[] {
  const people: Named[] = [];
  for (const person of named) {
    const last = people.at(-1);
    if (last && person.isOffice && (person.joint === "dash" || (person.joint === "comma" && last.isPerson && last.name.includes(" ")))) {
      if (last.isPerson && !last.name.includes("(")) {
        Object.assign(last, { name: `${last.name} (${person.name})`, role: last.role === "none" ? person.role : last.role, weight: Math.max(last.weight, person.weight) });
        continue;
      }
      if (person.joint === "dash" && GENERIC.has(last.name) && !GENERIC.has(person.name)) {
        Object.assign(last, { name: person.name, role: person.role, weight: person.weight });
        continue;
      }
      if (person.joint === "dash" && /^(?:Phó )?Hiệu trưởng/.test(last.name) && /^(?:Phó )?(?:Chủ tịch|Bí thư|Thư ký)/.test(person.name)) continue;
    }
    const same = people.find((other) => other.name === person.name);
    if (same) {
      if (person.weight > same.weight || same.role === "none") Object.assign(same, { role: person.role, weight: person.weight });
      continue;
    }
    people.push({ ...person });
  }
  return people;
}

/** Abbreviations and offices of a university, in lower case. */
const UNIVERSITY = /\bcvht\b|trưởng bm|trưởng bộ môn|cố vấn học tập/u;

/** Whether a cell, in lower case, is one of a university. */
export function isUniversity(lower: string): boolean {
  return UNIVERSITY.test(lower);
}

/** What the rest of the cell makes clear: a university's "GV", the preschool desk of an education office. */
export function settleContext(text: string, people: Named[]): Named[] {
  const teaches = people.some((person) => person.name === "Giáo viên") && isUniversity(text.toLowerCase());
  const office = people.some((person) => person.name === "Phòng GDĐT");
  for (const person of people) {
    if (teaches && person.name === "Giáo viên") person.name = "Giảng viên";
    if (office && person.name === "Tổ mầm non") person.name = "Tổ mầm non (Phòng GDĐT)";
  }
  return people;
}
