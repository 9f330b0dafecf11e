/** "4 cái quạt, mỗi cái 500.000đ": a price and, in another phrase, how many there are. */
import { type Money, type Problem, isProblem, multiply } from "./money";
import { isTime } from "./nouns";
import type { Piece } from "./scan";

/**
 * The price times the only count in other pieces, marked as an assumption. The noun must be the same one: "4 bàn, ghế
 * 500.000đ/cái" does not say how many chairs. Null when the two do not belong together.
 *
 * @param priced the pieces that hold the price
 * @param others the pieces that may hold the count
 */
export function counted(money: Money, priced: readonly Piece[], others: readonly Piece[]): Money | Problem | null {
  if (money.pers.length === 0) return countedByOne(money, priced, others);
  const pers = priced.filter((piece) => piece.type === "per");
  // "Một năm hai lần": a plan is for one year.
  const counts = others.filter((piece) => piece.type === "count").filter(({ unit, value }) => unit !== "year" || value !== 1);
  if (money.pers.length !== 1 || pers.length !== 1 || counts.length !== 1) return null;
  const [count] = counts;
  // 03 GV, mỗi người; 32 HS, mỗi em: persons are all persons.
  if (count.unit !== pers[0].unit || (count.noun !== pers[0].noun && !/^(?:person|student|child)$/u.test(count.unit))) return null;
  // "mỗi năm 5 triệu, trong 3 năm": a plan is for one of them.
  if (count.unit === "year") return { problem: ["ambiguous"] };
  const result = multiply(money, [count]);
  return isProblem(result) ? result : { ...result, labelled: true, flags: [...result.flags, "ambiguous"] };
}

/**
 * "một bộ 5 triệu, mua hai bộ": the price of one. Another "bộ" than the one that was priced ("1 máy in 4 triệu, 2 máy tính")
 * is left alone; whether it is another one is not always said.
 */
function countedByOne(money: Money, priced: readonly Piece[], others: readonly Piece[]): Money | Problem | null {
  const ones = priced.filter((piece) => piece.type === "count");
  if (ones.length !== 1 || ones[0].value !== 1 || isTime(ones[0].unit)) return null;
  const [one] = ones;
  const same = others.flatMap((piece, index) => (piece.type === "count" && piece.name === one.name ? [{ piece, followed: others[index + 1]?.type === "word" }] : []));
  if (same.length === 0) return null;
  if (same.length > 1 || same[0].followed) return { problem: ["unitPrice", "ambiguous"] };
  const result = multiply(money, [{ value: same[0].piece.value, unit: null }]);
  return isProblem(result) ? result : { ...result, labelled: true, flags: [...result.flags, "ambiguous"] };
}
