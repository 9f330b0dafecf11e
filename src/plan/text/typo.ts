/**
 * Whether two texts differ by at most one letter: one changed, missing, doubled, or two neighbours swapped. Linear in the length.
 *
 * @example isTypoOf("tieu ch", "tieu chi") // true
 */
export function isTypoOf(text: string, word: string): boolean {
  if (text === word) return true;
  const longer = Math.max(text.length, word.length);
  if (Math.abs(text.length - word.length) > 1) return false;
  let start = 0;
  while (start < longer && text[start] === word[start]) start++;
  let end = 0;
  const shorter = Math.min(text.length, word.length);
  while (end < shorter - start && text[text.length - 1 - end] === word[word.length - 1 - end]) end++;
  const a = text.slice(start, text.length - end);
  const b = word.slice(start, word.length - end);
  if (a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
