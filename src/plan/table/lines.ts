/** What a row of a table may be besides a plan row: a standard's heading, a total, a row of numbers, the end of the plan. */
import { foldText, normalizeText, stripAccents } from "../text/normalize";

const HEADING = /^(?:(?:[ivx]+|\d{1,2}|[a-z])\s*[.)/-]\s*)?(?:\*\s*)?tieu chuan\s*(?:so\s*)?:?\s*(\d{1,2}|[ivx]{1,4})(?![\d.,]*\d)\b\s*[:.,)–-]*\s*/;
/** "Tiêu chuẩn 1, 3 và 4: Không có": several at once, all without a row. */
const NONE_OF = /^(?:cac )?tieu chuan\s*(?:so\s*)?(\d{1,2}(?:\s*(?:,|;|va|&)\s*\d{1,2})+)\s*[:.,–-]*\s*(khong\b.*)$/;
const ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const TOTAL = /^(?:[*+-]\s*)?(?:tong cong|cong(?: don)?|tong|tong (?:so|so tien|tien|kinh phi|du toan|nguon luc|hop|cac khoan)|(?:grand |sub)?total|cong (?:tieu chuan|tc|muc|phan|trang)\b.*|tong (?:cong |kinh phi )?(?:tieu chuan|tc|muc|toan bo|ca nam|tat ca|ke hoach)\b.*|tong (?:cong|kinh phi) (?:du kien|thuc hien|cai tien|ke hoach)\b.*)(?:\s*\(.*\)?)?\s*[:.]?\s*(?:[\d.,]+.*)?$/;
const OF_MONEY = "(?:cộng|kp|kinh phí|chi|chi phí|số tiền|số kinh phí|tiền|dự toán|dự trù|giá trị|nhu cầu(?: kinh phí)?|ngân sách|nguồn|mức đầu tư|vốn|toàn|cả|hk|hki|hkii|học kỳ|năm|tiêu chuẩn|tiêu chí|tc|nhóm|các|chung|theo|quý|mục|phần|trang|các khoản|hạng mục|nsnn|ns|xhh|xã hội hóa|xã hội hoá|kế hoạch|dồn|mang sang|chuyển sang)";
const LONE_TOTAL = new RegExp(`^(?:[*+-]\\s*)?(?:(?:tổng|cộng)(?:$|\\s*[:(]| ${OF_MONEY}(?!\\p{L}))|t\\. ?cộng|t[./]?c\\.?:?$|[σ∑]|(?:toàn bộ|tất cả)(?:$| (?:kế hoạch|kinh phí|các khoản))|tong (?:cong|kinh phi|kp|chi)(?!\\p{L})|(?:số )?(?:mang|chuyển) sang(?!\\p{L}))`, "u");
/** "HIỆU TRƯỞNG" over the signature, the list of recipients, place and date. */
const END = /^(?:(?:k\s?t|t\s?m|t\/m|q)\.?\s)?(?:hieu truong|pho hieu truong|chu tich hoi dong|thu truong don vi|nguoi lap(?: bang| bieu| ke hoach)?|thu ky(?: hoi dong)?|ke toan truong)$|^noi nhan\b|^(?:xac nhan|phe duyet|duyet)(?: cua .*)?$|^.{0,40},?\s*ngay\s*[\d.…]*\s*thang\s*[\d.…]*\s*nam\s*[\d.…]*$|^\(?ky(?: va| ,|,)? (?:ten|ghi ro|dong dau).*/;
const SECTION = /^(?:[ivx]{1,5}|[a-h]|phan [ivx\d]+|\d{1,2}(?:\.\d{1,2})?)\s*[./)-]\s*\S/;
const LEVEL = /^muc\s*\d(?:\s*[,;-]\s*(?:muc\s*)?\d|\s*va\s*\d)*\s*(?:$|:)/;
const NUMBERED = /^[([]?\s*\d{1,2}\s*[)\]]?(?:\s*=.*)?$/;

/** Text as the patterns here see it. */
export function plainLine(text: string): string {
  return stripAccents(foldText(text));
}

