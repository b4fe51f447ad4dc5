import { SAMPLE_RATE } from "../speech/voice.ts";
import type { Stereo } from "./stereo.ts";
import { crests, peakAfter } from "./true-peak.ts";

/** The gain begins to fall this long before a peak, so that no edge is heard. */
const LOOK_AHEAD = Math.round(SAMPLE_RATE * 0.004);
const RELEASE_S = 0.08;
/** A gain this near to 1 is 1. */
const RECOVERED = 1 - 1e-6;
/** What the sound between samples may gain while the gain moves, kept free. */
const MARGIN = 0.985;

/**
 * Holds true peaks at or under `ceiling`, both channels alike, in place.
 * @param gain applied before limiting
 * @param ceiling absolute value, 1 being full scale
 */
export function limit({ left, right }: Stereo, gain: number, ceiling: number): void {
  const length = left.length;
  const wanted = new Float32Array(length).fill(1);
  const allowed = (ceiling * MARGIN) / gain;
  for (const samples of [left, right]) {
    let next = Math.abs(samples[0] ?? 0);
    for (let i = 0; i < length; i++) {
      const here = next;
      next = i + 1 < length ? Math.abs(samples[i + 1] ?? 0) : 0;
      const near = here > next ? here : next;
      if (near < allowed / 2) continue;
      const peak = crests(samples, i) ? peakAfter(samples, i) : near;
      if (peak <= allowed) continue;
      const needed = allowed / peak;
      wanted[i] = Math.min(wanted[i] ?? 1, needed);
      if (i + 1 < length) wanted[i + 1] = Math.min(wanted[i + 1] ?? 1, needed);
    }
  }
  recover(wanted);
  applySmoothed({ left, right }, wanted, gain);
}

/** Least gain within the look-ahead on either side, and a slow return after it; in place. */
function recover(wanted: Float32Array): void {
  const release = Math.exp(-1 / (RELEASE_S * SAMPLE_RATE));
  // Monotonic queue of candidates for the sliding minimum: their indices, values rising.
  const queue = new Int32Array(2 * LOOK_AHEAD + 2);
  const values = new Float32Array(queue.length);
  let head = 0;
  let tail = 0;
  let held = 1;
  const at = (n: number): number => n % queue.length;
  for (let i = 0; i < wanted.length + LOOK_AHEAD; i++) {
    const value = i < wanted.length ? (wanted[i] ?? 1) : 1;
    // Most of a film is far from its peaks: nothing to hold, nothing to recover from.
    if (value === 1 && tail === head && held > RECOVERED) {
      held = 1;
      continue;
    }
    if (value < 1) {
      while (tail > head && (values[at(tail - 1)] ?? 0) >= value) tail--;
      queue[at(tail)] = i;
      values[at(tail)] = value;
      tail++;
    }
    const centre = i - LOOK_AHEAD;
    if (centre < 0) continue;
    while (tail > head && (queue[at(head)] ?? 0) < centre - LOOK_AHEAD) head++;
    held = Math.min(tail > head ? (values[at(head)] ?? 1) : 1, 1 - (1 - held) * release);
    wanted[centre] = held;
  }
}

/** The mean gain over the look-ahead on either side: never above what the peak in its midst needs. */
function applySmoothed({ left, right }: Stereo, wanted: Float32Array, gain: number): void {
  const width = 2 * LOOK_AHEAD + 1;
  const valueAt = (i: number): number => wanted[Math.min(wanted.length - 1, Math.max(0, i))] ?? 1;
  let sum = 0;
  for (let i = -LOOK_AHEAD; i < LOOK_AHEAD; i++) sum += valueAt(i);
  for (let i = 0; i < wanted.length; i++) {
    sum += valueAt(i + LOOK_AHEAD);
    const now = (gain * sum) / width;
    sum -= valueAt(i - LOOK_AHEAD);
    left[i] = (left[i] ?? 0) * now;
    right[i] = (right[i] ?? 0) * now;
  }
}
