/** Numbers that look random and are the same in every run. */

export interface Random {
  /** From 0 up to `count`, not included. */
  below(count: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in `percent` of a hundred. */
  chance(percent: number): boolean;
}

/** Mulberry32, by Tommy Ettinger; public domain. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return { below, pick: (list) => list[below(list.length)]!, chance: (percent) => next() * 100 < percent };
}
