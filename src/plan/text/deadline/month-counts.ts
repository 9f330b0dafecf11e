import type { Clause } from "./clause";
import type { Cursor } from "./cursor";
import { eatCount } from "./numbers";
import type { Preposition } from "./prepositions";

const MONTHS = 12;

/**
 * `2 tháng 10 và 11/2024`, `ba tháng 9-11`: a count, then as many months. Null when they are not as many: "15 tháng 9" is
 * a day.
 */
export function readMonthCount(c: Cursor, first: Preposition, readPieces: (c: Cursor, first: Preposition) => Clause | null): Clause | null {
  if (!c.is("month", 1)) return null;
  return c.attempt(() => {
    const count = eatCount(c);
    if (count === null || count < 2 || count > MONTHS) return null;
    const clause = readPieces(c, first);
    if (!clause || clause.shape === "single" || clause.parts.some((part) => (part.unit !== "month" && part.unit !== "number") || part.edge)) return null;
    const { parts } = clause;
    const months = clause.shape === "list" ? parts.length : ((parts[parts.length - 1]!.n - parts[0]!.n + MONTHS) % MONTHS) + 1;
    return months === count ? clause : null;
  });
}
