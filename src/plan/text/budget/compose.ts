/** Several phrases in one cell: what is added, what is a total with its parts, what only explains. */
import { isAward } from "./awards";
import { type Entry, goesOn, madeOf, mayBeParts, namesParts, withCountedTotals, withoutPayers, withoutSublists, withoutTotalled } from "./breakdown";
import { isSubtotal, judgeLeftover, openingTotal } from "./leftovers";
import { counted } from "./counted";
import { FIRM, type Joint, type Phrase, phrasesOf } from "./cut";
import { readEquation } from "./equation";
import { type Money, type Problem, addUp, isProblem, openEnded, sameSum } from "./money";
import { isNone } from "./needs";
import { bareWords } from "./phrases";
import { isPriceList } from "./price-list";
import { reconcile, withMakeup } from "./refine";
import type { Piece } from "./scan";
import { sharesAgree, sharesOf } from "./shares";
import { remainderOf, withRemainder } from "./remainder";
import { sourcesOf } from "./sources";
import { type TermContext, evaluate, wordsOf } from "./term";

/** A phrase without a figure. */
interface Text {
  phrase: Phrase;
  /** What joins the one after it. */
  next: Joint;
  /** How many figures stand before it. */
  after: number;
  /** A heading: items of a lower bullet follow. */
  heads: boolean;
}

/** The sum that the pieces of a cell, or of a pair of brackets, come to. Null: no figure among them. */
export function compose(pieces: readonly Piece[], context: TermContext): Money | Problem | null {
  const equation = readEquation(pieces, context);
  if (equation) return equation;
  const phrases = phrasesOf(pieces);
  const found: Entry[] = [];
  const texts: Text[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const money = valueOf(phrase, found, texts, context);
    if (isProblem(money)) return money;
    if (money === null) texts.push({ phrase, next: phrases[index + 1]?.joint ?? "line", after: found.length, heads: isHeading(phrases, index) });
    else found.push({ joint: phrase.joint, money, phrase });
  }
  if (found.length === 0) return null;
  const entries = withoutRepeats(found, phrases);
  if (isProblem(entries)) return entries;
  const settled = settle(entries, context);
  if (isProblem(settled)) return settled;
  const beside = piecesOf(texts);
  const total = confirmedTotal(entries, settled, beside);
  if (total !== null) return isProblem(total) ? total : withTexts(total, texts, context);
  const product = entries.length === 1 ? counted(settled, entries[0].phrase.pieces, beside) : null;
  if (product === null) {
    // "2 máy tính, 1 máy in: 12 triệu/máy": the price is for these as well.
    const priced = new Set(entries.flatMap(({ phrase }) => phrase.pieces.flatMap((piece) => (piece.type === "per" ? [piece.noun] : []))));
    if (beside.some((piece) => piece.type === "count" && priced.has(piece.noun))) return { problem: ["unitPrice", "ambiguous"] };
    return withTexts(settled, texts, context);
  }
  // "3 lần/năm": a plan is for one year.
  const rest = texts.map((text) => ({ ...text, phrase: { ...text.phrase, pieces: text.phrase.pieces.filter((piece) => piece.type !== "per" || piece.unit !== "year") } }));
  return isProblem(product) ? product : withTexts(product, rest, context);
}

function isHeading(phrases: readonly Phrase[], index: number): boolean {
  const next = phrases[index + 1];
  return next?.bullet !== undefined && next.bullet !== phrases[index].bullet;
}

/** Without the figures that say again what others say. */
function withoutRepeats(found: Entry[], phrases: readonly Phrase[]): Entry[] | Problem {
  if (found.length === 1) return found;
  const paired = withCountedTotals(found, phrases);
  if (isProblem(paired)) return paired;
  const listed = withoutSublists(paired, phrases);
  return isProblem(listed) ? listed : withoutTotalled(listed);
}

function piecesOf(texts: readonly Text[]): Piece[] {
  return texts.flatMap((text) => text.phrase.pieces);
}

/**
 * "10 lớp, mỗi lớp 500k, tổng 5 triệu", and a product whose result the phrase itself gives: what is written settles how it was counted, or
 * shows that it was counted otherwise. Null when there is no such result.
 */
