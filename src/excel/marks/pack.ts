/**
 * Many conditions in few rules. A plan of 10,000 rows may name hundreds of deadlines; Excel is slow with hundreds of
 * conditional formats, and people lose sight of them. Few conditions get a rule each, which is easy to read in Excel's
 * own rule manager; many share rules, each as long as a formula may be.
 */
import { anyOf } from "./literal";

/** Rules of one kind on one column. */
const MAX_RULES = 12;
/** A formula has at most 8,192 characters; room is left for the conditions that every rule has. */
const MAX_CLAUSE = 7_400;

/**
 * The clauses, as at most {@link MAX_RULES} alternatives that together say the same.
 * Null when they are more than the rules can hold.
 */
export function packClauses(clauses: string[]): string[] | null {
  if (clauses.length <= MAX_RULES && clauses.every((clause) => clause.length <= MAX_CLAUSE)) return clauses;
  const total = clauses.reduce((sum, clause) => sum + clause.length + 1, 0);
  const aim = Math.min(MAX_CLAUSE, Math.ceil((total * 1.1) / MAX_RULES) + 300);
  const packs: string[][] = [];
  let room = 0;
  for (const clause of clauses) {
    if (clause.length + 1 > room) {
      if (packs.length === MAX_RULES || clause.length > MAX_CLAUSE) return null;
      packs.push([]);
      room = aim;
    }
    packs[packs.length - 1].push(clause);
    room -= clause.length + 1;
  }
  return packs.map(anyOf);
}
