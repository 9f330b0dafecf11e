import type { SchoolCalendar } from "../types";
import type { Term } from "./lexicon";
import type { TermSet } from "./term-set";
import { END, type Token } from "./tokens";

const NONE: readonly string[] = [];

/** A place in the tokens of one text. Readers move it only past what they understood. */
export class Cursor {
  position = 0;
  /** A word such as "ngày" or "hạn" has made clear that what follows is a date. */
  dated = false;
  /** Why a text may have stayed unreadable: `ambiguous`, `usOrder`. */
  doubts: readonly string[] = NONE;
  /** Flags that hold for the whole text. */
  remarks: readonly string[] = NONE;

  /** First calendar year of the school year. */
  readonly firstYear: number;

  constructor(
    readonly tokens: readonly Token[],
    readonly calendar: SchoolCalendar,
  ) {
    this.firstYear = Number(calendar.schoolYear.slice(0, 4));
  }

  get atEnd(): boolean {
    return this.position >= this.tokens.length;
  }

  peek(ahead = 0): Token {
    return this.tokens[this.position + ahead] ?? END;
  }

  is(term: Term, ahead = 0): boolean {
    const token = this.tokens[this.position + ahead];
    return token !== undefined && token.terms.length > 0 && token.terms.includes(term);
  }

  /** Whether the next two tokens are these terms. */
  sees(first: Term, second: Term): boolean {
    return this.is(first) && this.is(second, 1);
  }

  /** Moves past these terms if they all follow. */
  eat(term: Term, second?: Term, third?: Term): boolean {
    if (!this.is(term) || (second !== undefined && !this.is(second, 1)) || (third !== undefined && !this.is(third, 2))) return false;
    this.take();
    if (second !== undefined) this.take();
    if (third !== undefined) this.take();
    return true;
  }

  /** Moves past the next token if it is one of these terms. */
  eatAny(terms: readonly Term[]): Term | null {
    const own = this.peek().terms;
    if (own.length === 0) return null;
    for (const term of terms) {
      if (own.includes(term)) {
        this.take();
        return term;
      }
    }
    return null;
  }

  doubt(reason: string): void {
    if (!this.doubts.includes(reason)) this.doubts = [...this.doubts, reason];
  }

  /** Takes a doubt back. */
  settle(reason: string): void {
    if (this.doubts.includes(reason)) this.doubts = this.doubts.filter((other) => other !== reason);
  }

  remark(flag: string): void {
    if (!this.remarks.includes(flag)) this.remarks = [...this.remarks, flag];
  }

  /** Moves past one understood token; a corrected word is remarked on. */
  private take(): void {
    if (this.tokens[this.position]!.typo) this.remark("typo");
    this.position++;
  }

  /** Moves past all tokens that are one of these terms. */
  skip(terms: TermSet): void {
    while (terms.meets(this.peek().terms)) this.take();
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