function confirmedTotal(entries: readonly Entry[], settled: Money, beside: readonly Piece[]): Money | Problem | null {
  if (entries.length === 1 && settled.confirmed) return settled;
  const price = entries.find(({ money }) => money.pers.length > 0);
  const total = entries.find(({ money, joint }) => money.total || (joint === "contains" && money.pers.length === 0));
  if (entries.length !== 2 || !price || !total || price === total) return null;
  const product = counted(price.money, price.phrase.pieces, beside);
  if (product === null || isProblem(product)) return null;
  return sameSum(product, total.money) ? { ...settled, flags: total.money.flags } : { problem: ["partsDiffer"] };
}

function valueOf(phrase: Phrase, before: Entry[], texts: readonly Text[], context: TermContext): Money | Problem | null {
  const money = evaluate(phrase.pieces, context);
  if (phrase.result === null || isProblem(money)) return money;
  const result = evaluate(phrase.result, context);
  if (isProblem(result)) return result;
  // "500k + 200k = 700k/tháng"
  if (result && money && money.pers.length === 0 && result.pers.some((per) => per !== "year")) return { problem: ["unitPrice", "ambiguous"] };
  const price = before.at(-1);
  // "Mỗi tổ 800k, 5 tổ = 4 triệu": compared with the price when both are there.
  if (money === null && result !== null && price?.money.pers.length === 1 && counted(price.money, price.phrase.pieces, phrase.pieces) !== null) return result;
  // "tổng = 8.000.000"
  if (money === null && result !== null && openingTotal(wordsOf(phrase.pieces))) return { ...result, total: true };
  if (result === null || money === null || phrase.result.some((piece) => piece.type === "sign" && piece.text === "=")) return { problem: ["ambiguous"] };
  // "tối đa 5tr/lớp x 10 lớp = 50tr"
  const bound = money.dong !== null && money.dong === result.dong && result.min === result.max;
  if (money.pers.length === 0 && (bound || sameSum(money, result))) return { ...money, labelled: true };
  const all = before.map((entry) => entry.money);
  if (all.length > 0 && money.pers.length === 0) {
    // NSNN 20 triệu + XHH 10 triệu = 30 triệu
    const sum = addUp([...all, money]);
    if (isProblem(sum)) return sum;
    if (sameSum(sum, result)) return { ...money, labelled: true };
  }
  // "5 tổ, mỗi tổ 1 triệu = 5 triệu"
  const product = counted(money, phrase.pieces, piecesOf(texts));
  if (product !== null && !isProblem(product) && sameSum(product, result)) return { ...product, flags: money.flags, confirmed: true };
  return { problem: ["partsDiffer"] };
}

function settle(entries: Entry[], context: TermContext): Money | Problem {
  if (entries.length === 1) return entries[0].money;
  const ends = boundsOf(entries);
  if (ends) return ends;
  const spoken = wordsAfter(entries);
  if (spoken) return isProblem(spoken) ? spoken : settle([{ ...entries[0], money: spoken }, ...entries.slice(2)], context);
  const opening = entries.findIndex((entry, index) => index > 0 && entry.joint === "contains");
  if (opening > 0) {
    const whole = settle(entries.slice(0, opening), context);
    if (isProblem(whole)) return whole;
    const parts = entries.slice(opening).map((entry, index): Entry => (index === 0 ? { ...entry, joint: "start" } : entry));
    const together = sum(parts);
    const made = isProblem(together) ? together : reconcile(whole, together, true);
    if (goesOn(parts)) return { problem: ["ambiguous"] };
    if (!isProblem(made)) return made;
    // "20tr: bàn 15tr, ghế 5tr; NSNN 12tr, XHH 8tr"
    const items = withoutPayers(parts);
    if (isProblem(items) || items.length === parts.length) return made;
    const spent = items.length === 1 ? items[0].money : addUp(items.map(({ money }) => money));
    return isProblem(spent) ? made : reconcile(whole, spent, true);
  }
  const totals = entries.filter((entry) => entry.money.total);
  if (totals.length === 1 && (totals[0] === entries[0] || totals[0] === entries.at(-1))) {
    const parts = sum(entries.filter((entry) => entry !== totals[0]));
    if (isProblem(parts)) return parts;
    const total = { ...totals[0].money, flags: totals[0].money.flags.filter((flag) => flag !== "subtotal") };
    return withMakeup(total, parts);
  }
  if (totals.length > 1) return { problem: ["ambiguous"] };
  const listed = listedBelow(entries) ?? madeOf(entries);
  if (listed || context.stated) return listed ?? sum(entries);
  const items = withoutPayers(entries);
  if (isProblem(items)) return items;
  return items.length === 1 ? items[0].money : added(items);
}

