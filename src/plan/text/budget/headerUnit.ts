/** The unit that a header or a line above the table gives to bare numbers: "Kinh phí (triệu đồng)", "ĐVT: 1.000 đồng". */
import { remembering } from "./memo";
import { foldLines } from "./tokens";

const WORDS = "tỷ|tỉ|ty|triệu|trieu|tr|trđ|nghìn|nghin|ngàn|ngan|ng|k|đồng|dong|đ|vnđ|vnd|₫";
const CURRENCY = "(?: ?\\.? ?(?:đồng|dong|đ|vnđ|vnd|₫|việt nam))*";
const AMOUNT = `(?:x ?|\\* ?)?(?<figure>1(?:[.,]?000){1,3})? ?\\.?(?<word>${WORDS})${CURRENCY}`;
/** In brackets, after "ĐVT" or "đơn vị", or the last words of the header after a sign. "Hội đồng trường" is none of these. */
const PLACES = [
  new RegExp(`(?:đvt|dvt|đơn vị tính|don vi tinh|đơn vị|don vi|đv|tính bằng|tinh bang)[ :.=-]*\\(?(?:là )?${AMOUNT}(?![\\p{L}])`, "u"),
  new RegExp(`[([][^()\\[\\]]{0,30}?(?<![\\p{L}\\d])(?<!\\d )(?<!\\d (?:triệu|trieu|tr|nghìn|ngàn|tỷ) ?)${AMOUNT}\\.?[ ]*[)\\]]`, "u"),
  new RegExp(`(?:[:/,-]|kinh phí|kinh phi|số tiền|so tien|\\n) ?${AMOUNT}\\.?$`, "u"),
  new RegExp(`^${AMOUNT}\\.?$`, "u"),
];
const FOREIGN = /\$|€|£|¥|(?<![\p{L}])(?:usd|eur|euro|đô la|do la)(?![\p{L}])/u;

const SIZES: Record<string, number> = {
  tỷ: 1_000_000_000, tỉ: 1_000_000_000, ty: 1_000_000_000,
  triệu: 1_000_000, trieu: 1_000_000, tr: 1_000_000, trđ: 1_000_000,
  nghìn: 1_000, nghin: 1_000, ngàn: 1_000, ngan: 1_000, ng: 1_000, k: 1_000,
};

/**
 * Đồng in one unit of a column's bare numbers.
 *
 * @param header the header's text, or a line such as "Đơn vị tính: nghìn đồng"
 * @returns 1, 1 000, 1 000 000 or 1 000 000 000; null when the text names no unit of đồng.
 * @example readHeaderUnit("Kinh phí (triệu đồng)") // 1000000
 */
export function readHeaderUnit(header: string): number | null {
  return unitOfHeader(header);
}

const unitOfHeader = remembering((header) => unitIn(foldLines(header)), 200);

function unitIn(folded: string): number | null {
  if (folded.length > 300 || FOREIGN.test(folded)) return null;
  for (const place of PLACES) {
    const groups = place.exec(folded)?.groups;
    if (!groups) continue;
    const word = SIZES[groups.word] ?? 1;
    const figure = groups.figure ? Number(groups.figure.replace(/[.,]/gu, "")) : 1;
    // "1.000 nghìn" would be a unit twice over.
    return figure > 1 && word > 1 ? null : figure * word;
  }
  return null;
}

/** The header counts in another currency, so that its bare numbers are no đồng. */
export function isForeignHeader(header: string): boolean {
  return FOREIGN.test(foldLines(header));
}
