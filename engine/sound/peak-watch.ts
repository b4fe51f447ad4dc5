import type { Stereo } from "./stereo.ts";
import { crests, peakAfter } from "./true-peak.ts";

/** So many samples share a gain; 5 ms. */
export const GAIN_BLOCK = 256;
/** Samples of the past that a true peak is made of, and of the future. */
const CONTEXT = 16;

/** Listens to a sound piece by piece and notes where its true peaks are too high. */
export interface PeakWatch {
  /** The next samples. */
  push(piece: Stereo): void;
  /** When all was pushed: what the highest peak of each block of {@link GAIN_BLOCK} samples is to be multiplied by, at most 1; null if none is too high. */
  end(): Float32Array | null;
}

/**
 * @param samples how many will be heard; what comes after is not looked at
 * @param skip the first so many are not part of the sound
 * @param ceiling absolute value that no peak is to be over
 * @param aim absolute value that such a peak is to come down to, at most `ceiling`
 */
export function watchPeaks(samples: number, skip: number, ceiling: number, aim: number): PeakWatch {
  const needed = new Float32Array(Math.ceil(samples / GAIN_BLOCK)).fill(1);
  let over = false;
  let heard = -skip;
  const past = [new Float32Array(CONTEXT), new Float32Array(CONTEXT)];

  const look = (piece: Float32Array, before: Float32Array): void => {
    const known = new Float32Array(CONTEXT + piece.length);
    known.set(before);
    known.set(piece, CONTEXT);
    for (let i = CONTEXT / 2; i < known.length - CONTEXT / 2; i++) {
      const near = Math.max(Math.abs(known[i] ?? 0), Math.abs(known[i + 1] ?? 0));
      // Between samples a wave hardly rises beyond twice its neighbours.
      if (near < ceiling / 2) continue;
      const peak = crests(known, i) ? peakAfter(known, i) : near;
      const block = Math.floor((heard + i - CONTEXT) / GAIN_BLOCK);
      if (peak <= ceiling || block < 0 || block >= needed.length) continue;
      over = true;
      needed[block] = Math.min(needed[block] ?? 1, aim / peak);
    }
    before.set(known.subarray(known.length - CONTEXT));
  };
  const push = ({ left, right }: Stereo): void => {
    [left, right].forEach((piece, channel) => look(piece, past[channel] ?? new Float32Array(CONTEXT)));
    heard += left.length;
  };
  return {
    push,
    end: () => {
      push({ left: new Float32Array(CONTEXT), right: new Float32Array(CONTEXT) });
      return over ? needed : null;
    },
  };
}