/**
 * "Tiêu chuẩn 5: Hoạt động …" with the number that the text names; null for any other text, one with a criterion included.
 *
 * @example readHeading("Tiêu chuẩn 5: Hoạt động") // { number: "5", title: "Hoạt động" }
 * @example readHeading("Tiêu chuẩn 1, 3: Không có") // { number: "1", title: "Không có", others: ["3"] }
 */
export function readHeading(text: string): { number: string; title: string; others?: string[] } | null {
  // Most cells are no headings: seen before the costlier clean-up. "tie" stands in "tiêu", composed or not.
  if (text.length > 400 || !/t\s?i(?:e|ê)/i.test(text.slice(0, 24))) return null;
  const plain = plainLine(text);
  const list = NONE_OF.exec(plain);
  if (list) {
    const [number, ...others] = list[1].match(/\d+/g)!.map((one) => String(Number(one)));
    const line = normalizeText(text).replace(/\n/g, " ");
    return { number: number!, title: line.length === plain.length ? line.slice(-list[2].length) : "", others };
  }
  const match = HEADING.exec(plain);
  if (!match || /\b(?:tieu chi|tchi)\s*:?\s*\d/.test(plain)) return null;
  const number = /^\d/.test(match[1]) ? Number(match[1]) : ROMAN.indexOf(match[1]);
  if (number <= 0) return null;
  const line = normalizeText(text).replace(/\n/g, " ");
  const title = line.length === plain.length ? line.slice(match[0].length) : "";
  return { number: String(number), title: title.trim() };
}

/** The same of a cell that stands in a column of standards: "2", "TC 2" are enough. */
export function readStandard(text: string): ReturnType<typeof readHeading> {
  return readHeading(text) ?? readHeading(`Tiêu chuẩn ${text.replace(/^tc\s*/i, "")}`);
}

/** "Cộng", "Tổng cộng:", "Cộng tiêu chuẩn 1", "Tổng kinh phí: 19.000.000 đồng"; not "Tổng kết năm học". */
export function isTotalLabel(text: string): boolean {
  return text.length <= 120 && /^[\s*+-]*[tcgs]/i.test(text) && TOTAL.test(plainLine(text));
}

/** "Tổng KP", "Cộng cả năm", "TC": in a row with nothing but money beside it, a total or what of it is carried to the next page. */
export function isLoneTotal(text: string): boolean {
  return text.length <= 120 && LONE_TOTAL.test(foldText(text));
}

/** A text that stands under a plan, never in it. */
export function isEndLine(text: string): boolean {
  return text.length <= 200 && END.test(plainLine(text.split("\n", 1)[0]));
}

/** The title, the school's name or the school year of a plan that follows. */
export function isFrameLine(text: string): boolean {
  return text.length <= 200 && /^(?:ke hoach\b|nam hoc\b|truong\b)/.test(plainLine(text));
}

/** "VI. TỔ CHỨC THỰC HIỆN", "1. Hiệu trưởng". */
export function isSectionLine(text: string): boolean {
  return SECTION.test(plainLine(text));
}

/** "MỨC 1, 2, 3", "Mức 4: Không có": which level list follows. */
export function isLevelLine(text: string): boolean {
  return text.length <= 120 && LEVEL.test(plainLine(text));
}

/** (1) (2) (3) …, 1 2 3 … or A B C … under a header: at least three, each one more than the one before. */
export function isNumberRow(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  // A B C … serve as well.
  if (texts.every((text, index) => text.trim().toLowerCase() === String.fromCharCode(97 + index))) return true;
  let last: number | null = null;
  let numbers = 0;
  for (const text of texts) {
    const plain = text.trim();
    if (/^[([]?[A-Za-z][)\]]?$/.test(plain) && numbers === 0) continue;
    if (!NUMBERED.test(plain)) return false;
    const value = Number(/\d+/.exec(plain)?.[0]);
    if (last !== null && value !== last + 1) return false;
    last = value;
    numbers++;
  }
  return numbers >= 3;
}
