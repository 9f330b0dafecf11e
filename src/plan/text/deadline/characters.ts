/** What the characters of a text are to the tokenizer, looked up instead of searched for. */
import { END } from "../letters";

export const BLANK = 0;
export const SIGN = 1;
export const DIGIT = 2;
export const LETTER = 3;
/** A character that takes two places in the text: a letter, or any other. */
export const RARE_LETTER = 4;
export const RARE = 5;

const kinds = new Uint8Array(END);
for (let code = 0; code < END; code++) kinds[code] = kindOf(String.fromCharCode(code));

function kindOf(character: string): number {
  if (character === "\n") return SIGN;
  if (/\s/.test(character)) return BLANK;
  if (/[0-9]/.test(character)) return DIGIT;
  return /\p{L}/u.test(character) ? LETTER : SIGN;
}

/** The kind of the character that begins at a place within the text. */
export function characterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < END ? kinds[code]! : kindOfRare(String.fromCodePoint(text.codePointAt(at)!));
}

function kindOfRare(character: string): number {
  if (character.length === 1) return kindOf(character);
  return /\p{L}/u.test(character) ? RARE_LETTER : RARE;
}
