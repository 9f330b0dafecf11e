/** "trong đó XHH 50%", "(50% NSNN, 50% XHH)": funds given as shares of a sum. */
import { judgeLeftover } from "./leftovers";
import { type Money, type Problem, mergeSources } from "./money";
import type { Piece } from "./scan";
import { remainderOf } from "./remainder";
import { sourcesOf } from "./sources";
import { type TermContext, wordsOf } from "./term";

/**
 * The sum with its funds filled in from shares. Null when the pieces name no share; a problem when they name one that
 * belongs to no fund or more than the whole.
 */
export function sharesOf(pieces: readonly Piece[], money: Money, context: TermContext): Money | Problem | null {
  if (!pieces.some((piece) => piece.type === "percent")) return null;
  if (pieces.some((piece) => piece.type === "number" || piece.type === "figure" || piece.type === "group")) return { problem: ["ambiguous"] };
  const named: { name: string; percent: number }[] = [];
  let remaining: string | null = null;
  for (const part of parts(pieces)) {
    const shares = part.filter((piece) => piece.type === "percent");
    const words = wordsOf(part.filter((piece) => piece.type !== "percent"));
    const rest = shares.length === 0 ? remainderOf(words) : [];
    if (rest.length > 0) {
      if (rest.length > 1 || remaining !== null) return { problem: ["ambiguous"] };
      remaining = rest[0];
      continue;
    }
    if (shares.length === 0) {
      if (judgeLeftover(words, context.ascii).changes) return { problem: ["ambiguous"] };
      continue;
    }
    const names = sourcesOf(words);
    if (shares.length > 1 || names.length !== 1) return { problem: ["ambiguous"] };
    named.push({ name: names[0], percent: shares[0].value });
  }
  if (remaining !== null) named.push({ name: remaining, percent: 100 - named.reduce((sum, share) => sum + share.percent, 0) });
  const all = named.reduce((sum, share) => sum + share.percent, 0);
  if (all > 100 || named.some(({ percent }) => percent <= 0)) return { problem: ["partsDiffer"] };
  const sources = named.map(({ name, percent }) => ({ name, dong: shareOf(money.dong, percent) }));
  return { ...money, flags: [...money.flags, "ambiguous"], sources: mergeSources([...money.sources.filter((source) => source.dong === null), ...sources]) };
}

/** Whether parts that say which share of their sum they are ("NSNN 70%: 14tr; XHH 30%: 6tr") are just that, rounded to a percent. */
export function sharesAgree(parts: readonly Money[], { dong }: Money): boolean {
  const shares = parts.map(({ share }) => share ?? NaN);
  if (dong === null || shares.reduce((sum, share) => sum + share, 0) !== 100) return true;
  return parts.every((part, index) => part.dong !== null && Math.abs((part.dong / dong) * 100 - shares[index]) <= 1);
}

function shareOf(dong: number | null, percent: number): number | null {
  if (dong === null) return null;
  const share = (dong / 100) * percent;
  return Math.abs(share - Math.round(share)) < 1e-6 ? Math.round(share) : null;
}

function parts(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [[]];
  for (const piece of pieces) {
    const cut = (piece.type === "sign" && /^[,;+&\n]$/u.test(piece.text)) || (piece.type === "word" && (piece.text === "và" || piece.text === "va"));
    if (cut) all.push([]);
    else all[all.length - 1].push(piece);
  }
  return all;
}

/** "NSNN (70%): 14tr" */
export function isShare(piece: Piece): piece is Piece & { type: "group" } {
  return piece.type === "group" && piece.pieces.length === 1 && piece.pieces[0].type === "percent";
}
