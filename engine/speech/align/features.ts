import { type Spectrum, spectrum } from "./fft.ts";

/** Speech is looked at every 10 ms, 25 ms at a time. */
export const FRAMES_PER_S = 100;
const WINDOW_S = 0.025;

/** Bands as wide as the ear's, over the range that telephones carry and a little more. */
const BANDS = 26;
const BAND_RANGE_HZ = [120, 7200] as const;
/** The shape of a spectrum is told by the first of its cosines; the height (0) is told apart. */
const CEPSTRA = 12;
/** What is further below the loudest frame is silence: its shape is noise. */
const RANGE_DB = 45;
/** How a shape changes is looked at over two frames on each side. */
const SLOPE_FRAMES = 2;
const SLOPE_WEIGHT = 0.9;
const HEIGHT_WEIGHT = 5;
/** The coarse of a spectrum is the sound, the fine of it the speaker. */
const COARSENESS = Float32Array.from({ length: CEPSTRA }, (_, k) => 1.6 * Math.exp(-k / 6));

/** Numbers that describe each frame: alike sounds have alike numbers, whoever speaks and however loud. */
export const DIMENSIONS = 2 * CEPSTRA + 1;

export interface Features {
  readonly frames: number;
  /** `frames` × {@link DIMENSIONS}. */
  readonly values: Float32Array;
  /** Height of each frame over silence: 0 is silence, 1 the loudest. */
  readonly heights: Float32Array;
}

/**
 * Frame i stands for the time from i to i + 1 hundredths of a second.
 * @param samples mono
 * @param rate Hz, at least 16,000
 * @param warp hears the voice as one with a throat so many times as long: a woman's as a man's with 1.18
 */
export function featuresOf(samples: Float32Array, rate: number, warp = 1): Features {
  const frames = Math.max(1, Math.floor((samples.length * FRAMES_PER_S) / rate));
  const { cepstra, heights } = analyse(samples, rate, frames, warp);
  normalise(cepstra, heights, frames);
  const values = new Float32Array(frames * DIMENSIONS);
  for (let frame = 0; frame < frames; frame++) {
    const before = Math.max(0, frame - SLOPE_FRAMES);
    const after = Math.min(frames - 1, frame + SLOPE_FRAMES);
    const at = frame * DIMENSIONS;
    for (let k = 0; k < CEPSTRA; k++) {
      const weight = COARSENESS[k] ?? 0;
      values[at + k] = weight * (cepstra[frame * CEPSTRA + k] ?? 0);
      const slope = (cepstra[after * CEPSTRA + k] ?? 0) - (cepstra[before * CEPSTRA + k] ?? 0);
      values[at + CEPSTRA + k] = weight * SLOPE_WEIGHT * 0.5 * slope;
    }
    values[at + 2 * CEPSTRA] = HEIGHT_WEIGHT * (heights[frame] ?? 0);
  }
  return { frames, values, heights };
}

