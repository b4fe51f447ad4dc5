import { DIMENSIONS, type Features } from "./features.ts";

/** The frames that one word is, half-open. */
export interface WordFrames {
  readonly from: number;
  readonly to: number;
}

export interface Aligned {
  /** When each word sounds: frames, half-open. */
  readonly words: readonly WordFrames[];
  /** How unlike what was said is to the reference, for each frame of a word; about 0 for the very same sound. */
  readonly unlikeness: number;
}

/** What a frame costs that is said while the reference stands still, and one of the reference that is left out. */
const STAY_COST = 4;
const SKIP_COST = 4;
/** Silence between words costs this for each frame, and this times its height where there is sound. */
const SILENCE_COST = 0.6;
const SOUND_IN_SILENCE_COST = 40;
/** A frame is silence up to this height. */
const SILENT_HEIGHT = 0.28;
/** The distance of unlike sounds is let grow no further: one strange sound must not bend all around it. */
const MOST_COST = 60;

/** A path that is so much dearer than the cheapest is given up: several seconds of other sounds. */
const BEAM_COST = 5000;

/** Where a path came from. */
const STAYED = 0;
const NEXT = 1;
const SKIPPED = 2;
const OVER_SILENCE = 3;

/** As many cells are looked at; two minutes of speech against as much. */
const MAX_CELLS = 150_000_000;

/**
 * Finds when the words of a reference are said in another rendition of the same text: the cheapest way to lead the
 * reference's frames through what was said (dynamic time warping), with silence allowed between any two words.
 * @throws {RangeError} for more than about two minutes
 */
export function alignWords(said: Features, reference: Features, words: readonly WordFrames[]): Aligned {
  const states = statesOf(reference, words);
  const count = states.frame.length;
  if (said.frames * count > MAX_CELLS) {
    throw new RangeError(`Aligning ${said.frames} frames with ${count} is more than can be held.`);
  }
  const back = new Uint8Array(said.frames * count);
  let costs = new Float32Array(count).fill(Infinity);
  let previous = new Float32Array(count);
  let cheapest = 0;
  for (let t = 0; t < said.frames; t++) {
    [previous, costs] = [costs, previous];
    const limit = cheapest + BEAM_COST;
    cheapest = step(said, reference, states, t, limit, previous, costs, back.subarray(t * count, (t + 1) * count));
  }
  return trace(said, states, words.length, costs, back);
}

/** A chain: silence, the frames of a word, silence, the frames of the next, …, silence. */
interface States {
  /** Frame of the reference; −1 for silence. */
  readonly frame: Int32Array;
  /** The word that each belongs to; −1 for silence. */
  readonly word: Int32Array;
  /** The state is the first of its word. */
  readonly first: Uint8Array;
}

function statesOf(reference: Features, words: readonly WordFrames[]): States {
  const frame: number[] = [-1];
  const word: number[] = [-1];
  const first: number[] = [0];
  words.forEach(({ from, to }, index) => {
    const end = Math.min(reference.frames, Math.max(to, from + 1));
    for (let at = Math.min(from, end - 1); at < end; at++) {
      frame.push(at);
      word.push(index);
      first.push(Number(at === Math.min(from, end - 1)));
    }
    frame.push(-1);
    word.push(-1);
    first.push(0);
  });
  return { frame: Int32Array.from(frame), word: Int32Array.from(word), first: Uint8Array.from(first) };
}

/** @returns the least of `costs` */
function step(
  said: Features,
  reference: Features,
  { frame, first }: States,
  t: number,
  limit: number,
  previous: Float32Array,
  costs: Float32Array,
  back: Uint8Array,
): number {
  const a = said.values;
  const b = reference.values;
  const height = said.heights[t] ?? 0;
  const silence = SILENCE_COST + SOUND_IN_SILENCE_COST * Math.max(0, height - SILENT_HEIGHT);
  const at = t * DIMENSIONS;
  let cheapest = Infinity;
  for (let s = 0; s < frame.length; s++) {
    const stay = previous[s] ?? Infinity;
    const one = s > 0 ? (previous[s - 1] ?? Infinity) : Infinity;
    const two = s > 1 ? (previous[s - 2] ?? Infinity) : Infinity;
    const here = frame[s] ?? -1;
    if (here < 0) {
      // The last frame of a word may be left out, as any may.
      const start = t === 0 && s === 0 ? 0 : Infinity;
      const skip = two + SKIP_COST;
      let best = stay;
      let from = STAYED;
      if (one < best) {
        best = one;
        from = NEXT;
      }
      if (skip < best && (frame[s - 2] ?? -1) >= 0) {
        best = skip;
        from = SKIPPED;
      }
      const cost = Math.min(best, start) + silence;
      if (cost < cheapest) cheapest = cost;
      costs[s] = cost;
      back[s] = from;
      continue;
    }
    let best = stay + STAY_COST;
    let from = STAYED;
    if (one < best) {
      best = one;
      from = NEXT;
    }
    if (first[s] === 1) {
      // From the silence before it (s − 1), or without one from the last frame of the word before (s − 2).
      if (two < best) {
        best = two;
        from = OVER_SILENCE;
      }
      if (t === 0 && s === 1) {
        best = 0;
        from = NEXT;
      }
    } else if (two + SKIP_COST < best && (frame[s - 2] ?? -1) >= 0) {
      best = two + SKIP_COST;
      from = SKIPPED;
    }
    let distance = Infinity;
    if (best < limit) {
      distance = 0;
      const of = here * DIMENSIONS;
      for (let k = 0; k < DIMENSIONS; k++) {
        const difference = (a[at + k] ?? 0) - (b[of + k] ?? 0);
        distance += difference * difference;
      }
    }
    const cost = best + Math.min(MOST_COST, distance);
    if (cost < cheapest) cheapest = cost;
    costs[s] = cost;
    back[s] = from;
  }
  return cheapest;
}

/** Goes back along the cheapest path. */
function trace(said: Features, { word }: States, words: number, costs: Float32Array, back: Uint8Array): Aligned {
  const count = word.length;
  const spans = Array.from({ length: words }, () => ({ first: -1, last: -1 }));
  let s = (costs[count - 1] ?? Infinity) <= (costs[count - 2] ?? Infinity) ? count - 1 : count - 2;
  const total = costs[s] ?? Infinity;
  let inWords = 0;
  for (let t = said.frames - 1; t >= 0 && s >= 0; t--) {
    const span = spans[word[s] ?? -1];
    if (span !== undefined) {
      inWords++;
      if (span.last < 0) span.last = t;
      span.first = t;
    }
    const from = back[t * count + s];
    s -= from === STAYED ? 0 : from === NEXT ? 1 : 2;
  }
  let end = 0;
  const placed = spans.map(({ first, last }) => {
    const from = first < 0 ? end : first;
    end = first < 0 ? end : last + 1;
    return { from, to: end };
  });
  return { words: placed, unlikeness: inWords === 0 ? Infinity : total / inWords };
}
