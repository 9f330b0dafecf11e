/** What brackets after a figure say about it: the same sum in words, its parts, a count, a fund, a remark. */
import { withBareParts } from "./bare-parts";
import { compose } from "./compose";
import { judgeLeftover } from "./leftovers";
import { type Count, type Money, type Problem, isProblem, mergeSources, multiply, openEnded, sameSum } from "./money";
import { answers } from "./nouns";
import { qualifiersOf } from "./qualifiers";
import type { Piece } from "./scan";
import { sharesOf } from "./shares";
import { sourcesOf } from "./sources";
import { type TermContext, wordsOf } from "./term";

/** Months of a year, weeks of a school year, people of a school: what one figure may be a multiple of the other by. */
const MOST_TIMES = 2_000;

/** Takes the brackets among the pieces around a figure into account. */
export function refine(money: Money, around: readonly Piece[], context: TermContext): Money | Problem {
  let result: Money | Problem = money;
  const counts = around.flatMap((piece) => (piece.type === "group" ? piece.pieces : [piece])).filter((piece) => piece.type === "count");
  for (const piece of around) {
    if (piece.type !== "group") continue;
    if (piece.pieces.length === 0) continue;
    result = oneBracket(result, piece.pieces, counts, context);
    if (isProblem(result)) return result;
  }
  return result;
}

function oneBracket(money: Money, pieces: readonly Piece[], counts: readonly Count[], context: TermContext): Money | Problem {
  const bare = withBareParts(money, pieces[0]?.type === "sign" && pieces[0].text === "contains" ? pieces.slice(1) : pieces);
  if (bare) return bare;
  const inner = compose(pieces, { ...context, stated: true });
  if (isProblem(inner)) return inner;
  // "(gồm …)", "(đã bao gồm …)"
  const opening = pieces.find((piece) => piece.type !== "word");
  return inner === null ? remark(money, pieces, context) : reconcile(money, inner, opening?.type === "sign" && opening.text === "contains", counts);
}

/**
 * Two statements about the same money.
 *
 * @param partial the second is said to be a part of the first ("trong đó")
 * @param counts what is counted beside them: "12 lớp"
 */
export function reconcile(money: Money, inner: Money, partial: boolean, counts: readonly Count[] = []): Money | Problem {
  if (inner.words !== money.words && inner.pers.length === 0 && inner.sources.length === 0) {
    return sameSum(inner, money) ? { ...money, words: false, flags: [...money.flags, "wordsAgree"] } : { problem: ["wordsDiffer"] };
  }
  if (inner.rest && money.dong !== null && inner.dong !== null && rateOf(inner) === rateOf(money)) return withRemainder(money, inner);
  if (rateOf(inner) !== rateOf(money)) return byRate(money, inner, counts);
  if (sameSum(inner, money)) {
    const flags = inner.parts > 1 || inner.sources.length > 0 ? [...money.flags, "totalPlusBreakdown"] : money.flags;
    return { ...money, flags: [...flags, ...inner.flags.filter((flag) => flag !== "ambiguous")], sources: inner.sources.length > 0 ? inner.sources : money.sources };
  }
  const part = inner.dong !== null && money.dong !== null && inner.dong < money.dong && inner.parts === 1;
  if (partial && part) return { ...money, sources: mergeSources([...money.sources.filter((source) => source.dong === null), ...inner.sources]) };
  return { problem: ["partsDiffer"] };
}

/** {@link reconcile} a sum with what it is made of, which are parts even where they were counted as one. */
export function withMakeup(whole: Money, together: Money): Money | Problem {
  return reconcile(whole, { ...together, parts: Math.max(together.parts, 2) }, false);
}

/** "30 triệu (NSNN 20 triệu, còn lại XHH)": the whole is known, and with it what is left for the other fund. */
function withRemainder(money: Money, inner: Money): Money | Problem {
  const left = money.dong! - inner.dong!;
  if (left <= 0) return { problem: ["partsDiffer"] };
  const open = inner.sources.filter((source) => source.dong === null);
  const sources = inner.sources.map((source) => (source.dong === null && open.length === 1 ? { ...source, dong: left } : source));
  return { ...money, flags: [...money.flags, "totalPlusBreakdown"], sources };
}

