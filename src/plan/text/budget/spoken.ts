/** What follows a unit as people say it: "3tr5", "3 triệu 250", "1 triệu 2 trăm". */
import type { BadFigure } from "./figure";
import { nounAt } from "./nouns";
import type { Token } from "./tokens";
import { unitAt } from "./units";

export interface SpokenPart {
  /** Whole đồng, to be added to what stands before. */
  dong: number;
  next: number;
}

/**
 * "2 trăm", "2 trăm nghìn" after a unit: hundreds of the unit a thousand times smaller, whether it is named or not.
 *
 * @param size đồng in one unit of what stands before
 */
export function spokenHundreds(tokens: readonly Token[], at: number, size: number): SpokenPart | null {
  const digits = tokens[at]?.digits;
  if (digits?.form !== "plain" || digits.mantissa > 9 || tokens[at + 1]?.text !== "trăm" || size < 1000) return null;
  const unit = unitAt(tokens, at + 2);
  if (unit && unit.size !== size / 1000) return null;
  if (!unit && !ends(tokens, at + 2)) return null;
  return { dong: digits.mantissa * (size / 10), next: unit?.next ?? at + 2 };
}

/**
 * Digits without a unit of their own: "3tr5" is 3 triệu 5 trăm nghìn, "3tr500" and "3 triệu 250" count thousands; two
 * digits ("3tr50") are heard both ways. Apart from the unit they must end the phrase: "5 triệu 2. Vở …" is a numbered list.
 * Null: the digits belong to something else.
 */
export function spokenRest(tokens: readonly Token[], at: number, size: number): SpokenPart | BadFigure | null {
  const token = tokens[at];
  if (token?.digits?.form !== "plain") return null;
  const length = token.text.length;
  // "5tr2lớp"
  if (token.glued && tokens[at + 1]?.glued && nounAt(tokens, at + 1)) return { problem: ["ambiguous"] };
  if (!token.glued && (length === 2 || length > 3 || !ends(tokens, at + 1))) return null;
  if (length === 2 || length > 3) return { problem: ["ambiguous"] };
  const unit = unitAt(tokens, at + 1);
  return { dong: token.digits.mantissa * (size / (length === 1 ? 10 : 1000)), next: unit?.next ?? at + 1 };
}

function ends(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return !token || token.text === ";" || token.text === "\n";
}
