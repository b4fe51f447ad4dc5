/** Input samples that one output sample is made of, on each side of it. */
const HALF_TAPS = 24;
const KAISER_BETA = 9;
/** Pass band as part of the input's Nyquist frequency: flat to 7.4 kHz from 16 kHz, images below −80 dB. */
const CUTOFF = 0.95;

/**
 * Raises the sample rate by a whole factor: windowed-sinc interpolation, one filter per output phase (polyphase).
 * The result has exactly `factor` times as many samples, and no delay.
 */
export function upsample(samples: Float32Array, factor: number): Float32Array {
  if (!Number.isInteger(factor) || factor < 1)
    throw new RangeError(`The factor must be a whole number of at least 1, got ${factor}.`);
  const result = new Float32Array(samples.length * factor);
  for (let phase = 0; phase < factor; phase++) {
    const taps = phaseTaps(phase / factor);
    for (let i = 0; i < samples.length; i++) {
      const first = i - HALF_TAPS + 1;
      const from = Math.max(0, -first);
      const to = Math.min(taps.length, samples.length - first);
      let sum = 0;
      for (let k = from; k < to; k++) sum += (taps[k] ?? 0) * (samples[first + k] ?? 0);
      result[i * factor + phase] = sum;
    }
  }
  return result;
}

/** Weights for the value at `fraction` of the way from one input sample to the next; they sum to 1. */
function phaseTaps(fraction: number): Float64Array {
  const taps = new Float64Array(2 * HALF_TAPS);
  let sum = 0;
  for (let k = 0; k < taps.length; k++) {
    const distance = k - HALF_TAPS + 1 - fraction;
    const x = distance / HALF_TAPS;
    const window = Math.abs(x) >= 1 ? 0 : bessel(KAISER_BETA * Math.sqrt(1 - x * x)) / bessel(KAISER_BETA);
    const angle = Math.PI * CUTOFF * distance;
    const tap = window * (angle === 0 ? 1 : Math.sin(angle) / angle);
    taps[k] = tap;
    sum += tap;
  }
  return taps.map((tap) => tap / sum);
}

/** Modified Bessel function of the first kind, order zero, by its power series. */
function bessel(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}
