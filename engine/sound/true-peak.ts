/**
 * Peaks of the analogue wave between the samples, found by oversampling (ITU-R BS.1770-5, annex 2).
 */
export const OVERSAMPLING = 4;
const TAPS = 16;

/** One set of weights for each point between two samples: a sinc under a Hann-squared window. */
const PHASES: readonly Float64Array[] = Array.from({ length: OVERSAMPLING - 1 }, (_, p) =>
  weights((p + 1) / OVERSAMPLING),
);

/**
 * The highest of sample `i` and the points up to the next sample, as an absolute value.
 */
export function peakAfter(samples: Float32Array, i: number): number {
  let peak = Math.abs(samples[i] ?? 0);
  const first = i - TAPS / 2 + 1;
  for (const taps of PHASES) {
    let sum = 0;
    for (let k = 0; k < TAPS; k++) sum += (taps[k] ?? 0) * (samples[first + k] ?? 0);
    peak = Math.max(peak, Math.abs(sum));
  }
  return peak;
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
