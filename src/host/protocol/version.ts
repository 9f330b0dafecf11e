/**
 * Compares requirement set versions part by part.
 *
 * @returns below 0 when `a` is the earlier one, 0 when they are equal, above 0 when it is the later one
 * @example compareVersions("1.10", "1.9") // 1
 */
export function compareVersions(a: string, b: string): number {
  const left = a.split(".").map(Number);
  const right = b.split(".").map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
