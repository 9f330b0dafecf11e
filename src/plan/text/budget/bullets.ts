/** What the items of a list begin with: "1.", "II.", "a)". */
import type { Piece } from "./scan";
import type { Token } from "./tokens";
import { unitAt } from "./units";

/** "1. Bàn ghế", "2) Quạt", "3/ Đèn" at the head of a line. */
export function isEnumerator(tokens: readonly Token[], at: number, ordinal: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const starts = at === 0 || tokens[at - 1].text === "\n" || tokens[at - 1].text === ";";
  if (!starts || !next || token.kind !== "number" || token.text.length > 2) return false;
  const item = tokens[at + 2];
  if (next.text === "/" || next.text === "-") return next.glued && item?.kind === "word" && !item.glued && !unitAt(tokens, at + 2) && Number(token.text) === ordinal + 1;
  return (next.text === "." || next.text === ")") && item !== undefined && item.kind !== "sign";
}

/** "II. Sách" at the head of a line. */
export function isRoman(tokens: readonly Token[], at: number): boolean {
  if (!ROMAN.test(tokens[at].text) || (at > 0 && tokens[at - 1].text !== "\n")) return false;
  const next = tokens[at + 1];
  return (next?.text === "." || next?.text === ")") && next.glued && tokens[at + 2]?.kind === "word";
}

const ROMAN = /^(?:i{1,3}|iv|vi{0,3})$/u;

/** "1. Sách 5 triệu 2. Vở 3 triệu": the next number of a list that goes on in the same line. */
export function isInlineEnumerator(tokens: readonly Token[], at: number, before: Piece | undefined): boolean {
  const next = tokens[at + 1];
  const afterFigure = before?.type === "figure" || before?.type === "per" || before?.type === "group" || (before?.type === "sign" && before.text !== ":");
  return tokens[at].kind === "number" && afterFigure && (next?.text === "." || next?.text === ")" || next?.text === "/") && next.glued && tokens[at + 2]?.kind === "word";
}

/** "a) Bàn ghế … b) Quạt …" */
export function isLetterBullet(tokens: readonly Token[], at: number): boolean {
  return tokens[at].kind === "word" && /^[a-h]$/u.test(tokens[at].text) && tokens[at + 1]?.text === ")" && tokens[at + 1].glued;
}
