/** What a figure is for: each of something ("/lớp", "mỗi tháng"), or all of it in parts ("/2 đợt"). */
import { type Noun, nounAt } from "./nouns";
import type { Piece } from "./scan";
import type { Token } from "./tokens";

/** Words before what a price is for. */
export const EACH = new Set(["mỗi", "hàng", "hằng", "một", "từng"]);

/** "/lớp", "mỗi tháng", "một bộ": what a price is for; "unclear" behind a slash that may be something else. */
export function perAt(tokens: readonly Token[], at: number, before: Piece | undefined, ascii: boolean): Noun | "unclear" | null {
  const token = tokens[at];
  const afterMoney = before?.type === "figure" || before?.type === "per" || before?.type === "count" || before?.type === "number";
  if (token.text === "/" && afterMoney) {
    let next = at + 1;
    if (tokens[next]?.kind === "number") {
      if (tokens[next].digits!.mantissa !== 1) return "unclear";
      next += 1;
    } else if (tokens[next]?.plain === "mot" || tokens[next]?.plain === "moi") next += 1;
    const noun = nounAt(tokens, next);
    if (noun) return noun;
    return tokens[next]?.kind === "word" ? { unit: "item", word: tokens[next].plain, name: tokens[next].plain, next: next + 1 } : "unclear";
  }
  // "200k đầu người"
  if (token.plain === "dau" && before?.type === "figure" && tokens[at + 1]?.plain === "nguoi") return nounAt(tokens, at);
  if (EACH.has(token.text) || (ascii && token.text === "moi")) {
    const noun = nounAt(tokens, at + 1);
    if (!noun) return null;
    if (token.text === "một") return before?.type === "figure" ? noun : null;
    const time = noun.unit === "year" || noun.unit === "month" || noun.unit === "quarter" || noun.unit === "week";
    return token.text === "hàng" || token.text === "hằng" ? (time ? noun : null) : noun;
  }
  return null;
}

/** Where "chia 2 đợt:", "chia làm hai lần:" ends that opens a list of the parts; null when none stands here. */
export function dividedAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at].plain !== "chia") return null;
  const from = /^(?:lam|thanh|ra)$/u.test(tokens[at + 1]?.plain ?? "") ? at + 2 : at + 1;
  const noun = nounAt(tokens, from + 1);
  return noun?.unit === "round" && tokens[noun.next]?.text === ":" && !EACH.has(tokens[noun.next + 1]?.text ?? "") ? noun.next + 1 : null;
}

/** "chia 2 đợt", "chia làm hai lần" without a list of them: in how many parts a sum comes. */
export function partedAt(tokens: readonly Token[], at: number): { value: number; noun: Noun } | null {
  if (tokens[at].plain !== "chia") return null;
  const from = /^(?:lam|thanh|ra)$/u.test(tokens[at + 1]?.plain ?? "") ? at + 2 : at + 1;
  const noun = nounAt(tokens, from + 1);
  const value = Number(tokens[from]?.text);
  return noun?.unit === "round" && value >= 2 && value <= 12 ? { value, noun } : null;
}

/** "4 triệu/2 đợt", "6 triệu/2 học kỳ": the whole, and in how many parts it comes; "/3 tháng" and "/5 em" may be prices. */
export function instalmentsAt(tokens: readonly Token[], at: number): { value: number; noun: Noun } | null {
  if (tokens[at].text !== "/" || tokens[at + 1]?.kind !== "number") return null;
  const value = Number(tokens[at + 1].text);
  const noun = nounAt(tokens, at + 2);
  if (!noun || !(value >= 2 && value <= 12)) return null;
  const comes = noun.unit === "semester" ? value === 2 : noun.unit === "round" && (noun.word === "dot" || noun.word === "lan");
  const after = tokens[noun.next]?.text;
  return comes && !(after !== undefined && /^(?:[x×*✕/]|nhân|nhan)$/u.test(after)) ? { value, noun } : null;
}
