/**
 * The word of a list that someone most likely meant: few letters differ, or the same parts stand in another order.
 * Null when none is near.
 *
 * @example nearest("buget-mising", ["budget-missing", "owner-missing"]) // "budget-missing"
 * @example nearest("missing-budget", ["budget-missing"]) // "budget-missing"
 */
export function nearest(value: string, known: readonly string[]): string | null {
  const typed = value.trim().toLowerCase().replace(/[_\s]+/g, "-");
  let best: string | null = null;
  // More than a third of the letters wrong is another word.
  let least = Math.floor(Math.min(typed.length, LONGEST) / 3) + 1;
  for (const word of typed.length > LONGEST ? [] : known) {
    const distance = Math.min(editDistance(typed, word), editDistance(sorted(typed), sorted(word)));
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** Nobody means a word by a text longer than this. */
const LONGEST = 60;

function sorted(word: string): string {
  return word.split("-").sort().join("-");
}

/** Letters to change, add or take away (Levenshtein). */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      line[j] = Math.min(above[j] + 1, line[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    above = line;
  }
  return above[b.length];
}
