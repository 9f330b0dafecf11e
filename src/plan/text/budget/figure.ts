/** Finds one figure of money in a row of tokens: digits or words with their unit, a bare amount, or a range of two. */
import { type Digits, isMonthOfYear, isYear, timesUnit } from "./digits";
import { NEVER_MONEY } from "./measures";
import { nounAt } from "./nouns";
import type { Token } from "./tokens";
import { spokenHundreds, spokenRest } from "./spoken";
import { bracketedUnit, isPettyFraction, isWrittenOut, unitAt } from "./units";
import { wordNumberAt } from "./words";

export interface Figure {
  /** Whole đồng; null for a range. */
  dong: number | null;
  min: number;
  max: number;
  next: number;
  /** `bare`: no unit beside the number. */
  form: "digits" | "words" | "bare";
  ambiguous: boolean;
  typo: boolean;
  /** Đồng in the unit of its digits, which bare numbers beside it may share: "50 triệu = 30 + 20". */
  unit?: number;
}

/** Something that wants to be a figure and cannot be read as one; the flags say why. */
export interface BadFigure {
  problem: string[];
}

export interface FigureContext {
  tokens: readonly Token[];
  /** No letter with an accent in the whole text. */
  ascii: boolean;
  /** Đồng in one unit of the column's bare numbers, or null. */
  headerUnit: number | null;
}

const RANGE_WORDS = new Set(["-", "~", "÷", "->", "→", "đến", "den", "tới", "hoặc", "hoac", "hay", "to"]);
/** From here on an amount in full đồng can be told from a number of thousands, of millions, of people. */
const BARE_MINIMUM = 1_000_000;
/** 500.000 is đồng as everyone writes it, and yet nobody said so: read, and shown as an assumption. 5.000 is anything. */
const BARE_GROUP = 100_000;
/** "1 - 500 triệu" is more likely 1 triệu to 500 triệu or a slip than what it says. */
const WIDEST = 100;

/**
 * The figure that begins exactly at a token. Null: none begins here.
 *
 * @example figureAt({ tokens: tokenize("5-7 triệu"), ascii: false, headerUnit: null }, 0) // { dong: null, min: 5000000, max: 7000000, … }
 */
export function figureAt(context: FigureContext, at: number): Figure | BadFigure | null {
  const first = singleAt(context, at);
  if (first && "problem" in first) return first;
  if (first) return first.form === "bare" ? rangeFromBare(context, at, first) : rangeFrom(context, first);
  return sharedUnitRange(context, at);
}

function rangeFrom(context: FigureContext, first: Figure): Figure | BadFigure {
  const joint = context.tokens[first.next];
  if (!joint || !RANGE_WORDS.has(joint.text)) return first;
  // "từ 10 triệu đến dưới 15 triệu"
  const below = /^(?:dưới|duoi|khoảng|khoang)$/u.test(context.tokens[first.next + 1]?.text ?? "") ? 2 : 1;
  const second = singleAt(context, first.next + below);
  if (!second) return first;
  if ("problem" in second) return second;
  if (second.form === "bare" && first.form !== "bare") return { problem: ["ambiguous"] };
  return join(first, second);
}

/** "5.000.000 - 7.000.000 đồng": the first end has no unit of its own, but is an amount all the same. */
function rangeFromBare(context: FigureContext, at: number, first: Figure): Figure | BadFigure {
  const joint = context.tokens[first.next];
  if (!joint || !RANGE_WORDS.has(joint.text)) return first;
  const second = singleAt(context, first.next + 1);
  if (!second) return first;
  if ("problem" in second) return second;
  return second.form === "bare" ? join(first, second) : (sharedUnitRange(context, at) ?? { problem: ["ambiguous"] });
}

