/**
 * What single characters are, looked up instead of searched for: plans are long, and their texts nearly always consist of ordinary
 * Vietnamese letters.
 */

/** Latin with its Vietnamese letters, and the punctuation of the General Punctuation block; what lies above counts as odd. */
export const END = 0x2070;

/**
 * Letters that look like Vietnamese ones and are others: Icelandic and African D, and the oi that texts copied from a PDF have for ư
 * ("Hiệu trƣởng").
 */
const LOOKALIKES: Readonly<Record<string, string>> = { "\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u01a2": "Ư", "\u01a3": "ư" };
const ANY_LOOKALIKE = /[\u00d0\u0189\u00f0\u01a2\u01a3]/g;

/** With the Vietnamese letters that lookalikes stand for. @example withoutLookalikes("Hiệu trƣởng") // "Hiệu trưởng" */
export function withoutLookalikes(text: string): string {
  return text.replace(ANY_LOOKALIKE, (letter) => LOOKALIKES[letter]!);
}

const ODD = 0;
const ORDINARY = 1;
const BLANK = 2;
const BREAK = 3;
/** A dash that normalisation makes a hyphen. */
const DASH = 4;

const kinds = new Uint8Array(END);
const stripped = new Uint16Array(END);
const lower = new Uint16Array(END);

for (let code = 0; code < END; code++) {
  kinds[code] = kindOf(code);
  if (kinds[code] === ODD) continue;
  stripped[code] = strip(code);
  lower[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

function kindOf(code: number): number {
  if (code === 0x20) return BLANK;
  if (code === 0x0a) return BREAK;
  if (code >= 0x2010 && code <= 0x2015) return DASH;
  // Quotation marks, bullets, dots; invisible characters, line separators and narrow blanks are odd.
  if ((code >= 0x2016 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e)) return ORDINARY;
  const isLatin = (code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x300 && code !== 0xad) || (code >= 0x1e00 && code < 0x1f00);
  const letter = String.fromCharCode(code);
  // The lower case of İ takes two characters.
  return isLatin && !(letter in LOOKALIKES) && letter.normalize("NFC") === letter && letter.toLowerCase().length === 1 ? ORDINARY : ODD;
}

/** The letter without its marks; 0 when that takes more than one character. */
function strip(code: number): number {
  const bare = String.fromCharCode(code).normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace("đ", "d").replace("Đ", "D").normalize("NFC");
  return bare.length === 1 ? bare.charCodeAt(0) : 0;
}

/** The character without its accents, itself when it has none, 0 when it takes a closer look. */
export function strippedLetter(code: number): number {
  return code < END ? stripped[code]! : 0;
}

/** Whether a text is normalised already: composed letters, single blanks between words, no blank beside a line break, plain dashes. */
export function isTidy(text: string): boolean {
  return isSpacedRight(text, DASH);
}

/** As {@link isTidy}, but dashes of any length may stand in it. */
export function isTidyButDashes(text: string): boolean {
  return isSpacedRight(text, ODD);
}

function isSpacedRight(text: string, unwanted: number): boolean {
  let before = BREAK;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < END ? kinds[code]! : ODD;
    if (kind === ODD || kind === unwanted) return false;
    if (kind === BLANK ? before !== ORDINARY && before !== DASH : kind === BREAK && (before === BLANK || at === 0)) return false;
    before = kind;
  }
  return text === "" || before === ORDINARY || before === DASH;
}

/** The lower-case letter of an ordinary one; 0 for odd characters, which take a closer look. */
export function lowerLetter(code: number): number {
  return code < END ? lower[code]! : 0;
}

/** Whether every character is a composed Latin letter, an ordinary sign, a blank or a line break: such a text is NFC. */
export function isOrdinary(code: number): boolean {
  return code < END && kinds[code] !== ODD;
}

/** An unaccented letter in lower case, or a digit; 0 for anything else. */
export function plainLetter(code: number): number {
  const isDigit = code >= 48 && code <= 57;
  const letter = code | 32;
  return isDigit || (code < 128 && letter >= 97 && letter <= 122) ? letter : 0;
}
