/** Sizes and ratings of what is bought: "3m x 2m", "20x30cm", "55 inch", "36W", "3-4 tuổi". Such numbers are neither money nor how many. */
import type { Token } from "./tokens";

const LENGTHS = new Set(["m", "mét", "met", "dm", "cm", "mm"]);
/** Read with a blank before them too. */
const RATINGS = new Set(["cm", "mm", "inch", "inches", "btu", "kw", "kva", "gb", "ghz", "dpi", "lumen", "lumens", "gsm", "tuổi"]);
/** Otherwise they are other words: "5 TB" five pieces of equipment. */
const STUCK = new Set(["w", "v", "tb", "mb", "mp", "hp", "hz", "ah", "mah", "va"]);
const TIMES = new Set(["x", "×", "*", "✕"]);

/** Where a size ends that begins at a number; null when none does. "20m x 30m x 150.000đ" is left to be multiplied. */
export function measureEnd(tokens: readonly Token[], at: number): number | null {
  const unit = tokens[at + 1];
  if (!unit) return null;
  if (unit.kind === "word" && (RATINGS.has(unit.text) || (unit.glued && STUCK.has(unit.text)))) return at + 2;
  // 65"
  if (unit.glued && /^["”″]$/u.test(unit.text) && /^[1-9]\d$/u.test(tokens[at].text) && tokens[at - 1]?.kind === "word") return at + 2;
  if (unit.text === "-" && tokens[at + 2]?.kind === "number") return isAge(tokens, at) ? at + (tokens[at + 4]?.text === "tuổi" ? 5 : 4) : null;
  let [next, sides, length] = [at, 0, false];
  while (tokens[next]?.kind === "number") {
    length = isLength(tokens, next + 1);
    next += length ? 2 : 1;
    sides += 1;
    if (!TIMES.has(tokens[next]?.text)) break;
    next += 1;
  }
  return sides > 1 && length && !TIMES.has(tokens[next - 1].text) ? next : null;
}

/** "m", and not "m2". */
function isLength(tokens: readonly Token[], at: number): boolean {
  return LENGTHS.has(tokens[at]?.text) && !(tokens[at + 1]?.kind === "number" && tokens[at + 1].glued);
}

/** "3-4 tuổi", "nhóm 24-36 tháng". */
function isAge(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at + 3]?.plain;
  return unit === "tuoi" || (unit === "thang" && (tokens[at + 4]?.plain === "tuoi" || /^(?:tre|nhom|be|chau)$/u.test(tokens[at - 1]?.plain ?? "")));
}

/** What may be counted by the million: "5.000.000 lượt xem", "25.000.000 m2". */
export const NEVER_MONEY = new Set(["m", "mét", "met", "lượt", "luot", "điểm", "diem", "lít", "lit", "km", "kg"]);

/** Ordinals that are also what a price is for: "Tháng 5 triệu" is five million a month, or May's so many million. */
const PERIODS = new Set(["tháng", "thang", "quý", "kỳ", "kì", "hk", "tuần", "tuan"]);

/** Whether the number of a figure belongs to the word before it at least as well: "Tiêu chí 1.5 triệu", "năm 2025 triệu", "HK1 triệu". */
export function isHeldBefore(tokens: readonly Token[], at: number): boolean {
  const [token, word, before] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token.kind !== "number" || word?.kind !== "word") return false;
  const { form, mantissa, scale } = token.digits!;
  if (form === "decimal") return /^(?:chí|chi|chuẩn|tc)$/u.test(word.text) && (word.text === "tc" || before?.plain === "tieu") && scale === 1;
  if (form !== "plain") return false;
  if (token.glued && /^(?:t|th|hk|hki|k|q|[abcp]|tc|gđ)$/u.test(word.text) && mantissa < 100) return true;
  if (word.text === "năm" && mantissa > 1990 && mantissa < 2100) return true;
  const outer = before?.plain === "hoc" ? tokens[at - 3] : before;
  return PERIODS.has(word.text) && mantissa <= 12 && (outer === undefined || outer.kind === "sign" || outer.plain === "trong");
}
