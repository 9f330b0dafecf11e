/**
 * Lines that a narrow column, or the page that a cell was copied from, broke in the middle of what they say: "10 bộ máy tính / x 15 triệu". Read as
 * items of a list they would be other sums.
 */

/** What does not end an item. */
const OPEN_END =
  /(?:[×*=,+/&]|(?<!\p{L})x|(?<!\p{L})(?:tối (?:đa|thiểu)|ít nhất|nhiều nhất|không quá|khoảng|từ|đến|không|không có|chưa|chưa có|hàng|hằng|cả|mỗi|và|hoặc|với|cho|của|là|bằng|trong|nguồn|quỹ|ngân sách|xã hội|đã|sẽ|còn))$|[<>≥≤]=?$/iu;
/** "(05 GV)", and no "(1)" or "(a)" of a list. */
const BRACKET = /^\((?!(?:\d{1,2}|\p{L})\))/u;
/** "x 2 lớp" */
const GOES_ON = /^(?:[x×]\s*[\d(]|[x×]\s+\p{L}|nhân\s+\d)/iu;
const ITEM_START = /^(?:\d{1,2}[.)/](?:\s|$|\p{L})|[a-zđ][.)]|[-–•*+])/u;
/** What stands between the items of one line. */
const BETWEEN_ITEMS = /[,;:+]|\s-\s|trong đó/iu;
const MONEY = /\d[\d.,]*\s*(?:đ|đồng|d|dong|vn[dđ]|tr|trđ|triệu|trieu|k|nghìn|nghin|ngàn|ngan|tỷ|tỉ|ty|ti)(?!\p{L})|\d{4}|\d[.,]\d{3}/iu;
/** "2 triệu / rưỡi", "5 triệu / một bộ, mua hai bộ". */
const MORE_OF_NUMBER = /^(?:rư[ỡở]i|một|hai|ba|bốn|sáu|bảy|tám|chín)(?!\p{L})/iu;
/** "25.000đ x 180 / trẻ" */
const FACTOR_END = /[x×*/]\s*\d{1,3}$/iu;
/** Under "ĐVT: triệu đồng" a sum. */
const BARE_NUMBER = /^\s*\d[\d.,]*$/;
/** As much of a line as is looked at. */
const LONGEST_END = 200;
/** Sums in words. */
const WORDED_MONEY = /(?<!\p{L})(?:triệu|nghìn|ngàn|đồng|tỷ)(?!\p{L})/iu;

/**
 * The text with such lines put together again.
 *
 * @param text normalised
 * @example joinBrokenLines("3 triệu/GV\n(05 GV)") // "3 triệu/GV (05 GV)"
 */
export function joinBrokenLines(text: string): string {
  if (!text.includes("\n")) return text;
  const lines: string[] = [];
  let end = "";
  for (const line of text.split("\n")) {
    const goesOn = end !== "" && line !== "" && isBroken(end, line, lines.length === 1);
    if (goesOn) lines[lines.length - 1] += ` ${line}`;
    else lines.push(line);
    end = (goesOn ? `${end} ${line}` : line).slice(-LONGEST_END);
  }
  return lines.join("\n");
}

/** @param isFirst no other line stands above: "= 8 triệu" below several of them is what they come to */
function isBroken(line: string, next: string, isFirst: boolean): boolean {
  if (ITEM_START.test(next)) return false;
  if (OPEN_END.test(line) || GOES_ON.test(next) || (isFirst && /^=\s*\d/.test(next))) return true;
  // Below several lines "(20 triệu)" may be what they come to.
  if (BRACKET.test(next)) return isFirst || !isMoney(next) || !isMoney(line);
  if (FACTOR_END.test(line) && !isMoney(next)) return true;
  const item = line.split(BETWEEN_ITEMS).at(-1)!;
  return isMoney(item) || BARE_NUMBER.test(item) ? MORE_OF_NUMBER.test(next) || /(?<!\p{L})ti$/iu.test(line) : /^[\p{L}\d]/u.test(next);
}

function isMoney(text: string): boolean {
  const head = text.slice(0, LONGEST_END);
  return MONEY.test(head) || WORDED_MONEY.test(head);
}
