/** "01 bộ: 5 triệu; 02 bộ: 10 triệu": what one costs and what two cost, which nobody pays together. */
import { bareWords } from "./phrases";
import type { Phrase } from "./cut";
import type { Piece } from "./scan";

/** Words beside a count that tell it from no other; "lá" of "lớp Lá" is none of them. */
const FILLERS = new Set("giá gia là thì hết cần can tốn ton cho trị tri khoảng khoang dự kiến kien mỗi moi với voi có".split(" "));
/** "mua thêm 2 bộ": on top of what was named before. */
const MORE = new Set(["thêm", "them", "nữa", "nua"]);

interface Word {
  text: string;
  plain: string;
  /** The name of what is counted, which is known without accents only. */
  counted: boolean;
}

/**
 * Whether two phrases count the same thing and nothing says that both are bought. "01 máy in: 5 triệu; 02 bộ bàn: 10 triệu" names two things,
 * "lớp Lá 1 bộ: 5 triệu; lớp Chồi 2 bộ: 10 triệu" two places, and a plus sign or a product says that it is a sum.
 */
export function isPriceList(phrases: readonly Phrase[]): boolean {
  const named = phrases.map(({ pieces, joint }) => ({ joint, words: wordsIn(pieces), isCounted: isCounted(pieces) }));
  // "Tháng 500k, năm 4,5tr"
  if (named.some(({ words, joint }, at) => joint !== "plus" && named[at + 1]?.joint !== "plus" && isRate(words))) return true;
  return named.some((one, at) => one.joint !== "plus" && named.slice(0, at).some((before) => isPair(before, one)));
}

interface Named {
  words: readonly Word[];
  isCounted: boolean;
}

/** "Buổi 200k; 10 buổi 2 triệu": a name alone stands for one of them. */
function isPair(before: Named, one: Named): boolean {
  if (before.isCounted && one.isCounted) return isSame(before.words, one.words);
  const [single, counted] = before.isCounted ? [one, before] : [before, one];
  return counted.isCounted && single.words.length > 0 && single.words.length <= counted.words.length && isSame(before.words, one.words);
}

const TIMES = new Set(["tháng", "thang", "năm", "nam", "quý", "tuần", "tuan", "ngày", "ngay", "buổi", "buoi", "lượt"]);

/** "Tháng" and no word or number more: for each of them. */
function isRate(words: readonly Word[]): boolean {
  return words.length === 1 && !words[0].counted && TIMES.has(words[0].text);
}

/** A count with a price beside it, and not multiplied by it. */
function isCounted(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.type === "count") && !pieces.some((piece) => piece.type === "sign" && piece.text === "x");
}

function wordsIn(pieces: readonly Piece[]): Word[] {
  return pieces.flatMap((piece): Word[] => {
    if (piece.type === "count") return piece.name.split(" ").map((plain) => ({ text: plain, plain, counted: true }));
    if (piece.type === "group") return wordsIn(piece.pieces);
    if (piece.type !== "word" && piece.type !== "code") return [];
    return piece.text === "" || FILLERS.has(piece.text) ? [] : [{ text: piece.text, plain: bareWords(piece.text), counted: false }];
  });
}

/** "bộ" and "bộ bàn ghế": the shorter name may be the longer one again. */
function isSame(before: readonly Word[], words: readonly Word[]): boolean {
  if (words.some(({ text }) => MORE.has(text))) return false;
  const [few, many] = before.length < words.length ? [before, [...words]] : [words, [...before]];
  return few.every((word) => {
    const at = many.findIndex((other) => other.text === word.text || ((word.counted || other.counted) && other.plain === word.plain));
    // Each word once: the "chồi" of "đồ chơi lớp Chồi" is not its "chơi".
    if (at >= 0) many.splice(at, 1);
    return at >= 0;
  });
}
