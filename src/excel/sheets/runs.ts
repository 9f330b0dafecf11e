/** A stretch of equal values: `length` of them from index `from`. */
export interface Run<T> {
  from: number;
  length: number;
  value: T;
}

/**
 * A list as its stretches of equal values.
 *
 * @example runsOf(["a", "a", "b"]) // [{ from: 0, length: 2, value: "a" }, { from: 2, length: 1, value: "b" }]
 */
export function runsOf<T>(values: readonly T[]): Run<T>[] {
  const runs: Run<T>[] = [];
  values.forEach((value, i) => {
    const last = runs.at(-1);
    if (last && last.value === value) last.length += 1;
    else runs.push({ from: i, length: 1, value });
  });
  return runs;
}
