/** A repeatable source of numbers from 0 (inclusive) to 1 (exclusive): mulberry32 by Tommy Ettinger (public domain). */
export type Random = () => number;

export function seeded(seed: number): Random {
  // Seeds that differ little must not begin alike: their bits are spread first.
  let state = Math.imul((seed ^ (seed >>> 16)) >>> 0, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of `choices`, all equally likely. */
export function pick<T>(random: Random, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}
