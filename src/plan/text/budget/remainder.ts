/** "30 triệu NSNN, còn lại XHH": a fund that pays what the others leave. */
import { type Money, openEnded } from "./money";
import { REMAINDER, sourcesOf } from "./sources";

/** Of the pieces of a phrase: "còn lại là XHH". Empty when it speaks of no remainder, or of none that a fund pays. */
export function remainderOf(words: string): readonly string[] {
  const names = words.replace(REMAINDER, "").replace(/ (?:phần |số )?(?:còn lại|con lai)$/u, "");
  if (names === words) return [];
  // "còn lại vận động"
  return /^(?:vận|huy|van) (?:động|dong)$/u.test(names) ? ["vận động"] : sourcesOf(names);
}

/** The whole, with what is left of it for the funds named; the least of it when the whole is not known. */
export function withRemainder(money: Money, names: readonly string[]): Money {
  const known = money.sources.reduce<number | null>((sum, source) => (sum === null || source.dong === null ? null : sum + source.dong), 0);
  if (known !== null && known > 0 && money.dong !== null && known < money.dong) {
    const left = money.dong - known;
    return { ...money, flags: [...money.flags, "totalPlusBreakdown"], sources: [...money.sources, ...names.map((name) => ({ name, dong: names.length === 1 ? left : null }))] };
  }
  return { ...openEnded(money), sources: [...money.sources, ...names.map((name) => ({ name, dong: null }))], rest: true };
}
