import type { SchoolCalendar } from "../types";
import type { Term } from "./lexicon";
import { END, type Token } from "./tokens";

/** A place in the tokens of one text. Readers move it only past what they understood. */
export class Cursor {
  position = 0;
  /** A word such as "ngày" or "hạn" has made clear that what follows is a date. */
  dated = false;
  /** Why a text may have stayed unreadable: `ambiguous`, `usOrder`. */
  readonly doubts = new Set<string>();
  /** Flags that hold for the whole text. */
  readonly remarks = new Set<string>();

  constructor(
    readonly tokens: readonly Token[],
    readonly calendar: SchoolCalendar,
  ) {}

  get atEnd(): boolean {
    return this.position >= this.tokens.length;
  }

  peek(ahead = 0): Token {
    return this.tokens[this.position + ahead] ?? END;
  }

  is(term: Term, ahead = 0): boolean {
    return this.peek(ahead).terms.includes(term);
  }

  /** Whether the next tokens are these terms, one each. */
  sees(...terms: Term[]): boolean {
    return terms.every((term, ahead) => this.is(term, ahead));
  }

  /** Moves past these terms if they all follow. */
  eat(...terms: Term[]): boolean {
    for (let ahead = 0; ahead < terms.length; ahead++) if (!this.is(terms[ahead]!, ahead)) return false;
    for (let ahead = 0; ahead < terms.length; ahead++) this.take();
    return true;
  }

  /** Moves past the next token if it is one of these terms. */
  eatAny(terms: readonly Term[]): Term | null {
    const found = terms.find((term) => this.is(term));
    if (found === undefined) return null;
    this.take();
    return found;
  }

  /** Moves past one understood token; a corrected word is remarked on. */
  private take(): void {
    if (this.peek().typo) this.remarks.add("typo");
    this.position++;
  }

  /** Moves past all tokens that are one of these terms. */
  skip(terms: readonly Term[]): void {
    while (this.eatAny(terms) !== null);
  }

  /** Runs a reader; when it gives null, the cursor is where it was. */
  attempt<T>(reader: (cursor: Cursor) => T | null): T | null {
    const { position, dated } = this;
    const result = reader(this);
    if (result === null) {
      this.position = position;
      this.dated = dated;
    }
    return result;
  }
}
