/** Names that a cell gives, before they are settled: what belongs together, what the rest of the cell makes clear. */
import type { Person } from "../types";

/** A name as it was found. */
export interface Named extends Person {
  weight: number;
  /** Where the name ends, and how it is joined to the one before. */
  joint: "start" | "and" | "comma" | "dash" | "colon";
  isPerson: boolean;
  isOffice: boolean;
  /** Something is said of the one before, which this one has no part in. */
  apart?: boolean;
  /** "GVCN các lớp": holders of one office, each of whom may lead where they are; not everyone. */
  several?: boolean;
}

/** Generic words that say nothing beside an office: "Giáo viên - CTCĐ". */
const GENERIC = new Set(["Giáo viên", "Nhân viên", "Cán bộ quản lý"]);

/** What one person is, and a body is not: "Giáo viên - CTCĐ" is one, "Giáo viên - BGH" two. */
const HELD = /^(?:(?:Phó )?(?:Hiệu trưởng|Chủ tịch|Bí thư)|(?:Tổ|Khối) trưởng|Tổ phó|Trưởng |Thư ký|Thành viên |Ủy viên |Tổng phụ trách|Thủ trưởng|(?:Cán bộ|Nhân viên|Giáo viên) phụ trách |Nhân viên |Giáo viên .|Kế toán|Văn thư|Thủ quỹ|Bảo vệ|Cấp dưỡng)/;
/** Whether what is named is an office that one person holds. */
export function isHeld(named: Readonly<Named>): boolean {
  return named.isOffice && !named.collective && HELD.test(named.name);
}

/** Offices that a head or deputy holds besides. */
const BESIDES = /^(?:Phó )?(?:Chủ tịch|Bí thư|Thư ký|Trưởng ban)/;
const HEADS = /^(?:Phó )?Hiệu trưởng/;

/** Appositions become one: "Cô Lan - PHT", "Bà Trần Thị B, kế toán", "Giáo viên - CTCĐ"; a body named twice counts once. */
export function merge(named: readonly Readonly<Named>[]): Named[] {
  const people: Named[] = [];
  for (const person of named) {
    const last = people.at(-1);
    if (last && person.isOffice && (person.joint === "dash" || (person.joint === "comma" && last.isPerson && !person.collective && !person.apart && last.name.includes(" ")))) {
      if (last.isPerson && !last.name.includes("(")) {
        Object.assign(last, { name: `${last.name} (${person.name})`, role: last.role === "none" ? person.role : last.role, weight: Math.max(last.weight, person.weight) });
        continue;
      }
      if (person.joint === "dash" && GENERIC.has(last.name) && HELD.test(person.name)) {
        Object.assign(last, { name: person.name, role: person.role, weight: person.weight });
        continue;
      }
      if (person.joint === "dash" && HEADS.test(last.name) && BESIDES.test(person.name)) continue;
      if (person.joint === "dash" && HEADS.test(person.name) && /^(?:Phó )?(?:Chủ tịch Hội đồng|Bí thư chi bộ)/.test(last.name) && last.role === "none") {
        Object.assign(last, { name: person.name, role: person.role, weight: person.weight });
        continue;
      }
    }
    if (last && isHolder(last, person)) {
      Object.assign(last, { name: `${person.name} (${last.name})`, isPerson: true, isOffice: false, ...(last.role === "none" ? { role: person.role, weight: person.weight } : {}) });
      continue;
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

/** "HT (cô Hoa)", "Hiệu trưởng: Nguyễn Thị Hoa": who holds the office. */
function isHolder(last: Named, person: Readonly<Named>): boolean {
  return person.isPerson && isHeld(last) && (person.joint === "dash" || person.joint === "colon") && (last.role === "none" || last.role === person.role);
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
