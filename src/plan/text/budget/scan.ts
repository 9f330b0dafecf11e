/** From tokens to the pieces a money cell is made of: figures, counts, "/tháng", "x", words, brackets. */
import { isEnumerator, isInlineEnumerator, isLetterBullet, isRoman } from "./bullets";
import { type BadFigure, type Figure, figureAt } from "./figure";
import { isHeldBefore, measureEnd } from "./measures";
import { type PerUnit, isTime, nounAt } from "./nouns";
import type { Digits } from "./digits";
import { EACH, dividedAt, instalmentsAt, partedAt, perAt } from "./rates";
import { sourcesOf } from "./sources";
import type { Token } from "./tokens";
import { isForeign, isStrayUnit, unitAt } from "./units";
import { speltBehind, speltCountAt } from "./spelt-counts";
import { wordNumberAt } from "./words";

export type Piece =
  | { type: "figure"; figure: Figure }
  /** "20 GV", "2 đợt": a number with what it counts; `item` when the noun is not known; `parts` in "chia 2 đợt", which leaves the sum as it is. */
  | { type: "count"; value: number; unit: PerUnit; noun: string; name: string; parts?: boolean }
  /** A number with nothing beside it. */
  | { type: "number"; digits: Digits }
  | { type: "per"; unit: PerUnit; noun: string }
  | { type: "percent"; value: number }
  /** Dates, "đợt 1", "QĐ 123": figures that are not money. `level` is set on the number of an item: "1" or "I". */
  | { type: "code"; text: string; level?: string }
  | { type: "word"; text: string }
  /** `contains` is "trong đó", "gồm". */
  | { type: "sign"; text: string }
  | { type: "group"; pieces: Piece[] };

export interface ScanContext {
  ascii: boolean;
  headerUnit: number | null;
}

/** A number after one of these is an ordinal. */
const ORDINALS = new Set(
  "đợt lần quý tháng năm lớp khối kỳ kì hk hki hkii đoạn tc số điều mục lục bài tuần ngày thứ nq qđ tt nđ tầng bước phần chương dung nguồn gói cơ điểm tổ phòng dãy khu chí chuẩn nh dot lan quy thang nam lop khoi ky doan so dieu muc tuan ngay".split(" "),
);
/** Account, tax, identity and telephone numbers. */
const IDENTIFIERS = new Set(["tk", "stk", "mst", "cccd", "cmnd", "sđt", "đt", "tel"]);
const CONTAINS = [["trong", "đó"], ["trong", "do"], ["bao", "gồm"], ["bao", "gom"], ["cụ", "thể"], ["cu", "the"], ["chia", "ra"], ["gồm", "có"]];
/** Letters that a scan or a slip puts in the place of a digit. */
const LOOKS_LIKE_DIGIT = /^[soliqzb]$/u;

