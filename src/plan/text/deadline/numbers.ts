import type { Cursor } from "./cursor";
import { TermSet } from "./term-set";

/** Years that a plan can be about. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
/** How far from the school year a two-digit year may lie. */
const TWO_DIGIT_REACH = 10;
/** Numbers as words and Roman numerals. */
export const NUMERALS = new TermSet("n1 n2 n3 n4 n5 n6 n7 n8 n9 n10 n11 n12");

/** A number of one or two digits, at the cursor or `ahead` of it; null when something else stands there. */
export function smallNumber(c: Cursor, ahead = 0): number | null {
  const token = c.peek(ahead);
  return token.type === "number" && token.text.length <= 2 ? token.value : null;
}

/** A year of four digits, 2000–2099. */
export function fullYear(c: Cursor, ahead = 0): number | null {
  const token = c.peek(ahead);
  return token.type === "number" && token.text.length === 4 && token.value >= FIRST_YEAR && token.value <= LAST_YEAR ? token.value : null;
}

/** A year of two digits near the school year: 24 for 2024. */
export function shortYear(c: Cursor, ahead = 0, reach = TWO_DIGIT_REACH): number | null {
  const token = c.peek(ahead);
  if (token.type !== "number" || token.text.length !== 2 || token.value <= 12) return null;
  const year = 2000 + token.value;
  return Math.abs(year - c.firstYear) <= reach ? year : null;
}

/**
 * A count in digits, Roman numerals or Vietnamese words ("mười hai"), and moves past it; null, unmoved, when there is none.
 */
export function eatCount(c: Cursor): number | null {
  const digits = smallNumber(c);
  if (digits !== null) {
    c.position++;
    return digits;
  }
  const count = NUMERALS.numberOf(c.peek().terms);
  if (count === 0) return null;
  const isTen = count === 10 && c.peek().text !== "x";
  c.position++;
  if (isTen && c.peek().text.length > 2) {
    if (c.eat("n1")) return 11;
    if (c.eat("n2")) return 12;
  }
  return count;
}
