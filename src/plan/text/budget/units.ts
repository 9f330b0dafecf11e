/** The words for đồng and its multiples, as they are written, abbreviated and misspelt. */
import type { Token } from "./tokens";

export interface Unit {
  /** Đồng in one unit. */
  size: number;
  /** Index of the first token after it. */
  next: number;
  /** Written with a slip that changes nothing: `đông`, `trịêu`. */
  typo: boolean;
}

const THOUSAND = 1_000;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/** Read after a number only: on their own most of these are other words as well. */
const SIZES = new Map<string, number>([
  ["tỷ", BILLION], ["tỉ", BILLION], ["ty", BILLION], ["ti", BILLION], ["billion", BILLION],
  ["triệu", MILLION], ["trieu", MILLION], ["tr", MILLION], ["trđ", MILLION], ["trd", MILLION], ["trvnđ", MILLION], ["trđồng", MILLION], ["trdong", MILLION],
  ["million", MILLION], ["millions", MILLION], ["mil", MILLION],
  ["nghìn", THOUSAND], ["ngàn", THOUSAND], ["nghin", THOUSAND], ["ngan", THOUSAND], ["k", THOUSAND], ["ngđ", THOUSAND],
  ["nđ", THOUSAND], ["ng", THOUSAND], ["thousand", THOUSAND], ["kđ", THOUSAND],
  ["đồng", 1], ["dong", 1], ["đ", 1], ["d", 1], ["vnđ", 1], ["vnd", 1], ["₫", 1], ["đvn", 1], ["vđ", 1],
]);

/** One slip of the finger or an unfinished input method; none of them is a Vietnamese word. Without accents. */
const TYPOS = new Map<string, number>([
  ...["trieeu", "trieuj", "trieeuj", "trieuej", "trieu", "triu", "treiu", "tireu", "treu", "trieuu", "triieu", "ttrieu", "trrieu"].map(
    (word) => [word, MILLION] as const,
  ),
  ...["nghinf", "ngin", "nghin", "ngnin", "nghiin", "nghinn", "nghjn"].map((word) => [word, THOUSAND] as const),
  ...["dong", "ddong", "ddoongf", "doong", "doongf", "dongf", "dog", "dng", "donng", "dongg", "dogn", "dogng", "vnnd"].map((word) => [word, 1] as const),
]);

/** Real words that share their letters with a unit: `động tác`, `đóng góp`, `ngân sách`, `dòng`. */
const NOT_UNITS = new Set(["động", "đóng", "dòng", "ngân", "ngắn", "ngăn", "ngần", "ngán", "đống", "triển", "triết", "tý", "tí", "ngấn"]);
/** 30 đồng chí, 20 đồng phục, 02 ti vi, 80 tỷ lệ, triệu tập. */
const NOT_BEFORE = new Map<string, Set<string>>([
  ["dong", new Set(["phuc", "chi", "bo", "ho", "nghiep", "dien", "doi", "hanh", "deu", "thoi", "loat", "mon", "y", "dao", "su", "tac", "vien"])],
  ["ty", new Set(["le", "trong", "vi", "gia"])],
  ["ti", new Set(["le", "trong", "vi"])],
  ["trieu", new Set(["tap", "hoi", "nguoi", "luot", "view"])],
]);
/** Words that belong to the currency and add nothing. */
const AFTER_DONG = new Set(["chan", "vnd", "vn"]);

function sizeOf(token: Token): { size: number; typo: boolean } | null {
  if (token.kind === "sign") return token.text === "₫" ? { size: 1, typo: false } : null;
  if (token.kind !== "word") return null;
  const exact = SIZES.get(token.text);
  if (exact !== undefined) return { size: exact, typo: false };
  if (token.text === "tiệu") return { size: MILLION, typo: true };
  if (NOT_UNITS.has(token.text)) return null;
  const slip = TYPOS.get(token.plain);
  return slip === undefined ? null : { size: slip, typo: true };
}

function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  const token = tokens[at];
  // 05 đ/c: comrades
  if (token.text === "đ" && next.text === "/" && /^c$/u.test(tokens[at + 2]?.text ?? "")) return true;
  return next.kind === "word" && (NOT_BEFORE.get(token.plain)?.has(next.plain) ?? false);
}

