/** What a stretch of a mask's row lets through. */
export const NOTHING = 0;
export const SOME = 1;
export const ALL = 2;

/**
 * A plane of coverage as stretches of rows that let through nothing, some or all: whole stretches are skipped or copied at
 * once.
 */
export interface Runs {
  /** Where a row's runs begin in the other two; one more than there are rows. */
  readonly rows: Int32Array;
  /** Where a run ends, in samples from the row's start, excluded. */
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
}

/** Shorter ones are blended with what is beside them. */
const LEAST_RUN = 12;

const known = new WeakMap<Uint8Array, Runs>();

/** @param width samples a row */
export function runsOf(coverages: Uint8Array, width: number): Runs {
  let runs = known.get(coverages);
  if (runs === undefined) {
    runs = found(coverages, width);
    known.set(coverages, runs);
  }
  return runs;
}

function found(coverages: Uint8Array, width: number): Runs {
  const height = width === 0 ? 0 : coverages.length / width;
  const rows = new Int32Array(height + 1);
  const ends: number[] = [];
  const kinds: number[] = [];
  for (let row = 0; row < height; row++) {
    const start = row * width;
    let some = -1; // Where a stretch that lets through some has come to.
    let column = 0;
    while (column < width) {
      const value = coverages[start + column];
      let end = column + 1;
      if (value === 0 || value === 255) {
        while (end < width && coverages[start + end] === value) end++;
        if (end - column >= LEAST_RUN || (column === 0 && end === width)) {
          if (some >= 0) {
            ends.push(some);
            kinds.push(SOME);
            some = -1;
          }
          ends.push(end);
          kinds.push(value === 0 ? NOTHING : ALL);
          column = end;
          continue;
        }
      }
      some = end;
      column = end;
    }
    if (some >= 0) {
      ends.push(some);
      kinds.push(SOME);
    }
    rows[row + 1] = ends.length;
  }
  return { rows, ends: Int32Array.from(ends), kinds: Uint8Array.from(kinds) };
}
