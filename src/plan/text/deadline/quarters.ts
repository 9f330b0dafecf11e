import type { Cursor } from "./cursor";
import { eatCount } from "./numbers";
import { part, type Part } from "./part";
import { TermSet } from "./term-set";
import { eatYear } from "./years";

/** `QI`, `QIV`: letters in one run. */
const JOINED = new TermSet("q1 q2 q3 q4");

/** `Quý I/2025`, `quý 4 năm 2024`, `Q4 2024`, `Q.1`, `quarter 2`, `first quarter`. A fifth quarter does not exist: null. */
export function readQuarter(c: Cursor): Part | null {
  return c.attempt(() => {
    let n: number | null = null;
    const joined = JOINED.numberOf(c.peek().terms);
    if (joined > 0) {
      c.position++;
      n = joined;
    } else if (c.is("first") || c.is("second")) {
      n = c.is("first") ? 1 : 2;
      if (!c.is("quarter", 1)) return null;
      c.position += 2;
    } else {
      const short = c.is("q");
      if (!c.eat("quarter") && !c.eat("q")) return null;
      c.eatAny(["dot", "colon"]);
      c.eat("ordinal");
      // "quý hai" is a quarter; "q" alone before a word is not.
      if (short && c.peek().type === "word" && c.peek().spaced) return null;
      n = eatCount(c);
    }
    if (n === null || n < 1 || n > 4) return null;
    return part("quarter", { n, ...eatYear(c) });
  });
}
