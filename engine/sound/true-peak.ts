/**
 * Peaks of the analogue wave between the samples, found by oversampling (ITU-R BS.1770-5, annex 2).
 */
const OVERSAMPLING = 4;
const TAPS = 16;

/** Weights for each point between two samples: a sinc under a Hann-squared window. */
const QUARTER = weights(1 / OVERSAMPLING);
const HALF = weights(2 / OVERSAMPLING);
const THREE_QUARTERS = weights(3 / OVERSAMPLING);

/**
 * The highest of sample `i` and the points up to the next sample, as an absolute value.
 */
export function peakAfter(samples: Float32Array, i: number): number {
  const first = i - TAPS / 2 + 1;
  const from = Math.max(0, -first);
  const to = Math.min(TAPS, samples.length - first);
  let quarter = 0;
  let half = 0;
  let threeQuarters = 0;
  for (let k = from; k < to; k++) {
    const x = samples[first + k] ?? 0;
    quarter += (QUARTER[k] ?? 0) * x;
    half += (HALF[k] ?? 0) * x;
    threeQuarters += (THREE_QUARTERS[k] ?? 0) * x;
  }
  return Math.max(Math.abs(samples[i] ?? 0), Math.abs(quarter), Math.abs(half), Math.abs(threeQuarters));
}

/**
 * Whether the wave can have its height between sample `i` and the next: it falls off on both sides of them. Elsewhere it
 * is higher at a neighbour, where it is looked for.
 */
export function crests(samples: Float32Array, i: number): boolean {
  const here = Math.max(Math.abs(samples[i] ?? 0), Math.abs(samples[i + 1] ?? 0));
  return here >= Math.abs(samples[i - 1] ?? 0) && here >= Math.abs(samples[i + 2] ?? 0);
}

/** True peak as an absolute value; 1 is full scale. */
export function truePeak(samples: Float32Array): number {
  let peak = 0;
  for (let i = 0; i < samples.length; i++) peak = Math.max(peak, Math.abs(samples[i] ?? 0));
  // Between samples a wave hardly rises beyond twice its neighbours: quiet places are not worth the look.
  const worth = peak / 2;
  for (let i = 0; i < samples.length; i++) {
    const near = Math.max(Math.abs(samples[i] ?? 0), Math.abs(samples[i + 1] ?? 0));
    if (near > worth && crests(samples, i)) peak = Math.max(peak, peakAfter(samples, i));
  }
  return peak;
}

export function toDb(amplitude: number): number {
  return 20 * Math.log10(amplitude);
}

export function fromDb(db: number): number {
  return 10 ** (db / 20);
}

function weights(fraction: number): Float64Array {
  const taps = new Float64Array(TAPS);
  let sum = 0;
  for (let k = 0; k < TAPS; k++) {
    const distance = k - TAPS / 2 + 1 - fraction;
    const window = Math.cos((Math.PI * distance) / (TAPS + 1)) ** 2;
    const tap = (Math.sin(Math.PI * distance) / (Math.PI * distance)) * window;
    taps[k] = tap;
    sum += tap;
  }
  return taps.map((tap) => tap / sum);
}
