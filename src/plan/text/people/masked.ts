/**
 * "Đ/c Trần Thị Lan - Kế toán chủ trì": names differ from row to row, what stands around them does not. A cell is read once with a
 * stand-in for each word of its names; for other names that reading is filled in again.
 */
import type { Named } from "./named";
import { titledNameAt, titleLength } from "./names";

/** Letters that no Vietnamese name has: to every pattern a name like any other. */
export const STAND_IN = "Ǝǝǝ";
export const MASKED_NAME = /Ǝǝǝ(?: Ǝǝǝ)*/;
const MASKED_NAMES = /Ǝǝǝ(?: Ǝǝǝ)*/g;
/** As {@link titledNameAt} gives a name: bare, or with its title. */
const ONLY_A_NAME = /^(?:(?:đ\/c|đc|đồng chí|ông|bà|cô|thầy|anh|chị)\.? +)?Ǝǝǝ(?: Ǝǝǝ)*$/iu;
/** With which letters titles begin, and after which characters they are looked for. */
const TITLE_LETTERS = codesOf("đĐôÔbBcCtTaA");
const BEFORE_TITLE = codesOf(" \n(");
/** Without initials, whose full stops may or may not end a sentence. */
const PLAIN_NAME = /^\p{L}+(?: \p{L}+)*(?<=\p{Ll}{2})$/u;
/** A name that ends like a word that joins those around it ("với", "các", "toàn thể"). */
const JOINING = /(?:và|cùng|với|các|đội|ngũ|toàn|thể|tất|cả)$/iu;
const LONGEST_NAME = 40;

function codesOf(letters: string): ReadonlySet<number> {
  return new Set([...letters].map((letter) => letter.charCodeAt(0)));
}

export interface Masked {
  /** The cell with a stand-in for each word of its names. */
  text: string;
  /** The names, in their order. */
  names: readonly string[];
}

/**
 * Puts stand-ins for the names that follow a title; null when the cell has none, or none whose letters may be passed over.
 *
 * @param isOffice whether the name of an office or a body stands at a place of the text: "Đ/c Hiệu trưởng" names nobody
 * @example maskNames("Đ/c Trần Lan - Kế toán", isOffice) // { text: "Đ/c Ǝǝǝ Ǝǝǝ - Kế toán", names: ["Trần Lan"] }
 */
export function maskNames(text: string, isOffice: (at: number) => boolean): Masked | null {
  let masked = "";
  let taken = 0;
  const names: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((at > 0 && !BEFORE_TITLE.has(text.charCodeAt(at - 1))) || !TITLE_LETTERS.has(text.charCodeAt(at))) continue;
    const title = titleLength(text, at);
    const found = title === 0 ? null : titledNameAt(text, at);
    if (!found) continue;
    const end = at + found.length;
    const name = text.slice(at + title, end);
    // What is in doubt keeps its name; a full stop may end a sentence.
    if (text[end] === "." || text.slice(at, at + title).includes(".") || name.length > LONGEST_NAME || !PLAIN_NAME.test(name) || JOINING.test(name) || isOffice(at) || isOffice(at + title)) continue;
    masked += text.slice(taken, at + title) + name.replace(/\p{L}+/gu, STAND_IN);
    names.push(name);
    taken = end;
    at = end - 1;
  }
  return names.length === 0 || /[Ǝǝ]/.test(text) ? null : { text: masked + text.slice(taken), names };
}

/** The stand-ins of a masked cell, name by name. */
export function namesMasked(shape: string): readonly string[] {
  return shape.match(MASKED_NAMES) ?? [];
}

/**
 * Whether all names were found in a masked cell, each by itself and in order: then nothing of the reading depends on their letters.
 */
export function isNameBlind(people: readonly Readonly<Named>[], shape: string): boolean {
  const expected = namesMasked(shape);
  const found = people.filter(({ name }) => name.includes(STAND_IN));
  return found.length === expected.length && found.every(({ name }, index) => ONLY_A_NAME.test(name) && MASKED_NAME.exec(name)?.[0] === expected[index]);
}
