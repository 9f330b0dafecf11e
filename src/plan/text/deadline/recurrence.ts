import type { Term } from "./lexicon";
import { isTypoOf } from "../typo";
import { NUMERALS } from "./numbers";
import { TermSet } from "./term-set";
import { END, type Token } from "./tokens";

/** What is left of a text when the words that say "again and again" are taken out. */
export interface Recurrence {
  rest: Token[];
  /** It comes back once a year, so that a month or day beside it is this year's. */
  yearly: boolean;
  /** One of its words had to be corrected. */
  typo: boolean;
}

/** One of these stands in every text that says so. */
const SIGNS_OF_RECURRENCE = new TermSet("once recur usual usual2 periodic nonstop throughout each times all cond");
const MONEY = /^(chi|ph[ií]|ngu[oồ]n|s[aá]ch)$/;
const PERIODS = new TermSet("day now week month quarter year term hk");

/**
 * Finds `hằng tháng`, `mỗi học kỳ 1 lần`, `2 lần/năm`, `3 tháng/lần`, `thường xuyên`, `định kỳ`, `suốt năm học`, `monthly` …
 * Null when there is none.
 */
export function findRecurrence(tokens: readonly Token[]): Recurrence | null {
  if (!tokens.some((token) => SIGNS_OF_RECURRENCE.meets(token.terms) || token.text === "round")) return null;
  const rest: Token[] = [];
  let yearly = false;
  let found = false;
  let typo = false;
  for (let i = 0; i < tokens.length; ) {
    const length = lengthAt(new Window(tokens, i));
    if (length === 0) {
      rest.push(tokens[i]!);
      i++;
      continue;
    }
    found = true;
    const eaten = tokens.slice(i, i + length);
    if (eaten.some((token) => token.terms.includes("each") || token.terms.includes("times")) && eaten.some((token) => token.terms.includes("year"))) yearly = true;
    if (eaten.some((token) => token.typo) || isMisspelt(new Window(tokens, i))) typo = true;
    i += length;
  }
  return found ? { rest, yearly, typo } : null;
}

/** How many tokens from here on say that something recurs; 0 when they do not. */
function lengthAt(w: Window): number {
  if (w.is("recur")) return 1;
  // "1-2 lần/tháng", "2 đến 3 lần/HK"
  if (w.count(0) && (w.is("dash", 1) || w.is("to", 1)) && w.count(2) && w.is("times", 3)) {
    const length = timesAt(new Window(w.tokens, w.at + 2));
    return length > 0 ? 2 + length : 0;
  }
  // "ít nhất 2 lần/năm"
  if (/^[ií]t$/.test(w.token(0).text) && w.is("most", 1)) {
    const length = lengthAt(new Window(w.tokens, w.at + 2));
    return length > 0 ? 2 + length : 0;
  }
  // "chi thường xuyên" is a kind of money, not of time.
  if (w.is("usual") && MONEY.test(w.token(-1).text)) return 0;
  if (w.is("usual")) return w.is("usual2", 1) || w.is("term", 1) || w.is("cohort", 1) || w.is("now", 1) || w.is("day", 1) ? 2 : 0;
  // Th.xuyên, T/xuyên
  if (w.is("t") && (w.is("dot", 1) || w.is("slash", 1)) && w.is("usual2", 2)) return 3;
  if (isMisspelt(w)) return 2;
  if (w.is("periodic") && w.is("term", 1)) {
    // "định kỳ cuối tháng", but not "định kỳ cuối tháng 11"
    const edged = w.is("late", 2) || w.is("early", 2) || w.is("middle", 2) ? w.period(3) : 0;
    if (edged > 0 && w.token(3 + edged).type !== "number" && !w.count(3 + edged)) return 3 + edged;
    // "định kỳ 6 tháng", "định kỳ quý"
    const counted = w.period(2) > 0 ? 0 : w.count(2);
    const length = w.period(2 + counted);
    const end = 2 + counted + length;
    return length > 0 && !w.is("each", 2) && w.token(end).type !== "number" && !w.count(end) && !w.is("times", end) && !w.is("slash", end) ? end : 2;
  }
  if ((w.is("usual2") && w.is("throughout", 1)) || (w.is("nonstop") && w.is("nonstop2", 1))) return 2;
  // "suốt năm học 2024-2025": the year itself stays, it says when.
  if (w.is("throughout")) return w.is("year", 1) && !w.is("study", 2) && w.token(2).type !== "number" ? 2 : 1;
  if (w.is("all") && w.token(0).text === "all" && w.is("year", 1)) return 2;
  if (w.is("all") && /^c[aá]c$/.test(w.token(0).text)) {
    const length = w.period(1);
    // "các ngày trong tuần"
    if (length > 0 && w.is("in", 1 + length) && w.is("week", 2 + length) && w.at + 3 + length === w.tokens.length) return 3 + length;
    return length > 0 && !w.count(1 + length) && w.token(1 + length).type !== "number" && !w.is("study", 1 + length) && !w.is("new", 1 + length) ? 1 + length : 0;
  }
  if (w.is("each")) {
    const skipped = w.period(1) > 0 ? 0 : w.count(1);
    const length = w.period(1 + skipped);
    if (length === 0) return 0;
    let end = 1 + skipped + length;
    // "hàng tháng, quý", "hằng tuần/tháng"
    while ((w.is("comma", end) || w.is("slash", end) || w.is("and", end)) && w.period(end + 1) > 0 && w.token(end + 1 + w.period(end + 1)).type !== "number") end += 1 + w.period(end + 1);
    return w.count(end) && w.is("times", end + 1) ? end + 2 : end;
  }
  if (w.is("once")) {
    const ahead = w.is("each", 1) || w.is("slash", 1) || w.token(1).text === "a" ? 2 : 1;
    return w.period(ahead) > 0 ? ahead + w.period(ahead) : 0;
  }
  if (w.is("cond") && w.is("each", 1) && w.period(2) > 0) return 2 + w.period(2);
  if (w.is("year") && w.is("dash", 1) && w.token(2).text === "round") return 3;
  if (w.is("cond") && w.period(1) > 0 && w.at + 1 + w.period(1) === w.tokens.length) return 1 + w.period(1);
  return timesAt(w);
}