/** "5-7 triệu", "từ năm đến bảy triệu": one unit for both ends. */
function sharedUnitRange(context: FigureContext, at: number): Figure | BadFigure | null {
  const { tokens } = context;
  const token = tokens[at];
  let digits: Digits | null = null;
  let next = at + 1;
  if (token?.kind === "number") digits = token.digits;
  else {
    const word = wordNumberAt(tokens, at, context.ascii);
    if (!word) return null;
    digits = { form: "plain", mantissa: word.value, scale: 0, separator: "", leadingZero: false };
    next = word.next;
  }
  if (!digits || !tokens[next] || !RANGE_WORDS.has(tokens[next].text)) return null;
  const end = next + 1;
  const second = singleAt(context, end);
  if (!second) return null;
  if ("problem" in second) return second;
  const unit = unitOf(context, end);
  const low = timesUnit(digits, unit);
  if (low.dong === null || low.dong === 0) return { problem: ["ambiguous"] };
  // 5 - 7.000.000đ, 5-7.000 nghìn: the ends are not counted in the same unit.
  const mixed = tokens[end].kind === "number" && isGrouped(tokens[end].digits) && !isGrouped(digits) && low.dong * 10 < second.max;
  if (mixed || second.max / low.dong > WIDEST || (unit === 1 && low.dong < 1000)) return { problem: ["ambiguous"] };
  const range = join({ ...second, dong: low.dong, min: low.dong, max: low.dong, ambiguous: low.ambiguous }, second);
  return range;
}

function isGrouped(digits: Digits | null): boolean {
  return digits?.form === "oneGroup" || digits?.form === "groups";
}

function unitOf(context: FigureContext, at: number): number {
  const { tokens } = context;
  const next = tokens[at].kind === "number" ? at + 1 : (wordNumberAt(tokens, at, context.ascii)?.next ?? at + 1);
  return unitAt(tokens, next)?.size ?? context.headerUnit ?? 1;
}

function join(first: Figure, second: Figure): Figure | BadFigure {
  if (first.dong === null || second.dong === null || first.dong >= second.dong) return { problem: ["ambiguous"] };
  return {
    dong: null,
    min: first.dong,
    max: second.dong,
    next: second.next,
    form: second.form,
    ambiguous: first.ambiguous || second.ambiguous,
    typo: first.typo || second.typo,
  };
}

function singleAt(context: FigureContext, at: number): Figure | BadFigure | null {
  const { tokens } = context;
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") return fromDigits(context, at, token.digits!);
  if (isCurrencyBefore(token) && tokens[at + 1]?.kind === "number") {
    // VND 5,000,000
    const { dong } = timesUnit(tokens[at + 1].digits!, 1);
    const unit = unitAt(tokens, at + 2);
    if (unit && unit.size > 1) return fromDigits(context, at + 1, tokens[at + 1].digits!);
    if (dong === null || dong < 1000) return null;
    return figure(dong, unit?.next ?? at + 2, "digits");
  }
  return token.kind === "word" ? fromWords(context, at) : null;
}

function isCurrencyBefore(token: Token): boolean {
  return token.text === "vnd" || token.text === "vnđ" || token.text === "₫";
}

function figure(dong: number, next: number, form: Figure["form"], ambiguous = false, typo = false): Figure {
  return { dong, min: dong, max: dong, next, form, ambiguous, typo };
}

function fromDigits(context: FigureContext, at: number, digits: Digits): Figure | BadFigure | null {
  const { tokens } = context;
  let after = at + 1;
  let factor = 1;
  const times = tokens[after];
  if (times?.text === "trăm" || times?.text === "chục") {
    // 5 trăm nghìn, 2 chục triệu
    if (!unitAt(tokens, after + 1)) return null;
    factor = times.text === "trăm" ? 100 : 10;
    after += 1;
  }
  // 5.000.000.đ
  const strayDot = tokens[after]?.text === "." && tokens[after].glued && tokens[after + 1]?.glued === true ? unitAt(tokens, after + 1) : null;
  const unit = strayDot ?? unitAt(tokens, after) ?? bracketedUnit(tokens, after);
  if (!unit) return factor === 1 ? bareNumber(context, at, digits) : null;
  const read = timesUnit(digits, unit.size);
  // "Tháng 12.2025 triệu"
  if (isMonthOfYear(digits)) return { problem: ["ambiguous"] };
  if (read.dong === null) return { problem: [digits.form === "malformed" ? "typo" : "ambiguous"] };
  const head = figure(read.dong * factor, unit.next, "digits", read.ambiguous, unit.typo || (strayDot !== null && !abbreviated(tokens, after)));
  return unit.size >= 1000 ? withSmallerParts(context, { ...head, unit: unit.size }, unit.size) : head;
}

