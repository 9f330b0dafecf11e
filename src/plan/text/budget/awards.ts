/** Money for people: each of them gets it, or all together. */
import type { Piece } from "./scan";
import { wordsOf } from "./term";

const AWARD = /(?:^| )(?:khen(?: thưởng| thuong)?|thưởng|thuong|tặng|tang|phụ cấp|phu cap|trợ cấp|tro cap|hỗ trợ|ho tro|bồi dưỡng|boi duong)(?: |$)/u;
const PEOPLE = new Set(["person", "student", "child"]);

/** "Khen 5 em 100k", "Hỗ trợ 5 GV 300k": each of them gets it, or all of them together. */
export function isAward(pieces: readonly Piece[]): boolean {
  return AWARD.test(wordsOf(pieces)) && pieces.some((piece) => piece.type === "count" && piece.value > 1 && PEOPLE.has(piece.unit));
}

/** "2 giải nhì 300k", "2 lần 5 triệu": for each or for both. */
export function isEachAward(before: readonly Piece[]): boolean {
  const colon = before.some((piece) => piece.type === "sign" && piece.text === ":");
  const last = before.at(-1);
  if (last?.type === "count" && last.value > 1 && (last.unit === "round" || isAward(before))) return true;
  return !colon && before.some((piece) => piece.type === "count" && piece.value > 1 && /^(?:giai|suat|phan|nhat|nhi|kk)$/u.test(piece.noun));
}