/** "Thườn xuyên", "Thưởng xuyên": before "xuyên" one wrong letter is no other word. */
function isMisspelt(w: Window): boolean {
  return w.is("usual2", 1) && !w.is("usual") && isTypoOf(w.token(0).text, "thường") && !MONEY.test(w.token(-1).text);
}

/** `2 lần/năm`, `1 lần một tháng`, `tháng 1 lần`, `3 tháng/lần`. */
function timesAt(w: Window): number {
  if (w.count(0) && w.is("times", 1)) {
    let ahead = 2;
    if (w.is("slash", ahead) || w.is("in", ahead) || w.is("each", ahead) || w.token(ahead).text === "a") ahead++;
    if (w.period(ahead) === 0) ahead += w.count(ahead);
    const length = w.period(ahead);
    return length > 0 && ahead > 2 ? ahead + length : 0;
  }
  const leading = w.period(0) > 0 ? 0 : w.count(0);
  // "5 năm/lần" may fall into another year than this plan's.
  if (leading > 0 && w.is("year", leading) && !w.is("n1") && Number(w.token(0).text) !== 1) return 0;
  const length = w.period(leading);
  if (length === 0) return 0;
  let ahead = leading + length;
  if (w.is("slash", ahead)) ahead++;
  ahead += w.count(ahead);
  return w.is("times", ahead) && ahead > leading + length ? ahead + 1 : 0;
}

/** The tokens from one of them on. */
class Window {
  constructor(
    readonly tokens: readonly Token[],
    readonly at: number,
  ) {}

  token(ahead: number): Token {
    return this.tokens[this.at + ahead] ?? END;
  }

  is(term: Term, ahead = 0): boolean {
    return this.token(ahead).terms.includes(term);
  }

  /** 1 when a count stands there, in figures or as a word; else 0. */
  count(ahead: number): number {
    const { type, text, terms } = this.token(ahead);
    return (type === "number" && text.length <= 2) || NUMERALS.numberOf(terms) > 0 ? 1 : 0;
  }

  /** Length of `tháng`, `năm học`, `học kỳ` …; 0 when none stands there. */
  period(ahead: number): number {
    if (this.is("study", ahead)) return this.is("term", ahead + 1) ? 2 : 0;
    if (this.is("school", ahead)) return this.is("year", ahead + 1) ? 2 : 0;
    if (!PERIODS.meets(this.token(ahead).terms)) return 0;
    return this.is("year", ahead) && this.is("study", ahead + 1) ? 2 : 1;
  }
}
