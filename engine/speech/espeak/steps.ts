/** A step from sample to sample that towers over those around it, as no sound of speech does; full scale is 1. */
const LEAST_STEP = 0.004;
const RATIO = 8;
/** What it is held against, on either side, and how long the ramp is that it becomes, in s. */
const AROUND_S = 0.004;
const RAMP_S = 0.005;

/**
 * Some of the sounds that espeak-ng has in store, such as the stops of Mandarin, do not lie about zero: they begin with a step out
 * of the silence before them, which clicks. Makes a ramp of each such step, in place.
 */
export function withoutSteps(samples: Float32Array, sampleRate: number): void {
  const around = Math.round(AROUND_S * sampleRate);
  const ramp = Math.round(RAMP_S * sampleRate);
  const step = stepOf(samples);
  for (let i = 0; i + 1 < samples.length; i++) {
    const height = step(i);
    const most = Math.abs(height) / RATIO;
    if (Math.abs(height) < LEAST_STEP || !isAlone(step, i, around, most)) continue;
    for (let k = 0; k < ramp && i + 1 + k < samples.length; k++)
      samples[i + 1 + k] = (samples[i + 1 + k] ?? 0) - height * (1 - k / ramp);
  }
}

function isAlone(step: (i: number) => number, at: number, around: number, most: number): boolean {
  for (let k = 1; k <= around; k++) if (Math.abs(step(at - k)) > most || Math.abs(step(at + k)) > most) return false;
  return true;
}

/** A stop's release that is over sooner than this is heard as a click where it stands out as much, in s and as a ratio of steps. */
const BURST_S = 0.0003;
const BURST_AROUND_S = 0.005;
const BURST_RATIO = 3;
const LEAST_BURST_STEP = 0.015;

/** The same of single pulses, which stops are let go with: makes them no more than a few times as steep as what is around them. */
export function withoutPulses(samples: Float32Array, sampleRate: number): void {
  const own = Math.round(BURST_S * sampleRate);
  const around = Math.round(BURST_AROUND_S * sampleRate);
  const step = stepOf(samples);
  for (let i = 0; i + 1 < samples.length; i++) {
    const here = Math.abs(step(i));
    if (here < LEAST_BURST_STEP) continue;
    let beside = 1e-4;
    for (let k = own; k <= around && here > BURST_RATIO * beside; k++)
      beside = Math.max(beside, Math.abs(step(i - k)), Math.abs(step(i + k)));
    if (here > BURST_RATIO * beside) flatten(samples, i - own, i + own, (BURST_RATIO * beside) / here);
  }
}

/** Brings the samples between two nearer to the line from the one to the other. */
function flatten(samples: Float32Array, from: number, to: number, share: number): void {
  const [first, last] = [samples[from] ?? 0, samples[to] ?? 0];
  for (let i = Math.max(0, from + 1); i < Math.min(samples.length, to); i++) {
    const line = first + ((last - first) * (i - from)) / (to - from);
    samples[i] = line + ((samples[i] ?? 0) - line) * share;
  }
}

function stepOf(samples: Float32Array): (i: number) => number {
  return (i) => (samples[i + 1] ?? 0) - (samples[i] ?? 0);
}
