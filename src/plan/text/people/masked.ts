/**
 * "Đ/c Trần Thị Lan - Kế toán chủ trì": names differ from row to row, what stands around them does not. A cell is read once with a
 * stand-in for each word of its names; for other names that reading is filled in again.
 */
import type { Named } from "./named";
import { titledNameAt } from "./names";

/** Letters that no Vietnamese name has: to every pattern a name like any other. */
export const STAND_IN = "Ǝǝǝ";
export const MASKED_NAME = /Ǝǝǝ(?: Ǝǝǝ)*/;
const MASKED_NAMES = /Ǝǝǝ(?: Ǝǝǝ)*/g;
/** As {@link titledNameAt} gives a name: bare, or with its title. */
const ONLY_A_NAME = /^(?:(?:đ\/c|đc|đồng chí|ông|bà|cô|thầy|anh|chị)\.? +)?Ǝǝǝ(?: Ǝǝǝ)*$/iu;
/** Letters that titles begin with lie below. */
const FIRST_RARE = 0x200;
const isTitleLetter = new Uint8Array(FIRST_RARE);
for (const letter of "đĐôÔbBcCtTaA") isTitleLetter[letter.charCodeAt(0)] = 1;
const BLANK = 32;
const BREAK = 10;
const OPEN = 40;
/** Without initials, whose full stops may or may not end a sentence. */
const PLAIN_NAME = /^\p{L}+(?: \p{L}+)*(?<=\p{Ll}{2})$/u;
/** A name that ends like a word that joins those around it ("với", "các", "toàn thể"). */
const JOINING = /(?:và|cùng|với|các|đội|ngũ|toàn|thể|tất|cả)$/iu;
const LONGEST_NAME = 40;

/** Titles are looked for after these. */
function mayPrecedeTitle(code: number): boolean {
  return code === BLANK || code === BREAK || code === OPEN;
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
    const letter = text.charCodeAt(at);
    if (letter >= FIRST_RARE || isTitleLetter[letter] === 0 || (at > 0 && !mayPrecedeTitle(text.charCodeAt(at - 1)))) continue;
    const found = titledNameAt(text, at);
    if (!found) continue;
    const { title } = found;
    const end = at + found.length;
    const name = text.slice(at + title, end);
    // What is in doubt keeps its name; a full stop may end a sentence.
    if (text[end] === "." || text.slice(at, at + title).includes(".") || name.length > LONGEST_NAME || !PLAIN_NAME.test(name) || JOINING.test(name) || isOffice(at) || isOffice(at + title)) continue;
    masked += text.slice(taken, at + title) + standInFor(name);
    names.push(name);
    taken = end;
    at = end - 1;
  }
  return names.length === 0 || /[Ǝǝ]/.test(text) ? null : { text: masked + text.slice(taken), names };
}

/** One for each word; {@link PLAIN_NAME} has single blanks between them. */
function standInFor(name: string): string {
  let words = 1;
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) === BLANK) words++;
  return standIns[words] ?? Array<string>(words).fill(STAND_IN).join(" ");
}

const standIns: readonly string[] = ["", ...[1, 2, 3, 4, 5, 6].map((words) => Array<string>(words).fill(STAND_IN).join(" "))];

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