/** The pieces of a text, or the flags of why it can't be read. */
export function scan(tokens: readonly Token[], context: ScanContext): Piece[] | BadFigure {
  const stack: Piece[][] = [[]];
  const figures = { tokens, ascii: context.ascii, headerUnit: context.headerUnit };
  let at = 0;
  /** The number of the last item in "1. … 2. …". */
  let ordinal = 0;
  const add = (piece: Piece) => stack[stack.length - 1].push(piece);
  const last = (): Piece | undefined => stack[stack.length - 1].at(-1);

  while (at < tokens.length) {
    const token = tokens[at];
    if (isForeign(tokens, at)) return { problem: [] };
    if (isEnumerator(tokens, at, ordinal)) {
      add({ type: "code", text: "", level: "1" });
      ordinal = Number(token.text);
      at += 2;
      continue;
    }
    if (isRoman(tokens, at)) {
      add({ type: "code", text: "", level: "I" });
      ordinal = 0;
      at += 2;
      continue;
    }
    if (stack.length === 1 && ordinal > 0 && Number(token.text) === ordinal + 1 && isInlineEnumerator(tokens, at, last())) {
      add({ type: "sign", text: ";" });
      ordinal += 1;
      at += 2;
      continue;
    }
    const wording = token.kind === "number" ? numberTrouble(tokens, at) : null;
    if (wording) return wording;
    const size = token.kind === "number" ? measureEnd(tokens, at) : null;
    if (size !== null) {
      add({ type: "code", text: "" });
      at = size;
      continue;
    }
    const figure = isOrdinal(tokens, at) ? null : figureAt(figures, at);
    if (figure && "problem" in figure) return figure;
    if (figure) {
      const trouble = figureTrouble(tokens, at, figure, context.ascii);
      if (trouble) return trouble;
      add({ type: "figure", figure });
      at = figure.next;
      continue;
    }
    if (token.text === "/" && last()?.type === "figure" && !nounAt(tokens, at + 1) && sourcesOf(wordsFrom(tokens, at + 1)).length > 0) {
      // "NSNN: 30tr/ XHH: 20tr"
      add({ type: "sign", text: ";" });
      at += 1;
      continue;
    }
    const afterFigure = last()?.type === "figure";
    const parted = dividedAt(tokens, at) === null ? partedAt(tokens, at) : null;
    const instalments = parted ?? (afterFigure ? instalmentsAt(tokens, at) : null);
    if (instalments) {
      const { value, noun } = instalments;
      const count: Piece = { type: "count", value, unit: noun.unit, noun: noun.word, name: noun.name, parts: parted !== null };
      // As if it stood in brackets: "4 triệu (2 đợt)".
      add(afterFigure ? { type: "group", pieces: [count] } : count);
      at = noun.next;
      continue;
    }
    const per = perAt(tokens, at, last(), context.ascii);
    if (per === "unclear") return { problem: ["ambiguous"] };
    if (per) {
      add({ type: "per", unit: per.unit, noun: per.word });
      at = per.next;
      continue;
    }
    const spelt = token.kind === "word" && !ORDINALS.has(tokens[at - 1]?.text ?? "") ? speltCountAt(tokens, at, context.ascii) : null;
    if (spelt) {
      add({ type: "count", value: spelt.value, unit: spelt.noun.unit, noun: spelt.noun.word, name: spelt.noun.name });
      at = spelt.noun.next;
    } else if (token.kind === "number") at = addNumber(tokens, at, last(), add);
    else if (token.kind === "percent") {
      add({ type: "percent", value: Number(token.text.replace(/[ %]/gu, "").replace(",", ".")) });
      at += 1;
    } else if (token.kind === "code") {
      add({ type: "code", text: token.text });
      at += 1;
    } else if (token.text === "(" || token.text === "[") {
      if (stack.length > 5) return { problem: [] };
      const pieces: Piece[] = [];
      add({ type: "group", pieces });
      stack.push(pieces);
      at += 1;
    } else if (token.text === ")" || token.text === "]") {
      if (stack.length > 1) stack.pop();
      at += 1;
    } else {
      if (isLetterBullet(tokens, at) && stack.length === 1) {
        add({ type: "sign", text: ";" });
        at += 2;
        continue;
      }
      if (isStrayUnit(tokens, at)) return { problem: strayUnitFlags(tokens, at) };
      const divided = dividedAt(tokens, at);
      if (divided !== null) {
        add({ type: "sign", text: "contains" });
        at = divided;
        continue;
      }
      const contains = CONTAINS.find((words) => words.every((word, offset) => tokens[at + offset]?.text === word));
      const denied = (contains?.[0].startsWith("bao") || token.text === "gồm") && (/^(?:không|chưa|khong|chua)$/u.test(tokens[at - 1]?.text ?? "") || (/^(?:đã|da)$/u.test(tokens[at - 1]?.text ?? "") && !namesFigure(tokens, at)));
      if (denied) {
        // "chưa bao gồm VAT" opens no list of parts.
        add({ type: "word", text: token.text });
        if (contains) add({ type: "word", text: tokens[at + 1].text });
        at += contains?.length ?? 1;
      } else if (contains) {
        add({ type: "sign", text: "contains" });
        at += contains.length;
      } else if (token.text === "gồm") {
        add({ type: "sign", text: "contains" });
        at += 1;
      } else {
        const times = token.text === "x" || token.text === "×" || token.text === "*" || token.text === "✕" || (token.text === "nhân" && !/^(?:cá|công|tư|doanh|thân)$/u.test(tokens[at - 1]?.text ?? "") && isFactor(tokens, at + 1, context.ascii));
        const dash = token.text === "-" && (!token.spaced || isCountRange(tokens, at)) ? "hyphen" : token.text;
        if (token.text === "*" && isLineStart(tokens, at)) add({ type: "sign", text: "•" });
        // "… / => 800k", "… / = 800k"
        else if ((token.text === "=>" || token.text === "=") && (at === 0 ? token.text === "=" : /^[\n.;]$/u.test(tokens[at - 1].text))) add({ type: "sign", text: "⇒" });
        else if (times && isBetweenNumbers(tokens, at)) add({ type: "sign", text: "x" });
        else if (token.kind === "word") add({ type: "word", text: token.text });
        else add({ type: "sign", text: dash });
        at += 1;
      }
    }
  }
  return stack[0];
}

