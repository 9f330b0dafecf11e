/** What is unusual about a text, seen in one walk through its characters. */
import { END, isOrdinary, lowerLetter } from "./letters";

/** Each is a hint only: who cares takes a closer look. A text without the trait certainly does not have the thing. */
export const Trait = {
  /** A character outside Vietnamese, such as a combining accent, a no-break space, a sign from another script. */
  Odd: 1,
  /** Two blanks, a blank before a comma or semicolon, or a blank that is none of the ordinary ones. */
  StraySpace: 2,
  /** It begins with #, as errors do. */
  Hash: 4,
  /** A letter that neither ASCII nor Vietnamese has: ¸, ø, ñ. */
  Foreign: 8,
  /** Eight digits or more: two years. */
  Digits: 16,
  /** A word that looks like the one before it or the one before that, as doubled words and pairs do. */
  Doubled: 32,
} as const;

const FOREIGN = /[¡-¿äåæçëïîñöøûüßðþ÷×]/i;
/** All foreign letters lie below. */
const LETTERS = 0x300;
const BLANK = 32;
const BREAK = 10;
const COMMA = 44;
const SEMICOLON = 59;
const HASH = 35;
const DIGITS = 8;
/** No letter. */
const NONE = -1;

/** Marks, beside the traits, the characters that the walk has to do something about. */
const STOP = 64;
const DIGIT = 128;
const table = new Uint8Array(END);
for (let code = 0; code < END; code++) {
  const letter = String.fromCharCode(code);
  table[code] = (isOrdinary(code) ? 0 : Trait.Odd) | (code < LETTERS && FOREIGN.test(letter) ? Trait.Foreign : 0) | (/[ \n,;]/.test(letter) ? STOP : /\d/.test(letter) ? DIGIT : 0);
}

/** @returns the {@link Trait}s added up; 0 for an ordinary text. */
export function traitsOf(text: string): number {
  const { length } = text;
  let traits = 0;
  let digits = 0;
  // Where the word and the two before it begin, and with what; NONE before the first and after a line break.
  let second = 0;
  let secondLetter = NONE;
  let first = 0;
  let firstLetter = NONE;
  let current = 0;
  let letter = NONE;
  let before = NONE;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : BREAK;
    const seen = code < END ? table[code]! : Trait.Odd;
    if (at === current) letter = code;
    if (seen !== 0) {
      traits |= seen;
      if ((seen & DIGIT) !== 0) digits++;
      if ((seen & STOP) !== 0 && code !== BREAK && before === BLANK) traits |= Trait.StraySpace;
      if ((seen & STOP) !== 0 && code !== COMMA && code !== SEMICOLON) {
        // First letters settle nearly every pair of words.
        if (letter === firstLetter && areAlike(text, first, current - 1, current, at)) traits |= Trait.Doubled;
        if (letter === secondLetter && areAlike(text, second, first - 1, current, at)) traits |= Trait.Doubled;
        second = first;
        secondLetter = code === BLANK ? firstLetter : NONE;
        first = current;
        firstLetter = code === BLANK ? letter : NONE;
        current = at + 1;
      }
    }
    before = code;
  }
  traits &= ~(STOP | DIGIT);
  if (digits >= DIGITS) traits |= Trait.Digits;
  if (text.charCodeAt(0) === HASH) traits |= Trait.Hash;
  // No-break spaces are odd, and stray where they are doubled; odd letters may be foreign ones of the other case.
  return (traits & Trait.Odd) === 0 ? traits : traits | Trait.StraySpace | Trait.Foreign | Trait.Doubled;
}

/** Whether two words that begin alike have in either case the same second and last letter; the later one may be followed by up to two marks. */
function areAlike(text: string, start: number, end: number, laterStart: number, laterEnd: number): boolean {
  const length = end - start;
  const more = laterEnd - laterStart - length;
  return more >= 0 && more <= 2 && isSameLetter(text, start + length - 1, laterStart + length - 1) && (length < 3 || isSameLetter(text, start + 1, laterStart + 1));
}

function isSameLetter(text: string, a: number, b: number): boolean {
  return lowerLetter(text.charCodeAt(a)) === lowerLetter(text.charCodeAt(b));
}
