/** Input samples that one output sample is made of, on each side of it. */
const HALF_TAPS = 24;
const KAISER_BETA = 9;
/** Pass band as part of the input's Nyquist frequency: flat to 7.4 kHz where the input has 16, images below −80 dB. */
const CUTOFF = 0.95;

/** Rates in common use have a few hundred phases at most: 22.05 to 48 kHz has 320. */
const MOST_PHASES = 1000;

/**
 * Raises the sample rate: windowed-sinc interpolation, one filter for each place that a new sample can have between two
 * old ones (polyphase). The result has no delay.
 * @param fromHz whole, at most `toHz`
 * @throws {RangeError} for rates that have no simple ratio
 */
export function resample(samples: Float32Array, fromHz: number, toHz: number): Float32Array {
  const divisor = greatestCommon(fromHz, toHz);
  const [up, down] = [toHz / divisor, fromHz / divisor];
  if (!Number.isInteger(fromHz) || fromHz < 1 || fromHz > toHz || up > MOST_PHASES) {
    throw new RangeError(`From ${fromHz} Hz nothing can be raised to ${toHz} Hz; expected a usual rate up to that.`);
  }
  if (up === down) return samples.slice();
  const phases = Array.from({ length: up }, (_, phase) => phaseTaps(phase / up));
  const result = new Float32Array(Math.round((samples.length * up) / down));
  for (let at = 0; at < result.length; at++) {
    const taps = phases[(at * down) % up] ?? phaseTaps(0);
    const first = Math.floor((at * down) / up) - HALF_TAPS + 1;
    const from = Math.max(0, -first);
    const to = Math.min(taps.length, samples.length - first);
    let sum = 0;
    for (let k = from; k < to; k++) sum += (taps[k] ?? 0) * (samples[first + k] ?? 0);
    result[at] = sum;
  }
  return result;
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
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