/** "đã bao gồm 3tr bổ sung", not "đã gồm VAT 10%". */
function namesFigure(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 6).some((token, index) => token.kind === "number" && unitAt(tokens, from + index + 1) !== null);
}

/** The words that follow, up to the next sign or figure. */
function wordsFrom(tokens: readonly Token[], from: number): string {
  const words: string[] = [];
  for (let at = from; tokens[at]?.kind === "word"; at += 1) words.push(tokens[at].text);
  return words.join(" ");
}

const BEFORE_GROUPS = new Set("khoang la kien tinh tren duoi hon tu den toi qua da thieu chi phi tien x".split(" "));

function numberTrouble(tokens: readonly Token[], at: number): BadFigure | null {
  const before = tokens[at - 1];
  const token = tokens[at];
  // "02 (ba) máy"
  const spelt = speltBehind(tokens, at);
  if (spelt && !spelt.agrees && nounAt(tokens, spelt.next)) return { problem: ["wordsDiffer"] };
  if (!before) return null;
  // "Tổ 2-3 người x 200k", "lớp 3-5 triệu"
  const noun = before.text === "-" && before.glued && token.glued && isOrdinal(tokens, at - 2) ? nounAt(tokens, at + 1) : undefined;
  if (noun === null ? unitAt(tokens, at + 1) : noun && !isTime(noun.unit)) return { problem: ["ambiguous"] };
  // "đợt 1 500 nghìn" is not fifteen hundred thousand.
  if (token.digits!.separator === " " && (ORDINALS.has(before.text) || before.kind === "number")) return { problem: ["ambiguous"] };
  // "lớp Mầm 2 500k": two and a half million, or the second group.
  if (token.digits!.separator === " " && token.digits!.form === "oneGroup" && before.kind === "word" && !BEFORE_GROUPS.has(before.plain) && (unitAt(tokens, at + 1)?.size ?? 1) > 1) return { problem: ["ambiguous"] };
  if (token.glued && before.kind === "word" && LOOKS_LIKE_DIGIT.test(before.text) && !(tokens[at - 2]?.glued && before.glued) && !(/^i[3579]$/u.test(before.text + token.text) && tokens[at - 2]?.kind === "word" && !unitAt(tokens, at + 1))) return { problem: ["typo"] };
  return null;
}

function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  // "lớp 3-5"
  if (before?.text === "-" && before.glued && token.glued && !unitAt(tokens, at + 1) && !nounAt(tokens, at + 1)) return token.digits?.form === "plain" && isOrdinal(tokens, at - 2);
  if (token.kind !== "number" || before?.kind !== "word") return false;
  if (IDENTIFIERS.has(before.text) && !unitAt(tokens, at + 1)) return true;
  // "mỗi lớp 2 bộ" counts; "lớp 2" doesn't.
  if (EACH.has(tokens[at - 2]?.text ?? "") && tokens[at + 1]?.kind === "word") return false;
  const plainNumber = token.digits!.form === "plain" && !unitAt(tokens, at + 1);
  return plainNumber && (ORDINALS.has(before.text) || (token.glued && before.text !== "x"));
}

