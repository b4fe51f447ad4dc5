import { GAIN_BLOCK } from "../sound/peak-watch.ts";

/** What is too high came from the whole of AAC's window, about so many blocks to either side. */
const REACH_BLOCKS = 4;

/** Gain over a sound: at the borders of its blocks of `GAIN_BLOCK` samples, and between them a smooth way. */
export type GainCurve = Float32Array;

/**
 * Lowers a gain where blocks need it, and around them.
 * @param curve null for 1 everywhere
 * @param needed what each block is to be multiplied by, at most 1
 */
export function lowered(curve: GainCurve | null, needed: Float32Array): GainCurve {
  return Float32Array.from({ length: needed.length + 1 }, (_, border) => {
    let least = 1;
    for (let block = border - 1 - REACH_BLOCKS; block <= border + REACH_BLOCKS; block++) {
      least = Math.min(least, needed[block] ?? 1);
    }
    return (curve?.[border] ?? 1) * least;
  });
}

/** Applies a gain to samples that begin at `start` of the sound, in place. */
export function applyGain(samples: Float32Array, start: number, curve: GainCurve): void {
  for (let i = 0; i < samples.length; i++) {
    const at = (start + i) / GAIN_BLOCK;
    const border = Math.floor(at);
    const from = curve[border] ?? 1;
    const to = curve[border + 1] ?? 1;
    if (from === 1 && to === 1) continue;
    const way = 0.5 - 0.5 * Math.cos(Math.PI * (at - border));
    samples[i] = (samples[i] ?? 0) * (from + (to - from) * way);
  }
}
