/** A cell's reading with the names left open: what is read once for "Đ/c … - Kế toán chủ trì", whoever that is. */
import type { Person } from "../types";
import { MASKED_NAME, STAND_IN, isNameBlind, namesMasked } from "./masked";
import type { Named } from "./named";
import { settle } from "./settled";
import type { Settled } from "./settled";

/** Tells the stand-ins of one cell apart, since all names of two words look alike; no text has these characters after one. */
const FIRST_MARK = 0xf400;
const MARK = /[\uf400-\uf4ff]/;
const MOST_NAMES = 0x100;

export interface Form {
  settled: Settled;
  /** Where the cell's names go, in the order of those named; null for one that is the same in every such cell. */
  slots: readonly (Slot | null)[];
  /** Who leads, as a place among those named; -1 for nobody. */
  lead: number;
  /** What is named besides people: one who has the same name would be the same. */
  others: ReadonlySet<string>;
  /** How many names it takes. */
  count: number;
  /** "Giáo viên" is named, which a university calls otherwise. */
  hasTeachers: boolean;
}

/** What stands around a name: "Cô " before, " (Kế toán)" behind. */
interface Slot {
  index: number;
  before: string;
  behind: string;
}

/**
 * The form of a cell with stand-ins for its names; null when its reading depends on their letters.
 *
 * @param shape the cell with its stand-ins
 * @param named what was read in it
 */
export function formOf(shape: string, named: readonly Readonly<Named>[]): Form | null {
  const count = namesMasked(shape).length;
  if (count > MOST_NAMES || MARK.test(shape) || (count > 0 && !isNameBlind(named, shape))) return null;
  let next = 0;
  const told = named.map((person) => (person.name.includes(STAND_IN) && count > 0 ? { ...person, name: person.name.replace(MASKED_NAME, (name) => name + String.fromCharCode(FIRST_MARK + next++)) } : person));
  const { people, lead } = settle(shape, told);
  const slots = people.map(({ name }) => slotIn(name));
  // Two names in one, or one that was lost: that is read name by name.
  if (slots.some((slot) => slot && MARK.test(slot.before + slot.behind)) || slots.filter((slot) => slot !== null).length !== count) return null;
  const others = new Set(named.filter(({ name }) => !name.includes(STAND_IN)).map(({ name }) => name));
  return { settled: { people: people.map((person) => Object.freeze(person)), lead }, slots, lead: people.findIndex(({ name }) => name === lead), others, count, hasTeachers: others.has("Giáo viên") };
}

function slotIn(name: string): Slot | null {
  const at = name.search(MARK);
  if (at < 0) return null;
  const start = name.indexOf(STAND_IN);
  return { index: name.charCodeAt(at) - FIRST_MARK, before: name.slice(0, start), behind: name.slice(at + 1) };
}

/** The reading of a cell of this form; null when two of those named may be the same one, so that they have to be compared, or the stand-ins are the cell's own text. */
export function withNames({ settled, slots, lead, others, count }: Form, names: readonly string[]): Settled | null {
  if (names.length !== count) return null;
  if (count === 0) return settled;
  const given: string[] = [];
  const people: Readonly<Person>[] = [];
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at]!;
    const person = settled.people[at]!;
    if (slot === null) {
      people.push(person);
      continue;
    }
    const name = slot.before + names[slot.index]!;
    if (others.has(name) || given.includes(name)) return null;
    given.push(name);
    people.push({ name: name + slot.behind, role: person.role, collective: person.collective });
  }
  return { people, lead: lead < 0 ? null : people[lead]!.name };
}
