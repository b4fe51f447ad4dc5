/** Picks one option of each group so that the whole comes to measure and is worth most. */

export interface Weighed {
  /** Seconds of speech. */
  readonly seconds: number;
  readonly sentences: number;
  readonly value: number;
  /** Seconds that its picture stands at least, pauses included; 0 without a picture of its own. */
  readonly standsS: number;
}

export interface Measure {
  /** Length of the film in seconds. */
  readonly lengthS: number;
  /** Seconds that are kept free besides; 0 unless told. */
  readonly reserveS?: number;
}

/** Share of the length that speech should take. */
export const LEAST_SPEECH = 0.8;
const MOST_SPEECH = 0.86;
/** Silence that a film needs at least: before the first word, after the last, and between sentences. */
export const MIN_LEAD_S = 0.3;
export const MIN_TAIL_S = 1.2;
export const MIN_PAUSE_S = 0.27;
/** What a second too little costs, in units of value. */
const SHORTFALL_PER_S = 5;
const BIN_S = 0.05;

/**
 * A knapsack over bins of {@link BIN_S}: fullest value within the measure, every second short of it dear.
 * @returns the index chosen in each group; each group holds at least one option
 */
export function choose(groups: readonly (readonly Weighed[])[], measure: Measure): number[] {
  const { lengthS, reserveS = 0 } = measure;
  const capacity = lengthS - MIN_LEAD_S - MIN_TAIL_S + MIN_PAUSE_S - reserveS;
  const cost = (option: Weighed): number =>
    Math.ceil(Math.max(option.seconds + option.sentences * MIN_PAUSE_S, option.standsS) / BIN_S);
  const bins = Math.floor(capacity / BIN_S) + 1;
  let best: Float64Array = new Float64Array(bins).fill(Number.NEGATIVE_INFINITY);
  let speech = new Float64Array(bins);
  best[0] = 0;
  const picks: Int16Array[] = [];
  const mostSpeech = MOST_SPEECH * lengthS;
  for (const group of groups) {
    const next = new Float64Array(bins).fill(Number.NEGATIVE_INFINITY);
    const nextSpeech = new Float64Array(bins);
    const picked = new Int16Array(bins).fill(-1);
    group.forEach((option, index) => {
      const width = cost(option);
      for (let bin = width; bin < bins; bin += 1) {
        const before = best[bin - width] ?? Number.NEGATIVE_INFINITY;
        const value = before + option.value;
        const spoken = (speech[bin - width] ?? 0) + option.seconds;
        if (value > (next[bin] ?? 0) && spoken <= mostSpeech) {
          next[bin] = value;
          nextSpeech[bin] = spoken;
          picked[bin] = index;
        }
      }
    });
    best = next;
    speech = nextSpeech;
    picks.push(picked);
  }
  let end = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (let bin = 0; bin < bins; bin += 1) {
    const value =
      (best[bin] ?? Number.NEGATIVE_INFINITY) -
      SHORTFALL_PER_S * Math.max(0, LEAST_SPEECH * lengthS + 0.2 - (speech[bin] ?? 0));
    if (value > top) {
      top = value;
      end = bin;
    }
  }
  if (end === -1) return groups.map((group) => smallest(group));
  const chosen: number[] = [];
  for (let g = groups.length - 1; g >= 0; g -= 1) {
    const index = picks[g]?.[end] ?? 0;
    chosen.unshift(index);
    const option = groups[g]?.[index];
    end -= option === undefined ? 0 : cost(option);
  }
  return chosen;
}

function smallest(group: readonly Weighed[]): number {
  let at = 0;
  group.forEach((option, index) => {
    if (option.seconds < (group[at]?.seconds ?? 0)) at = index;
  });
  return at;
}
