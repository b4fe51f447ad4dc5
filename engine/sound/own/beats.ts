import { SAMPLE_RATE } from "../../speech/voice.ts";
import { filter, highPass, lowPass } from "../biquad.ts";
import type { Stereo } from "../stereo.ts";

/** Beats are looked for in what happens between blocks of this many samples (10.7 ms). */
const BLOCK = 512;
const BLOCKS_PER_S = SAMPLE_RATE / BLOCK;
/** Tempos that are believed, and the one that is likeliest where several fit. */
const TEMPO = { slowest: 55, fastest: 190, likely: 110 } as const;
/** How much a beat beside its place costs, against how much a strong one is worth (Ellis, Beat Tracking by Dynamic Programming, 2007). */
const TIGHTNESS = 100;
/** In each of these bands (Hz) a note may begin while the others stand still. */
const BANDS = [
  [30, 180],
  [180, 900],
  [900, 3500],
  [3500, 12_000],
] as const;

/**
 * Where the beats of music fall, in samples, rising; to 11 ms. Music without a beat gets even ones.
 */
export function findBeats(sound: Stereo): number[] {
  const onsets = onsetStrength(sound);
  if (onsets.length < 2 * BLOCKS_PER_S) return [];
  return trackBeats(onsets, beatPeriod(onsets)).map((block) => block * BLOCK);
}

/** How much begins in each block: the rises of the bands' levels, evened out over the piece. */
function onsetStrength({ left, right }: Stereo): Float64Array {
  const blocks = Math.floor(left.length / BLOCK);
  const onsets = new Float64Array(blocks);
  const band = new Float32Array(left.length);
  for (const [low, high] of BANDS) {
    for (let i = 0; i < band.length; i++) band[i] = (left[i] ?? 0) + (right[i] ?? 0);
    filter(band, highPass(low, SAMPLE_RATE));
    filter(band, lowPass(high, SAMPLE_RATE));
    let before = 0;
    for (let block = 0; block < blocks; block++) {
      let power = 0;
      for (let i = block * BLOCK; i < (block + 1) * BLOCK; i++) power += (band[i] ?? 0) ** 2;
      const level = Math.log10(1e-7 + power / BLOCK);
      if (block > 0) onsets[block] = (onsets[block] ?? 0) + Math.max(0, level - before);
      before = level;
    }
  }
  const deviation = Math.sqrt(onsets.reduce((sum, x) => sum + x * x, 0) / Math.max(1, blocks)) || 1;
  return onsets.map((x) => x / deviation);
}

/** Blocks from beat to beat: where the onsets are most like themselves, likely tempos preferred. */
function beatPeriod(onsets: Float64Array): number {
  const mean = onsets.reduce((sum, x) => sum + x, 0) / onsets.length;
  const likeness = (lag: number): number => {
    let sum = 0;
    for (let i = lag; i < onsets.length; i++) sum += ((onsets[i] ?? 0) - mean) * ((onsets[i - lag] ?? 0) - mean);
    return sum / (onsets.length - lag);
  };
  const longest = Math.ceil((60 / TEMPO.slowest) * BLOCKS_PER_S);
  const shortest = Math.floor((60 / TEMPO.fastest) * BLOCKS_PER_S);
  const alike = Array.from({ length: 2 * longest + 2 }, (_, lag) => (lag < shortest ? 0 : likeness(lag)));
  let best = shortest;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let lag = shortest; lag <= longest; lag++) {
    const octaves = Math.log2((60 * BLOCKS_PER_S) / lag / TEMPO.likely);
    // A beat comes again after two of them as well.
    const twice = Math.max(alike[2 * lag - 1] ?? 0, alike[2 * lag] ?? 0, alike[2 * lag + 1] ?? 0);
    const score = ((alike[lag] ?? 0) + 0.5 * twice) * Math.exp(-0.5 * (octaves / 0.9) ** 2);
    if (score > bestScore) {
      best = lag;
      bestScore = score;
    }
  }
  const [before, here, after] = [alike[best - 1] ?? 0, alike[best] ?? 0, alike[best + 1] ?? 0];
  const bend = before - 2 * here + after;
  return bend < 0 ? best + Math.max(-0.5, Math.min(0.5, (0.5 * (before - after)) / bend)) : best;
}

/** The row of blocks that are strong and lie a period apart, as well as both can be had. */
function trackBeats(onsets: Float64Array, period: number): number[] {
  const score = new Float64Array(onsets.length);
  const from = new Int32Array(onsets.length).fill(-1);
  const nearest = Math.max(1, Math.round(period / 2));
  const farthest = Math.round(period * 2);
  for (let block = 0; block < onsets.length; block++) {
    let best = 0;
    for (let lag = nearest; lag <= farthest && lag <= block; lag++) {
      const reached = (score[block - lag] ?? 0) - TIGHTNESS * Math.log(lag / period) ** 2;
      if (reached > best) {
        best = reached;
        from[block] = block - lag;
      }
    }
    score[block] = (onsets[block] ?? 0) + best;
  }
  let last = onsets.length - 1;
  for (let block = Math.max(0, onsets.length - farthest); block < onsets.length; block++) {
    if ((score[block] ?? 0) > (score[last] ?? 0)) last = block;
  }
  const beats: number[] = [];
  for (let block = last; block >= 0; block = from[block] ?? -1) beats.unshift(block);
  return beats;
}