function analyse(
  samples: Float32Array,
  rate: number,
  frames: number,
  warp: number,
): { cepstra: Float32Array; heights: Float32Array } {
  const { power, bands, window } = earFor(rate, warp);
  const part = new Float32Array(window.length);
  const levels = new Float32Array(frames * BANDS);
  const heights = new Float32Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    const from = Math.round(((frame + 0.5) * rate) / FRAMES_PER_S - window.length / 2);
    for (let i = 0; i < window.length; i++) part[i] = (samples[from + i] ?? 0) * (window[i] ?? 0);
    const bins = power.of(part);
    let sum = 0;
    for (let band = 0; band < BANDS; band++) {
      const { first = 0, weights = NO_WEIGHTS } = bands[band] ?? {};
      let energy = 0;
      for (let i = 0; i < weights.length; i++) energy += (weights[i] ?? 0) * (bins[first + i] ?? 0);
      levels[frame * BANDS + band] = energy;
      sum += energy;
    }
    heights[frame] = 10 * Math.log10(sum + 1e-12);
  }
  // A single crack must not decide what is loud: the 98th percentile does.
  const loudest = heights.toSorted()[Math.floor(0.98 * (frames - 1))] ?? 0;
  const floor = 10 ** ((loudest - RANGE_DB) / 10) / BANDS;
  const cepstra = new Float32Array(frames * CEPSTRA);
  for (let frame = 0; frame < frames; frame++) {
    for (let band = 0; band < BANDS; band++) {
      const at = frame * BANDS + band;
      levels[at] = Math.log((levels[at] ?? 0) + floor);
    }
    for (let k = 0; k < CEPSTRA; k++) {
      let sum = 0;
      for (let band = 0; band < BANDS; band++) {
        sum += (COSINES[k * BANDS + band] ?? 0) * (levels[frame * BANDS + band] ?? 0);
      }
      cepstra[frame * CEPSTRA + k] = sum;
    }
    heights[frame] = Math.min(1, Math.max(0, 1 - (loudest - (heights[frame] ?? 0)) / RANGE_DB));
  }
  return { cepstra, heights };
}

/** What a voice and its room have of their own is taken out: each number gets mean 0 and spread 1 over the speech. */
function normalise(cepstra: Float32Array, heights: Float32Array, frames: number): void {
  for (let k = 0; k < CEPSTRA; k++) {
    let [count, sum, squares] = [0, 0, 0];
    for (let frame = 0; frame < frames; frame++) {
      if ((heights[frame] ?? 0) < 0.3) continue;
      const value = cepstra[frame * CEPSTRA + k] ?? 0;
      count++;
      sum += value;
      squares += value * value;
    }
    const mean = count === 0 ? 0 : sum / count;
    const spread = count === 0 ? 1 : Math.sqrt(Math.max(1e-6, squares / count - mean * mean));
    for (let frame = 0; frame < frames; frame++) {
      const at = frame * CEPSTRA + k;
      cepstra[at] = ((cepstra[at] ?? 0) - mean) / spread;
    }
  }
}

const COSINES = Float32Array.from({ length: CEPSTRA * BANDS }, (_, i) =>
  Math.cos((Math.PI * (Math.floor(i / BANDS) + 1) * ((i % BANDS) + 0.5)) / BANDS),
);

interface Band {
  /** Bin of the first weight. */
  readonly first: number;
  readonly weights: Float32Array;
}

const NO_WEIGHTS = new Float32Array(0);

/** What sounds of one sample rate are looked at with. */
interface Ear {
  readonly window: Float32Array;
  readonly power: Spectrum;
  readonly bands: readonly Band[];
}

function earFor(rate: number, warp: number): Ear {
  const length = Math.round(rate * WINDOW_S);
  const size = 2 ** Math.ceil(Math.log2(length));
  const window = Float32Array.from({ length }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / length));
  return { window, power: spectrum(size), bands: bandWeights(size, rate * warp) };
}

/** Triangles, evenly spaced in mel: https://en.wikipedia.org/wiki/Mel_scale */
function bandWeights(size: number, rate: number): readonly Band[] {
  const mel = (hz: number): number => 2595 * Math.log10(1 + hz / 700);
  const hertz = (mels: number): number => 700 * (10 ** (mels / 2595) - 1);
  const [from, to] = [mel(BAND_RANGE_HZ[0]), mel(BAND_RANGE_HZ[1])];
  const edge = (i: number): number => (hertz(from + ((to - from) * i) / (BANDS + 1)) * size) / rate;
  return Array.from({ length: BANDS }, (_, band) => {
    const [low, middle, high] = [edge(band), edge(band + 1), edge(band + 2)];
    const first = Math.ceil(low);
    const weights: number[] = [];
    for (let bin = first; bin < high; bin++) {
      weights.push(bin < middle ? (bin - low) / (middle - low) : (high - bin) / (high - middle));
    }
    return { first, weights: Float32Array.from(weights) };
  });
}
