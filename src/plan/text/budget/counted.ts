/** "4 cái quạt, mỗi cái 500.000đ": a price and, in another phrase, how many there are. */
import { type Money, type Problem, isProblem, multiply } from "./money";
import type { Piece } from "./scan";

/**
 * The price times the only count in other pieces, marked as an assumption. The noun must be the same one: "4 bàn, ghế
 * 500.000đ/cái" does not say how many chairs. Null when the two do not belong together.
 *
 * @param priced the pieces that hold the price
 * @param others the pieces that may hold the count
 */
export function counted(money: Money, priced: readonly Piece[], others: readonly Piece[]): Money | Problem | null {
  const pers = priced.filter((piece) => piece.type === "per");
  const counts = others.filter((piece) => piece.type === "count");
  if (money.pers.length !== 1 || pers.length !== 1 || counts.length !== 1) return null;
  const [count] = counts;
  // 03 GV, mỗi người: persons are all persons.
  if (count.unit !== pers[0].unit || (count.noun !== pers[0].noun && count.unit !== "person")) return null;
  const result = multiply(money, [count]);
  return isProblem(result) ? result : { ...result, labelled: true, flags: [...result.flags, "ambiguous"] };
}
