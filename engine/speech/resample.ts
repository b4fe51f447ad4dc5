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
  const length = Math.round((samples.length * up) / down);
  // With silence around it, no filter reaches beyond what is given, nor do four at once; what they make beyond the end is cut off.
  const given = new Float32Array(samples.length + 2 * HALF_TAPS + 4 * down);
  given.set(samples, HALF_TAPS - 1);
  const result = new Float32Array(length + 4 * up);
  for (let at = 0; at < up; at++) {
    const taps = phaseTaps(((at * down) % up) / up);
    filterEvery(given, Math.floor((at * down) / up), down, taps, result, at, up);
  }
  return result.subarray(0, length);
}

/**
 * Every `up`-th sample of `result` from `at` on, by the same taps. Four at a time: each sum waits for its last step, and meanwhile the
 * others' are done.
 */
function filterEvery(
  given: Float32Array,
  first: number,
  down: number,
  taps: Float64Array,
  result: Float32Array,
  at: number,
  up: number,
): void {
  for (; at + 3 * up < result.length; at += 4 * up, first += 4 * down) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < taps.length; k++) {
      const tap = taps[k] ?? 0;
      const i = first + k;
      a += tap * (given[i] ?? 0);
      b += tap * (given[i + down] ?? 0);
      c += tap * (given[i + 2 * down] ?? 0);
      d += tap * (given[i + 3 * down] ?? 0);
    }
    result[at] = a;
    result[at + up] = b;
    result[at + 2 * up] = c;
    result[at + 3 * up] = d;
  }
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
