/** "50 triệu = 30 triệu NSNN + 20 triệu XHH", "50 triệu: NSNN 30; XHH 20": a sum, then what it is made of. */
import { withBareParts } from "./bare-parts";
import { compose } from "./compose";
import { type Money, type Problem, isProblem } from "./money";
import { reconcile } from "./refine";
import type { Piece } from "./scan";
import { type TermContext, evaluate } from "./term";

/**
 * A cell that is one sum and, after its only "=" or the colon behind it, the parts of that sum. Null when it is something else: "30 + 20 = 50 triệu"
 * has its parts first.
 */
export function readEquation(pieces: readonly Piece[], context: TermContext): Money | Problem | null {
  const at = pieces.findIndex((piece, index) => index > 0 && isOpening(piece) && pieces[index - 1].type === "figure");
  if (at < 0) return null;
  const left = pieces.slice(0, at);
  const right = pieces.slice(at + 1);
  const equals = isSign(pieces[at], "=");
  const joints = right.filter((piece) => isSign(piece, "+") || isSign(piece, ";") || isSign(piece, ",") || isSign(piece, "\n"));
  if (joints.length === 0 || right.some((piece) => isOpening(piece) && !isSign(piece, ":"))) return null;
  if (left.some((piece) => isSign(piece, "x") || isSign(piece, "+") || isSign(piece, ";") || isSign(piece, "=") || isSign(piece, "\n"))) return null;
  const whole = evaluate(left, context);
  if (whole === null || isProblem(whole)) return null;
  const bare = withBareParts(whole, right);
  if (bare || !equals || !right.some((piece) => isSign(piece, "+"))) return bare;
  const parts = compose(right, context);
  if (parts === null || isProblem(parts)) return parts;
  return reconcile(whole, parts, false);
}

function isOpening(piece: Piece): boolean {
  return isSign(piece, "=") || isSign(piece, ":") || isSign(piece, "contains");
}

function isSign(piece: Piece, text: string): boolean {
  return piece.type === "sign" && piece.text === text;
}
