/** Finds texts that say the same, case, blanks and closing marks aside. */
import { plainLetter } from "../text/letters";

/** A number that such texts share, from their unaccented letters and digits: far cheaper than folding every cell of a long plan. */
function roughHash(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = plainLetter(text.charCodeAt(i));
    if (letter !== 0) hash = (Math.imul(hash, 31) + letter) | 0;
  }
  return hash;
}


/** False for texts that certainly don't say the same. */
export function maySaySame(a: string, b: string): boolean {
  return a === b || (firstLetter(a) === firstLetter(b) && roughHash(a) === roughHash(b));
}

function firstLetter(text: string): number {
  for (let i = 0; i < text.length; i += 1) {
    const letter = plainLetter(text.charCodeAt(i));
    if (letter !== 0) return letter;
  }
  return 0;
}

export function isSameText(a: string, b: string): boolean {
  return a === b || key(a) === key(b);
}

function key(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[ .;,]+$/, "");
}

/** Remembers the first holder of each text. */
export class FirstOfEach<T> {
  private readonly byHash = new Map<number, Held<T>>();

  /** Who said the same before; when nobody did, `holder` is remembered and the answer is undefined. */
  earlier(text: string, holder: T): T | undefined {
    const hash = roughHash(text);
    const last = this.byHash.get(hash);
    for (let held = last; held !== undefined; held = held.before) if (isSameText(held.text, text)) return held.holder;
    this.byHash.set(hash, { text, holder, before: last });
    return undefined;
  }
}

interface Held<T> {
  text: string;
  holder: T;
  /** Another text with the same hash, held before. */
  before: Held<T> | undefined;
}