/** Entries that may be added, unless they are prices to choose from. */
function added(entries: Entry[]): Money | Problem {
  if (isPriceList(entries.map(({ phrase }) => phrase))) return { problem: ["ambiguous"] };
  const together = sum(entries);
  if (!isProblem(together) && mayBeParts(entries) && namesParts(entries)) return { problem: ["ambiguous"] };
  return isProblem(together) || !mayBeParts(entries) ? together : { ...together, flags: [...together.flags, "ambiguous"] };
}

/** "50 triệu, NSNN 30 triệu, XHH 20 triệu": a bare sum, then funds that come to the same. */
function listedBelow([whole, ...parts]: Entry[]): Money | Problem | null {
  if (whole.money.labelled || whole.money.sources.length > 0 || parts.length < 2 || parts.some(({ money, joint }) => money.sources.length === 0 || joint === "plus")) return null;
  const together = sum(parts);
  return !isProblem(together) && sameSum(whole.money, together) ? reconcile(whole.money, together, false) : null;
}

/** "tối thiểu 5 triệu, tối đa 8 triệu": two bounds of one sum. */
function boundsOf(entries: Entry[]): Money | Problem | null {
  const [{ money: least }, { money: most, joint }] = entries;
  const bounds = least.flags.includes("lowerBound") && most.flags.includes("upperBound") && joint !== "plus" && !most.labelled;
  if (!bounds || least.dong === null || most.dong === null) return null;
  if (entries.length > 2 || least.dong >= most.dong || least.pers.join() !== most.pers.join()) return { problem: ["ambiguous"] };
  const flags = [...least.flags, ...most.flags].filter((flag) => flag !== "lowerBound" && flag !== "upperBound");
  return { ...least, dong: null, min: least.dong, max: most.dong, flags };
}

/** "5.000.000đ, bằng chữ: năm triệu đồng". */
function wordsAfter(entries: Entry[]): Money | Problem | null {
  const [first, second] = entries;
  const label = wordsOf(second.phrase.pieces);
  const announced = /(?:bằng chữ|bang chu|viết chữ|đọc là)/u.test(label);
  if (!second.money.words || first.money.words || !(announced || (!second.money.labelled && second.joint !== "plus"))) return null;
  return reconcile(first.money, { ...second.money, sources: [], flags: [] }, false);
}

/** Adds phrases that can be told apart; figures that merely follow each other are not a sum. */
function sum(entries: Entry[]): Money | Problem {
  const flags: string[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index === 0) continue;
    if (entry.money.alternative || entries[0].money.alternative) return { problem: ["ambiguous"] };
    // "xin: 10 triệu; được duyệt: 7 triệu", but "xin UBND 10 triệu; XHH 5 triệu"
    if ((entry.money.stage || entries[0].money.stage) && entries.some(({ money }) => money.sources.length === 0)) return { problem: ["ambiguous"] };
    const labelled = entry.money.labelled && entries[index - 1].money.labelled;
    if (entry.joint === "plus" || labelled) continue;
    if (entry.joint !== "line") return { problem: ["ambiguous"] };
    flags.push("ambiguous");
  }
  const total = addUp(entries.map((entry) => entry.money));
  if (isProblem(total)) return total;
  if (!sharesAgree(entries.map(({ money }) => money), total)) return { problem: ["partsDiffer"] };
  // Two years in one cell: only one of them is this plan's.
  const years = new Set(entries.flatMap(({ phrase }) => phrase.pieces.flatMap((piece) => (piece.type === "code" && /^(?:19|20)\d\d/u.test(piece.text) ? [piece.text] : []))));
  if (years.size > 1) flags.push("ambiguous");
  return { ...total, flags: [...total.flags, ...flags] };
}

