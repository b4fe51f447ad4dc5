/** Where a long scene is cut into several: between sentences, so that each part lasts as long as an eye stays with one picture. */

/** A sentence as the cutter sees it. */
export interface Stretch {
  /** Seconds with the pause after it. */
  readonly seconds: number;
  /** It has something to show by itself. */
  readonly shows: boolean;
  /** The picture may change before it. */
  readonly breaks: boolean;
}

/** What a scene should last, in seconds. */
const LEAST_S = 3;
export const MOST_S = 7;
/** What a second too long or too short costs, and a scene with nothing of its own to show. */
const LONG_PER_S = 3;
const SHORT_PER_S = 2;
const EMPTY_COST = 5;
const SCENE_COST = 0.4;

/**
 * The cheapest way to part a scene.
 * @returns index of the first sentence of each part, from 0
 */
export function breaksOf(stretches: readonly Stretch[], mostS = MOST_S): number[] {
  const total = stretches.reduce((sum, { seconds }) => sum + seconds, 0);
  if (stretches.length < 2 || total <= mostS) return [0];
  // Cheapest way to part the first n sentences, and where its last part begins.
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= stretches.length; end += 1) {
    let found = { cost: Number.POSITIVE_INFINITY, from: 0 };
    for (let from = 0; from < end; from += 1) {
      if (from > 0 && stretches[from]?.breaks !== true) continue;
      const cost = (best[from]?.cost ?? Number.POSITIVE_INFINITY) + costOf(stretches.slice(from, end), mostS);
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  const starts: number[] = [];
  for (let end = stretches.length; end > 0; end = best[end]?.from ?? 0) starts.unshift(best[end]?.from ?? 0);
  return starts;
}

function costOf(part: readonly Stretch[], mostS: number): number {
  const seconds = part.reduce((sum, stretch) => sum + stretch.seconds, 0);
  const long = part.length > 1 ? Math.max(0, seconds - mostS) * LONG_PER_S : 0;
  return (
    SCENE_COST +
    long +
    Math.max(0, LEAST_S - seconds) * SHORT_PER_S +
    (part.some(({ shows }) => shows) ? 0 : EMPTY_COST)
  );
}
