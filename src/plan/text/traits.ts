/** What is unusual about a text, seen in one walk through its characters. */
import { isOrdinary } from "./letters";

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
} as const;

const FOREIGN = /[¡-¿äåæçëïîñöøûüßðþ÷×]/i;
/** All foreign letters lie below. */
const LETTERS = 0x300;
const table = new Uint8Array(LETTERS);
for (let code = 0; code < LETTERS; code++) {
  const letter = String.fromCharCode(code);
  table[code] = (isOrdinary(code) ? 0 : Trait.Odd) | (FOREIGN.test(letter) ? Trait.Foreign : 0);
}

const BLANK = 32;
const COMMA = 44;
const SEMICOLON = 59;
const HASH = 35;
const DIGITS = 8;

/** @returns the {@link Trait}s added up; 0 for an ordinary text. */
export function traitsOf(text: string): number {
  let traits = 0;
  let digits = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < LETTERS) {
      traits |= table[code]!;
      if (code === BLANK || code === COMMA || code === SEMICOLON) {
        if (before === BLANK) traits |= Trait.StraySpace;
      } else if (code >= 48 && code <= 57) digits++;
    } else if (!isOrdinary(code)) traits |= Trait.Odd;
    before = code;
  }
  if (digits >= DIGITS) traits |= Trait.Digits;
  if (text.charCodeAt(0) === HASH) traits |= Trait.Hash;
  // No-break spaces are odd, and stray where they are doubled; odd letters may be foreign ones of the other case.
  return (traits & Trait.Odd) === 0 ? traits : traits | Trait.StraySpace | Trait.Foreign;
}