/** Phrases without a figure beside ones that have it. */
function withTexts(settled: Money, texts: readonly Text[], context: TermContext): Money | Problem {
  let money = settled;
  for (const { phrase, next, after, heads } of texts) {
    const shared = sharesOf(phrase.pieces, money, context);
    if (isProblem(shared)) return shared;
    if (shared) {
      money = shared;
      continue;
    }
    if (phrase.result || phrase.pieces.some((piece) => piece.type === "number" || (piece.type === "sign" && piece.text === "?"))) return { problem: ["ambiguous"] };
    const words = wordsOf(phrase.pieces);
    const bare = bareWords(words);
    const remainder = after > 0 && phrase.joint !== "plus" ? remainderOf(words) : [];
    if (remainder.length > 0) {
      money = withRemainder(money, remainder);
      continue;
    }
    // "- Không\n- 5 triệu": the first action costs nothing. "Không, 5 triệu" contradicts itself.
    if (isNone(bare.replace(/^[^:]*: /u, "")) && FIRM.has(phrase.joint) && (next === "line" || next === "semicolon")) continue;
    // "NS: 30tr, XHH: không"
    const [fund, answer] = bare.split(" : ");
    if (answer !== undefined && isNone(answer) && sourcesOf(fund).length > 0) continue;
    if (phrase.pieces.some((piece) => piece.type === "per")) return { problem: ["unitPrice", "ambiguous"] };
    const { changes, wanted, least } = judgeLeftover(words.replace(/^dự kiến|^ước tính/u, ""), context.ascii);
    if (changes) return { problem: [] };
    const counts = phrase.pieces.filter((piece) => piece.type === "count");
    if (money.priced && counts.some(({ value }) => value > 1)) return { problem: ["ambiguous"] };
    if (counts.length > 0 && money.pers.length > 0) return { problem: ["unitPrice", "ambiguous"] };
    // "5 triệu - 2 đợt": the whole of it, most likely.
    // So is "02 bộ, 5 triệu", unless it is five million each.
    // "3 em x 500k, 10 em lớp 5": what the latter get is not said.
    const unpriced = after > 0 && money.parts > 1 && counts.some(({ unit, value }) => value > 1 && unit !== "year");
    if (isAward(phrase.pieces) || unpriced) money = { ...money, flags: [...money.flags, "ambiguous"] };
    else if (counts.length > 0 && counts.length === phrase.pieces.length && !counts.every(({ parts }) => parts) && (after > 0 || counts.some(({ value }) => value > 1))) money = { ...money, flags: [...money.flags, "ambiguous"] };
    if (least || (after > 0 && ALIKE.test(words))) money = openEnded(money);
    if (wanted) money = { ...money, flags: [...money.flags, "unfunded"] };
    if (after === 0) {
      if (/^(?:dự kiến|du kien|ước tính|dự trù|tạm tính)/u.test(words)) money = { ...money, flags: [...money.flags, "estimate"] };
      if (isSubtotal(words)) money = { ...money, flags: [...money.flags, "subtotal"] };
    }
    const purpose = money.flags.includes("purposeText") && !/^(?:từ|nguồn|trích|do|bằng) /u.test(words);
    const names = purpose || /^(?:cho|để|chi|mua|tổ chức)(?: |$)/u.test(words) ? [] : sourcesOf(words);
    if (names.length === 0) {
      // "Bàn ghế 12 triệu + quạt": something else is to be paid for, and not how much.
      const more = phrase.joint === "plus" || (!heads && FIRM.has(phrase.joint) && words.includes(" :") && !REMARK.test(words));
      if (more && after > 0 && words !== "") money = openEnded(money);
      continue;
    }
    if (money.sources.length === 0 && phrase.joint !== "plus") {
      money = { ...money, sources: names.map((name) => ({ name, dong: names.length === 1 ? money.dong : null })) };
    } else if (!names.every((name) => money.sources.some((source) => source.name === name))) {
      // "NSNN: 15 triệu; XHH": the second fund gives something too, but not how much.
      const others = names.filter((name) => !money.sources.some((source) => source.name === name));
      money = openEnded({ ...money, sources: [...money.sources, ...others.map((name) => ({ name, dong: null }))] });
    }
  }
  return money;
}

/** "HKII như HKI": as much again. */
const ALIKE = /\S (?:như|tương tự|giống|nhu|tuong tu) (?!năm|quy|kế|trên|nam|ke|tren)/u;
const REMARK = /^(?:ghi chú|thời gian|nguồn|nội dung|đơn vị|người|hình thức|lý do|địa điểm|ghi chu|thoi gian|nguon)/u;
