import type { Stereo } from "./stereo.ts";

/**
 * Second-order filters (biquads): the building block of equalisers and of the loudness measure.
 * Shapes by the RBJ Audio EQ Cookbook: https://www.w3.org/TR/audio-eq-cookbook/
 */
export interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

const BUTTERWORTH_Q = Math.SQRT1_2;

export function highPass(hz: number, sampleRate: number, q = BUTTERWORTH_Q): Biquad {
  const { cos, alpha } = angle(hz, sampleRate, q);
  return normalised((1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
}

export function lowPass(hz: number, sampleRate: number, q = BUTTERWORTH_Q): Biquad {
  const { cos, alpha } = angle(hz, sampleRate, q);
  return normalised((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
}

/** A bell: `gainDb` at `hz`, falling off on both sides. */
export function peaking(hz: number, sampleRate: number, gainDb: number, q = 1): Biquad {
  const { cos, alpha } = angle(hz, sampleRate, q);
  const a = 10 ** (gainDb / 40);
  return normalised(1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a);
}

/** Lifts or lowers all above `hz` by `gainDb`. */
export function highShelf(hz: number, sampleRate: number, gainDb: number, q = BUTTERWORTH_Q): Biquad {
  const { cos, alpha } = angle(hz, sampleRate, q);
  const a = 10 ** (gainDb / 40);
  const slope = 2 * Math.sqrt(a) * alpha;
  return normalised(
    a * (a + 1 + (a - 1) * cos + slope),
    -2 * a * (a - 1 + (a + 1) * cos),
    a * (a + 1 + (a - 1) * cos - slope),
    a + 1 - (a - 1) * cos + slope,
    2 * (a - 1 - (a + 1) * cos),
    a + 1 - (a - 1) * cos - slope,
  );
}

/** Filters in place. */
export function filter(samples: Float32Array, { b0, b1, b2, a1, a2 }: Biquad): void {
  let z1 = 0;
  let z2 = 0;
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] ?? 0;
    const y = b0 * x + z1;
    z1 = b1 * x + z2 - a1 * y;
    z2 = b2 * x - a2 * y;
    samples[i] = y;
  }
}

/**
 * Filters by one filter and then by another, in place: each step of a filter waits for the one before it, and meanwhile the other's
 * is done.
 */
export function filterTwice(samples: Float32Array, first: Biquad, then: Biquad): void {
  const { b0, b1, b2, a1, a2 } = first;
  const { b0: c0, b1: c1, b2: c2, a1: d1, a2: d2 } = then;
  let z1 = 0;
  let z2 = 0;
  let w1 = 0;
  let w2 = 0;
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] ?? 0;
    const y = b0 * x + z1;
    z1 = b1 * x + z2 - a1 * y;
    z2 = b2 * x - a2 * y;
    const out = c0 * y + w1;
    w1 = c1 * y + w2 - d1 * out;
    w2 = c2 * y - d2 * out;
    samples[i] = out;
  }
}

/** Filters both channels in place, side by side: each step waits for the one before it, and meanwhile the other channel's is done. */
export function filterBoth({ left, right }: Stereo, { b0, b1, b2, a1, a2 }: Biquad): void {
  let l1 = 0;
  let l2 = 0;
  let r1 = 0;
  let r2 = 0;
  for (let i = 0; i < left.length; i++) {
    const x = left[i] ?? 0;
    const u = right[i] ?? 0;
    const y = b0 * x + l1;
    const v = b0 * u + r1;
    l1 = b1 * x + l2 - a1 * y;
    r1 = b1 * u + r2 - a1 * v;
    l2 = b2 * x - a2 * y;
    r2 = b2 * u - a2 * v;
    left[i] = y;
    right[i] = v;
  }
}

function angle(hz: number, sampleRate: number, q: number): { cos: number; alpha: number } {
  const w = (2 * Math.PI * hz) / sampleRate;
  return { cos: Math.cos(w), alpha: Math.sin(w) / (2 * q) };
}

function normalised(b0: number, b1: number, b2: number, a0: number, a1: number, a2: number): Biquad {
  return { b0: b0 / a0, b1: b1 / a0, b2: b2 / a0, a1: a1 / a0, a2: a2 / a0 };
}
