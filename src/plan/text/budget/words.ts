/** Vietnamese number words: "mười lăm", "một trăm linh năm", "hai mươi mốt". */
import type { Token } from "./tokens";

const ONES = new Map<string, number>([
  ["một", 1], ["mốt", 1], ["hai", 2], ["ba", 3], ["bốn", 4], ["tư", 4], ["năm", 5], ["lăm", 5], ["nhăm", 5], ["sáu", 6],
  ["bảy", 7], ["bẩy", 7], ["tám", 8], ["chín", 9],
]);
const PLAIN_ONES = new Map<string, number>([
  ["mot", 1], ["hai", 2], ["ba", 3], ["bon", 4], ["tu", 4], ["nam", 5], ["lam", 5], ["sau", 6], ["bay", 7], ["tam", 8], ["chin", 9],
]);

export interface WordNumber {
  /** 0 to 999. */
  value: number;
  next: number;
}

/**
 * The number below a thousand that is spelt out from a token on, or null. `ascii` is set for texts written without any
 * accents, where "nam" may stand for "năm".
 *
 * @example wordNumberAt(tokenize("mười lăm triệu"), 0, false) // { value: 15, next: 2 }
 */
export function wordNumberAt(tokens: readonly Token[], from: number, ascii: boolean): WordNumber | null {
  let at = from;
  let value = 0;
  const ones = (): number | undefined => {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    return ONES.get(token.text) ?? (ascii ? PLAIN_ONES.get(token.plain) : undefined);
  };
  const is = (...words: string[]): boolean => {
    const token = tokens[at];
    return token?.kind === "word" && (words.includes(token.text) || (ascii && words.some((word) => bare(word) === token.plain)));
  };

  // A hundred first, if any: "hai trăm", "không trăm" after a million.
  const start = at;
  const first = is("không") ? 0 : ones();
  if (first !== undefined) {
    at += 1;
    if (is("trăm")) {
      at += 1;
      value = first * 100;
      if (is("linh", "lẻ")) {
        at += 1;
        const unit = ones();
        if (unit === undefined) return null;
        at += 1;
        return { value: value + unit, next: at };
      }
      return tens(value, true);
    }
    at = start;
  }
  return tens(0, false);

  function tens(base: number, afterHundred: boolean): WordNumber | null {
    if (is("mười", "mừơi")) {
      at += 1;
      const unit = ones();
      if (unit === undefined) return { value: base + 10, next: at };
      at += 1;
      return { value: base + 10 + unit, next: at };
    }
    // "hăm lăm", "băm ba": twenty-five, thirty-three
    const contracted = is("hăm") ? 20 : is("băm") ? 30 : 0;
    if (contracted > 0) {
      at += 1;
      const unit = ones();
      if (unit === undefined) return null;
      at += 1;
      return { value: base + contracted + unit, next: at };
    }
    const ten = ones();
    if (ten === undefined) return afterHundred ? { value: base, next: at } : null;
    at += 1;
    if (is("mươi", "chục")) {
      at += 1;
      const unit = ones();
      if (unit === undefined) return { value: base + ten * 10, next: at };
      at += 1;
      return { value: base + ten * 10 + unit, next: at };
    }
    // "hai lăm" is 25 in speech; "hai trăm năm" is not a number of its own (205 or 250).
    const second = ones();
    if (afterHundred) return null;
    if (second !== undefined && (tokens[at].text === "lăm" || tokens[at].text === "mốt")) {
      at += 1;
      return { value: ten * 10 + second, next: at };
    }
    return { value: ten, next: at };
  }
}

function bare(word: string): string {
  return BARE[word] ?? word;
}

const BARE: Record<string, string> = {
  không: "khong", trăm: "tram", linh: "linh", lẻ: "le", hăm: "ham", băm: "bam", mười: "muoi", mươi: "muoi", chục: "chuc",
};