function abbreviated(tokens: readonly Token[], dot: number): boolean {
  return tokens[dot + 1]?.plain === "tr";
}

/** "3tr5", "3tr500", "1 tỷ 200 triệu", "2 triệu rưỡi", "2 triệu 500.000đ". */
function withSmallerParts(context: FigureContext, head: Figure, size: number): Figure | BadFigure {
  const { tokens } = context;
  const token = tokens[head.next];
  if (!token) return head;
  if (token.kind === "word" && (token.plain === "ruoi" || token.text === "rưởi")) {
    const unit = unitAt(tokens, head.next + 1);
    const next = unit?.size === 1 ? unit.next : head.next + 1;
    return withValue(head, head.min + size / 2, next);
  }
  if (token.kind !== "number" || !token.digits) return head;
  const hundreds = spokenHundreds(tokens, head.next, size);
  if (hundreds) return withValue(head, head.min + hundreds.dong, hundreds.next);
  const after = unitAt(tokens, head.next + 1);
  if (after && after.size < size && (after.size > 1 || isGrouped(token.digits) || token.digits.form === "plain")) {
    const part = timesUnit(token.digits, after.size);
    if (part.dong === null || part.dong >= size) return { problem: ["ambiguous"] };
    const joined = { ...withValue(head, head.min + part.dong, after.next), ambiguous: head.ambiguous || part.ambiguous, typo: head.typo || after.typo };
    return after.size > 1 ? withSmallerParts(context, joined, after.size) : joined;
  }
  if (after) return { problem: ["ambiguous"] };
  const rest = spokenRest(tokens, head.next, size);
  if (rest === null) return head;
  return "problem" in rest ? rest : withValue(head, head.min + rest.dong, rest.next);
}

function withValue(head: Figure, dong: number, next: number): Figure {
  return { ...head, dong, min: dong, max: dong, next };
}

function bareNumber(context: FigureContext, at: number, digits: Digits): Figure | BadFigure | null {
  const { tokens, headerUnit } = context;
  const following = tokens[at + 1];
  const counts = following?.text === "x" && tokens[at + 2]?.kind === "number" && nounAt(tokens, at + 3) !== null;
  const ends = !following || counts || following.kind === "sign" || RANGE_WORDS.has(following.text);
  if (digits.form === "malformed") return { problem: ["typo"] };
  const counted = following?.kind === "word" && following.plain !== "x" && !RANGE_WORDS.has(following.text);
  if (headerUnit !== null && ends && isAlone(tokens, at)) {
    const read = timesUnit(digits, headerUnit);
    // 5.000.000 in a column of thousands or millions: written out in full by someone who did not look at the header.
    const writtenOut = isWrittenOut(digits.mantissa / 10 ** digits.scale, headerUnit);
    const year = (digits.form === "plain" && isYear(digits.mantissa)) || isMonthOfYear(digits);
    const tooSmall = read.dong !== null && read.dong > 0 && ((headerUnit === 1 && read.dong < 1000) || isPettyFraction(read.dong, headerUnit));
    return read.dong === null || writtenOut || year || tooSmall ? { problem: ["ambiguous"] } : { ...figure(read.dong, at + 1, "bare", read.ambiguous), unit: headerUnit };
  }
  // "NS: 0; XHH: 5 triệu"
  if (digits.mantissa === 0 && ends && tokens[at - 1]?.text === ":" && tokens[at - 2]?.kind === "word") return figure(0, at + 1, "bare");
  if (headerUnit === null && ends && digits.form === "oneGroup" && !digits.leadingZero && digits.mantissa >= BARE_GROUP && tokens[at - 1]?.text !== "(" && isAlone(tokens, at)) {
    const factor = /^[x×*✕]$/u.test(tokens[at - 1]?.text ?? "") || /^[x×*✕]$/u.test(following?.text ?? "");
    return factor ? null : figure(digits.mantissa, at + 1, "bare", true);
  }
  if (digits.leadingZero || digits.mantissa / 10 ** digits.scale < BARE_MINIMUM) return null;
  if (headerUnit !== null && headerUnit > 1) return { problem: ["ambiguous"] };
  if (counted && following.glued) return { problem: ["typo"] };
  if (counted && NEVER_MONEY.has(following.text)) return null;
  const read = timesUnit(digits, 1);
  const full = digits.form === "groups" || digits.form === "decimal" || (digits.form === "plain" && digits.mantissa % 1000 === 0);
  // A school's plan has no thousand billion; a bank account has.
  if (read.dong !== null && read.dong >= 1e12) return { problem: ["ambiguous"] };
  return read.dong !== null && full ? figure(read.dong, at + 1, "bare") : null;
}

