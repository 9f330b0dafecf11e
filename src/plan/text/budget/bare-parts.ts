/** "50 triệu = 30 NSNN + 20 XHH": parts that share the unit of their whole. */
import { type Money, type Problem, mergeSources } from "./money";
import type { Piece } from "./scan";
import { sourcesOf } from "./sources";
import { wordsOf } from "./term";

/**
 * The whole with its parts as funds. Null when the pieces are no such list: all must be bare numbers, each with one fund, or all joined
 * by "+" without any words. Parts that come to something else than the whole are a problem.
 */
export function withBareParts(whole: Money, pieces: readonly Piece[]): Money | Problem | null {
  if (whole.unit === undefined || whole.dong === null || whole.pers.length > 0) return null;
  const sources: { name: string; dong: number }[] = [];
  let sum = 0;
  const { parts, plus } = cut(pieces);
  if (parts.length < 2) return null;
  for (const part of parts) {
    const value = valueOf(part);
    const names = sourcesOf(labelOf(part));
    if (value === null || names.length > 1) return null;
    const dong = Math.round(value * whole.unit);
    if (names.length === 1) sources.push({ name: names[0], dong });
    else if (!plus || labelOf(part) !== "") return null;
    sum += dong;
  }
  if (sources.length > 0 && sources.length < parts.length) return null;
  if (sum !== whole.dong) return { problem: ["partsDiffer"] };
  return { ...whole, flags: [...whole.flags, "totalPlusBreakdown"], sources: sources.length > 0 ? mergeSources(sources) : whole.sources };
}

function cut(pieces: readonly Piece[]): { parts: Piece[][]; plus: boolean } {
  const parts: Piece[][] = [[]];
  let plus = true;
  for (const piece of pieces) {
    const joint = (piece.type === "sign" && /^[+&,;\n]$/u.test(piece.text)) || (piece.type === "word" && /^v[aà]$/u.test(piece.text));
    if (!joint) parts[parts.length - 1].push(piece);
    else if (parts[parts.length - 1].length > 0) {
      plus &&= piece.text === "+";
      parts.push([]);
    }
  }
  return { parts: parts.filter((part) => part.length > 0), plus };
}

/** The only number of a part; null when there is none, another one, or anything that may change it. */
function valueOf(part: readonly Piece[]): number | null {
  let value: number | null = null;
  for (const piece of part) {
    if (piece.type === "figure" || piece.type === "percent" || piece.type === "per" || piece.type === "code") return null;
    if (piece.type === "sign" && piece.text !== ":" && piece.text !== "hyphen" && piece.text !== "-") return null;
    if (piece.type === "group" && piece.pieces.some((inner) => inner.type !== "word")) return null;
    if (piece.type !== "number" && piece.type !== "count") continue;
    if (value !== null) return null;
    if (piece.type === "number" && piece.digits.form !== "plain" && piece.digits.form !== "decimal") return null;
    value = piece.type === "count" ? piece.value : piece.digits.mantissa / 10 ** piece.digits.scale;
  }
  return value;
}

/** What a part says beside its number: the fund, before it, after it or in brackets. */
function labelOf(part: readonly Piece[]): string {
  const words: string[] = [];
  for (const piece of part) {
    if (piece.type === "count") words.push(piece.name);
    else if (piece.type === "word") words.push(piece.text);
    else if (piece.type === "group") words.push(wordsOf(piece.pieces));
  }
  return words.join(" ");
}
