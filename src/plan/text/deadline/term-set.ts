import type { Term } from "./lexicon";

/**
 * Terms of which a token may have one. All places where a word stands share the one array of its terms, so that the answer is found
 * once for each word of the lexicon.
 */
export class TermSet {
  private readonly known = new Map<readonly Term[], number>();

  /** @param terms separated by blanks, in their order */
  constructor(private readonly terms: string) {}

  /** Whether one of these is in the set. */
  meets(terms: readonly Term[]): boolean {
    return this.numberOf(terms) > 0;
  }

  /** Which term of the set, counted from 1, is the first that is among these; 0 when none is. */
  numberOf(terms: readonly Term[]): number {
    if (terms.length === 0) return 0;
    const known = this.known.get(terms);
    if (known !== undefined) return known;
    const number = this.terms.split(" ").findIndex((term) => terms.includes(term)) + 1;
    this.known.set(terms, number);
    return number;
  }
}