/**
 * The unit that begins at a token: "triệu", "tr.đ", "nghìn đồng", "đ./.". Null when there is none.
 */
export function unitAt(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at];
  if (!token) return null;
  const first = sizeOf(token);
  if (!first || isOtherWord(tokens, at)) return null;
  if ((token.text === "ng" || token.text === "nđ") && !token.glued && tokens[at + 1]?.text !== ".") return null;
  let { size, typo } = first;
  let next = at + 1;
  // 5 nghìn tỷ
  const second = size === THOUSAND && tokens[next]?.kind === "word" ? sizeOf(tokens[next]) : null;
  if (second?.size === BILLION && !isOtherWord(tokens, next)) {
    size *= BILLION;
    next += 1;
  }
  if (size > 1) {
    // tr.đ, tr. đồng
    const dotted = tokens[next]?.text === "." && tokens[next].glued ? next + 1 : next;
    const currency = tokens[dotted] ? sizeOf(tokens[dotted]) : null;
    if (currency?.size === 1 && !isOtherWord(tokens, dotted)) {
      next = dotted + 1;
      typo ||= currency.typo;
    } else return { size, next, typo };
  }
  return { size, next: afterCurrency(tokens, next), typo };
}

function afterCurrency(tokens: readonly Token[], from: number): number {
  let next = from;
  if (tokens[next]?.text === "việt" && tokens[next + 1]?.text === "nam") next += 2;
  if (tokens[next]?.kind === "word" && AFTER_DONG.has(tokens[next].plain)) next += 1;
  if (tokens[next]?.text === "./.") next += 1;
  return next;
}

/** "5 (triệu đồng)", "15 (ĐVT: tr.đ)": the unit is in brackets after its number. */
export function bracketedUnit(tokens: readonly Token[], open: number): Unit | null {
  if (tokens[open]?.text !== "(") return null;
  let at = open + 1;
  if (tokens[at]?.plain === "dvt") at += tokens[at + 1]?.text === ":" ? 2 : 1;
  const unit = unitAt(tokens, at);
  const close = unit && tokens[unit.next]?.text === "." ? unit.next + 1 : unit?.next;
  return unit && tokens[close!]?.text === ")" ? { ...unit, next: close! + 1 } : null;
}

/** A unit word on its own, which belongs to no number: "S triệu đồng", "vài triệu". "đồng" is too many other words. */
export function isStrayUnit(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token.kind !== "word" || isOtherWord(tokens, at)) return false;
  if (token.text === "triệu" || token.text === "nghìn" || token.text === "ngàn" || token.text === "tỷ" || token.text === "tỉ") return true;
  return token.plain === "trieu" || token.text === "trđ";
}

/**
 * Whether an amount that a column of thousands gives its unit is a small one with a fraction of a thousand: 1.500 typed into an Excel whose
 * decimal sign is a dot becomes 1.5, and nobody plans for 1.500 đ.
 *
 * @example isPettyFraction(1_500, 1_000) // true
 */
export function isPettyFraction(dong: number, unit: number): boolean {
  return unit === THOUSAND && dong < THOUSAND * THOUSAND && dong % THOUSAND !== 0;
}

/** Whether a number in a column of thousands or millions is so large that its writer gave it in full: 500.000 triệu is more than any school has. */
export function isWrittenOut(value: number, unit: number): boolean {
  return unit > 1 && value >= (unit >= MILLION ? 100_000 : MILLION);
}

const FOREIGN = new Set(["$", "€", "£", "¥", "usd", "eur", "euro", "dollar", "dollars", "đôla", "sgd", "jpy", "us", "aud", "cad", "gbp", "krw", "cny", "rmb", "ndt", "thb", "lak", "baht"]);
/** Names of money after a number, and other words elsewhere: "Yên Bái", "kip thoi". */
const FOREIGN_AFTER = new Set(["yên", "yen", "won", "kip", "tệ"]);

/** Money of another country: nothing beside it is read. */
export function isForeign(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at];
  return FOREIGN.has(text) || (FOREIGN_AFTER.has(text) && tokens[at - 1]?.kind === "number") || (text === "đô" && tokens[at + 1]?.plain === "la");
}