/** A bare number is the cell's figure when nothing, a label's colon or a bound stands before it: not in "đợt 1", "QĐ 12". */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return tokens[at + 1]?.text !== ")";
  if (before.kind === "sign") return before.text !== "/" && before.text !== "#";
  return before.kind === "word" && BEFORE_BARE.has(before.plain);
}

const BEFORE_BARE = new Set(["khoang", "du", "kien", "tinh", "da", "tong", "cong", "qua", "thieu", "tu", "den", "toi", "duoi", "tren", "xhh", "nsnn", "ns", "cmhs", "phi", "hoa", "sach", "nuoc", "tien", "x"]);

function fromWords(context: FigureContext, at: number): Figure | BadFigure | null {
  const { tokens } = context;
  if (tokens[at].plain === "nua" && (tokens[at].text === "nửa" || context.ascii)) {
    const unit = unitAt(tokens, at + 1);
    return unit && unit.size > 1 ? figure(unit.size / 2, unit.next, "words", false, unit.typo) : null;
  }
  let total = 0;
  let next = at;
  let limit = Infinity;
  let typo = false;
  for (;;) {
    const word = wordNumberAt(tokens, next, context.ascii);
    if (!word) break;
    const unit = unitAt(tokens, word.next);
    if (!unit) {
      // "một triệu hai": hai trăm nghìn
      if (total === 0) return null;
      if (limit < 1000 || word.value > 9 || tokens[next].plain === "nam" || word.next < tokens.length) return { problem: ["ambiguous"] };
      total += (word.value * limit) / 10;
      next = word.next;
      break;
    }
    if (unit.size >= limit) return { problem: ["ambiguous"] };
    total += word.value * unit.size;
    limit = unit.size;
    typo ||= unit.typo;
    next = unit.next;
    if (limit === 1) break;
    // "bốn mươi lăm triệu, sáu trăm nghìn"
    const rest = tokens[next]?.text === "," ? wordNumberAt(tokens, next + 1, context.ascii) : null;
    if (rest && (unitAt(tokens, rest.next)?.size ?? limit) < limit) next += 1;
    if (tokens[next]?.plain === "ruoi") {
      total += unit.size / 2;
      next += 1;
      limit = 1;
      const currency = unitAt(tokens, next);
      if (currency?.size === 1) next = currency.next;
      break;
    }
  }
  if (next === at) return null;
  // "Năm đồng" is no sum of money in a school, and "một đồng" a turn of phrase.
  return total >= 1000 ? figure(total, next, "words", false, typo) : null;
}
