/** Cells typed in capitals: where a name ends does not show in its letters there. */
import { isSyllable } from "../legacy/syllable";
import { SURNAMES } from "./names";

/** Two words; together with no small letter at all. One expression for both would take very long for some very long cells. */
const WORDS = /\p{Lu}{2}[^\p{L}]+\p{Lu}{2}/u;
const SMALL = /\p{Ll}/u;
/** Words that join names, and begin what somebody does or is: the name ends before them. */
const NOT_IN_NAMES = "và|với|cùng|chủ|phối|phụ|chỉ|thực|hỗ|tham|chịu|làm|giúp|kiêm|là|trực|các|toàn|theo|đôn|kiểm|giám|hiệu|phó|tổ|trưởng|kế|giáo|nhân|bí|ban|đồng";
const NAME = new RegExp(`(?<!\\p{L})(?:${SURNAMES.trimEnd()}(?: (?!(?:${NOT_IN_NAMES})(?!\\p{L}))\\p{L}+){1,4})(?!\\p{L})`, "giu");
const TITLED = new RegExp(`(?<=(?<!\\p{L})(?:cô|thầy|đ\\/c|đc|đồng chí|ông|bà|anh|chị)\\.? )(?!(?:${NOT_IN_NAMES})(?!\\p{L}))\\p{L}+(?!\\p{L})`, "giu");
/** At the head of a line a small letter would carry on the line before. */
const BESIDE = /(?<=\S )(?:VÀ|VỚI|CÙNG|CÁC|CHỦ TRÌ|PHỐI HỢP|PHỤ TRÁCH|CHỈ ĐẠO|THỰC HIỆN|HỖ TRỢ|THAM GIA|CHỊU TRÁCH NHIỆM(?: CHÍNH)?)(?!\p{L})/gu;

/**
 * The names of a cell in capitals as they are written elsewhere. What else stands in it stays: abbreviations and bodies are known in either case.
 *
 * @param text normalised
 * @example inSmallLetters("Đ/C NGUYỄN THỊ HOA VÀ KT") // "Đ/C Nguyễn Thị Hoa và KT"
 */
export function inSmallLetters(text: string): string {
  if (SMALL.test(text) || !WORDS.test(text)) return text;
  return text.replace(NAME, capitalised).replace(TITLED, capitalised).replace(BESIDE, (word) => word.toLowerCase());
}

function capitalised(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => (isSyllable(word) ? word[0]! + word.slice(1).toLowerCase() : word));
}
