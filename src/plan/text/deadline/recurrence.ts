import type { Term } from "./lexicon";
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
const SIGNS_OF_RECURRENCE = new Set(["once", "recur", "usual", "usual2", "periodic", "nonstop", "throughout", "each", "times", "all", "cond"]);
const MONEY = /^(chi|ph[ií]|ngu[oồ]n|s[aá]ch)$/;
const PERIODS = ["day", "now", "week", "month", "quarter", "year", "term", "hk"];

/**
 * Finds `hằng tháng`, `mỗi học kỳ 1 lần`, `2 lần/năm`, `3 tháng/lần`, `thường xuyên`, `định kỳ`, `suốt năm học`, `monthly` …
 * Null when there is none.
 */
export function findRecurrence(tokens: readonly Token[]): Recurrence | null {
  if (!tokens.some((token) => token.terms.some((term) => SIGNS_OF_RECURRENCE.has(term)) || token.text === "round")) return null;
  const rest: Token[] = [];
  let yearly = false;
  let found = false;
  let typo = false;
  for (let i = 0; i < tokens.length; ) {
    const length = lengthAt(tokens, i);
    if (length === 0) {
      rest.push(tokens[i]!);
      i++;
      continue;
    }
    found = true;
    const eaten = tokens.slice(i, i + length);
    if (eaten.some((token) => token.terms.includes("each") || token.terms.includes("times")) && eaten.some((token) => token.terms.includes("year"))) yearly = true;
    if (eaten.some((token) => token.typo)) typo = true;
    i += length;
  }
  return found ? { rest, yearly, typo } : null;
}

/** How many tokens from here on say that something recurs; 0 when they do not. */
function lengthAt(tokens: readonly Token[], at: number): number {
  const token = (ahead: number): Token => tokens[at + ahead] ?? END;
  const is = (term: Term, ahead = 0): boolean => token(ahead).terms.includes(term);
  const period = (ahead: number): number => periodAt(tokens, at + ahead);
  const count = (ahead: number): number => (token(ahead).type === "number" && token(ahead).text.length <= 2) || token(ahead).terms.some((term) => /^n\d/.test(term)) ? 1 : 0;

  if (is("recur")) return 1;
  // "ít nhất 2 lần/năm"
  if (/^[ií]t$/.test(token(0).text) && is("most", 1)) {
    const length = lengthAt(tokens, at + 2);
    return length > 0 ? 2 + length : 0;
  }
  // "chi thường xuyên" is a kind of money, not of time.
  if (is("usual") && MONEY.test(tokens[at - 1]?.text ?? "")) return 0;
  if (is("usual")) return is("usual2", 1) || is("term", 1) || is("cohort", 1) || is("now", 1) || is("day", 1) ? 2 : 0;
  if (is("periodic") && is("term", 1)) {
    // "định kỳ 6 tháng", "định kỳ quý"
    const counted = period(2) > 0 ? 0 : count(2);
    const length = period(2 + counted);
    const end = 2 + counted + length;
    return length > 0 && !is("each", 2) && token(end).type !== "number" && !count(end) && !is("times", end) && !is("slash", end) ? end : 2;
  }
  if ((is("usual2") && is("throughout", 1)) || (is("nonstop") && is("nonstop2", 1))) return 2;
  // "suốt năm học 2024-2025": the year itself stays, it says when.
  if (is("throughout")) return is("year", 1) && !is("study", 2) && token(2).type !== "number" ? 2 : 1;
  if (is("all") && token(0).text === "all" && is("year", 1)) return 2;
  if (is("all") && /^c[aá]c$/.test(token(0).text)) {
    const length = period(1);
    return length > 0 && !count(1 + length) && token(1 + length).type !== "number" && !is("study", 1 + length) && !is("new", 1 + length) ? 1 + length : 0;
  }
  if (is("each")) {
    const skipped = period(1) > 0 ? 0 : count(1);
    const length = period(1 + skipped);
    if (length === 0) return 0;
    let end = 1 + skipped + length;
    // "hàng tháng, quý", "hằng tuần/tháng"
    while ((is("comma", end) || is("slash", end) || is("and", end)) && period(end + 1) > 0 && token(end + 1 + period(end + 1)).type !== "number") end += 1 + period(end + 1);
    return count(end) && is("times", end + 1) ? end + 2 : end;
  }
  if (is("once")) {
    const ahead = is("each", 1) || is("slash", 1) || token(1).text === "a" ? 2 : 1;
    return period(ahead) > 0 ? ahead + period(ahead) : 0;
  }
  if (is("cond") && is("each", 1) && period(2) > 0) return 2 + period(2);
  if (is("year") && is("dash", 1) && token(2).text === "round") return 3;
  if (is("cond") && period(1) > 0 && at + 1 + period(1) === tokens.length) return 1 + period(1);
  return timesAt();

  /** `2 lần/năm`, `1 lần một tháng`, `tháng 1 lần`, `3 tháng/lần`. */
  function timesAt(): number {
    if (count(0) && is("times", 1)) {
      let ahead = 2;
      if (is("slash", ahead) || is("in", ahead) || is("each", ahead) || token(ahead).text === "a") ahead++;
      if (period(ahead) === 0) ahead += count(ahead);
      const length = period(ahead);
      return length > 0 && ahead > 2 ? ahead + length : 0;
    }
    const leading = period(0) > 0 ? 0 : count(0);
    const length = period(leading);
    if (length === 0) return 0;
    let ahead = leading + length;
    if (is("slash", ahead)) ahead++;
    ahead += count(ahead);
    return is("times", ahead) && ahead > leading + length ? ahead + 1 : 0;
  }
}

/** Length of `tháng`, `năm học`, `học kỳ` …; 0 when none stands there. */
function periodAt(tokens: readonly Token[], at: number): number {
  const is = (term: Term, ahead: number): boolean => (tokens[at + ahead] ?? END).terms.includes(term);
  if (is("study", 0)) return is("term", 1) ? 2 : 0;
  if (is("school", 0)) return is("year", 1) ? 2 : 0;
  if (!PERIODS.some((term) => is(term, 0))) return 0;
  return is("year", 0) && is("study", 1) ? 2 : 1;
}
