/** Plans repeat themselves: the same words stand in row after row. */

/**
 * The same pure function, with the answers to its last different inputs at hand. Bounded: forgets everything when full.
 * Inputs longer than `longest` are not kept. Callers must not change what they are given.
 */
export function remembering<Result>(answer: (text: string) => Result, most = 5_000, longest = 200): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = answer(text);
    if (text.length > longest) return result;
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