/** What stands right before a figure can turn it into another one. */
function figureTrouble(tokens: readonly Token[], at: number, figure: Figure, ascii: boolean): BadFigure | null {
  if (isHeldBefore(tokens, at)) return { problem: ["ambiguous"] };
  const before = tokens[at - 1];
  const after = tokens[figure.next];
  if (after?.kind === "number" && !isOrdinalWord(tokens, figure.next) && after.digits!.form !== "plain") return { problem: ["ambiguous"] };
  if (after?.kind === "word" && wordNumberAt(tokens, figure.next, false) && !/^(?:năm|tư|một|không)$/u.test(after.text)) return { problem: ["ambiguous"] };
  if (figure.form === "words" && before?.kind === "word" && wordNumberAt(tokens, at - 1, ascii)) return { problem: ["ambiguous"] };
  if (before?.kind === "number" && !isOrdinal(tokens, at - 1)) return { problem: ["ambiguous"] };
  if (before?.text === "-" || before?.text === "+") {
    const first = at === 1 || tokens[at - 2].kind === "sign";
    const negative = before.text === "-" && tokens[at].glued && !(before.glued && tokens[at - 2]?.text !== "(");
    if (negative || (first && before.text === "-" && figure.form === "bare" && !tokens.some((each, index) => each.text === "-" && tokens[index - 1]?.text === "\n"))) return { problem: [] };
  }
  if (before?.text === "/" || before?.text === "." || before?.text === ",") {
    // ".5 triệu" has lost a digit, or means a half.
    if (tokens[at].glued && (before.glued || before.text !== "/")) return { problem: ["ambiguous"] };
  }
  // (5.000.000) is how accounts write a loss.
  if (figure.form === "bare" && before?.text === "(" && at === 1 && after?.text === ")" && figure.next === tokens.length - 1) return { problem: [] };
  return null;
}

function isOrdinalWord(tokens: readonly Token[], at: number): boolean {
  return ORDINALS.has(tokens[at - 1]?.text ?? "");
}

function strayUnitFlags(tokens: readonly Token[], at: number): string[] {
  const before = tokens[at - 1];
  return before?.kind === "word" && LOOKS_LIKE_DIGIT.test(before.text) ? ["typo"] : ["ambiguous"];
}

/** "x 24 - 36 tháng", not "Lớp 1 - 20 em". */
function isCountRange(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === "number" && tokens[at + 1]?.kind === "number" && !isOrdinal(tokens, at - 1) && nounAt(tokens, at + 2) !== null;
}

function isLineStart(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1].text === "\n";
}

function isBetweenNumbers(tokens: readonly Token[], at: number): boolean {
  return at > 0 && at < tokens.length - 1 && tokens[at + 1].text !== ")";
}

/** "nhân 2", "nhân hai", but not "nhân công". */
function isFactor(tokens: readonly Token[], at: number, ascii: boolean): boolean {
  return tokens[at]?.kind === "number" || (tokens[at]?.kind === "word" && wordNumberAt(tokens, at, ascii) !== null);
}

function addNumber(tokens: readonly Token[], at: number, before: Piece | undefined, add: (piece: Piece) => void): number {
  const token = tokens[at];
  const digits = token.digits!;
  if (isOrdinal(tokens, at)) {
    add({ type: "code", text: token.text });
    return at + 1;
  }
  const value = digits.mantissa / 10 ** digits.scale;
  const spelt = speltBehind(tokens, at);
  const after = spelt?.agrees ? spelt.next : at + 1;
  const next = tokens[after];
  const noun = next ? nounAt(tokens, after) : null;
  // "sách 850.000 mua tại trường": a sum without its unit rather than so many of anything.
  const counts = noun !== null || (next?.kind === "word" && !NO_NOUN.has(next.text) && !(value >= MOST_COUNTED));
  if (!counts) {
    add({ type: "number", digits });
    return at + 1;
  }
  // "500 nghìn 1 tháng"
  if (value === 1 && noun && (before?.type === "figure" || before?.type === "per")) add({ type: "per", unit: noun.unit, noun: noun.word });
  else add({ type: "count", value, unit: noun?.unit ?? "item", noun: noun?.word ?? next.plain, name: noun?.name ?? next.plain });
  return noun?.next ?? after;
}

/** Nothing that a school counts comes in as many, unless it is named: "20.000 lít". */
const MOST_COUNTED = 10_000;
/** After a number these count nothing: the number is left on its own, and then nobody knows what it is. */
const NO_NOUN = new Set("x và va đến den hoặc hoac hay nhân tới trong cho cộng với rồi lên sang thành còn trừ chia của là hơn gồm gom".split(" "));