/** A plan is made for a year: "2 triệu/năm" and "2 triệu" are the same sum. */
function rateOf(money: Money): string {
  return money.pers.filter((per) => per !== "year").join();
}

/** "15,5 triệu/tháng (186 triệu/năm)", "5 triệu (500.000đ/GV)": one is a whole number of times the other. */
function byRate(money: Money, inner: Money, counts: readonly Count[]): Money | Problem {
  const whole = wholeOf(money, inner);
  if (!whole || money.dong === null || inner.dong === null) return { problem: ["ambiguous"] };
  const rate = whole === money ? inner : money;
  const times = whole.dong! / rate.dong!;
  const monthly = rate.pers.length === 1 && rate.pers[0] === "month" && whole.pers[0] === "year";
  if (!Number.isInteger(times) || times > (monthly ? 12 : MOST_TIMES)) return { problem: ["partsDiffer"] };
  // "24 triệu cho 12 lớp (1 triệu/lớp)"
  const own = counts.filter(({ unit }) => unit !== null && rate.pers.length === 1 && answers(unit, rate.pers[0]));
  if (own.length > 0 && !own.some(({ value }) => value === times)) return { problem: ["partsDiffer"] };
  return { ...whole, sources: whole.sources.length > 0 ? whole.sources : rate.sources, flags: [...money.flags, ...inner.flags, ...(own.length > 0 ? [] : ["ambiguous"])] };
}

function wholeOf(money: Money, inner: Money): Money | null {
  for (const one of [money, inner]) if (one.pers.length === 0) return one;
  for (const one of [money, inner]) if (one.pers.length === 1 && one.pers[0] === "year") return one;
  return null;
}

function remark(money: Money, pieces: readonly Piece[], context: TermContext): Money | Problem {
  const shared = sharesOf(pieces, money, context);
  if (shared) return shared;
  // "200k (mỗi người)"
  const pers = pieces.flatMap((piece) => (piece.type === "per" ? [piece.unit] : []));
  if (pers.length > 0) money = { ...money, pers: [...money.pers, ...pers] };
  const counts = countsIn(pieces);
  if (counts === null) return { problem: ["ambiguous"] };
  const words = qualifiersOf("", wordsOf(pieces), context.ascii);
  const { changes, wanted, least } = judgeLeftover(words.after, context.ascii);
  if (changes) return { problem: [] };
  if (least) money = openEnded(money);
  const flags = [...money.flags];
  if (words.estimate) flags.push("estimate");
  if (wanted) flags.push("unfunded");
  const names = money.sources.length > 0 ? [] : sourcesOf(words.after);
  const sources = names.length > 0 ? names.map((name) => ({ name, dong: names.length === 1 ? money.dong : null })) : money.sources;
  const multiplied = pieces.some((piece) => piece.type === "sign" && piece.text === "x");
  // "500k (x 3 tháng)"; "500k/lớp (khối 1: 3 lớp, khối 2: 4 lớp)" is neither three nor twelve times as much.
  if ((multiplied && counts.length === 0) || (money.pers.length > 0 && counts.length > money.pers.length)) return { problem: ["ambiguous"] };
  if (multiplied) return multiply({ ...money, flags, sources }, counts);
  if (counts.length > 0) {
    // "3 triệu/GV (05 GV)" is likely the product, "5 triệu (2 đợt)" likely the whole: both are shown as assumed.
    if (!pieces.every((piece) => piece.type === "count" && piece.parts)) flags.push("ambiguous");
    if (money.pers.length > 0) return multiply({ ...money, flags, sources }, counts);
  }
  return { ...money, flags, sources };
}

/** The counts in brackets; null when there is a number among them that counts nothing. */
function countsIn(pieces: readonly Piece[]): Count[] | null {
  const counts: Count[] = [];
  for (const piece of pieces) {
    if (piece.type === "count") counts.push({ value: piece.value, unit: piece.unit });
    else if (piece.type === "number" || piece.type === "percent" || piece.type === "group") return null;
  }
  return counts;
}
