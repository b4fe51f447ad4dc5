import type { Range } from "../sound/ducking.ts";
import { SAMPLE_RATE } from "../speech/voice.ts";

/** Loudness is looked at in steps of 20 ms. */
const STEP_SAMPLES = SAMPLE_RATE / 50;
/** Speech is at most this much quieter than its loudest step; a room's noise is quieter still. */
const RANGE = 10 ** (-30 / 20);
/** What is quieter than this (of full scale) is silence. */
const SILENCE = 10 ** (-55 / 20);

/** From the first to the last sound that stands out, in samples; null for silence. */
export function speechIn(samples: Float32Array): Range | null {
  const levels: number[] = [];
  for (let at = 0; at < samples.length; at += STEP_SAMPLES) {
    const step = samples.subarray(at, at + STEP_SAMPLES);
    levels.push(Math.sqrt(step.reduce((sum, sample) => sum + sample * sample, 0) / step.length));
  }
  const least = Math.max(SILENCE, RANGE * Math.max(0, ...levels));
  const first = levels.findIndex((level) => level > least);
  const last = levels.findLastIndex((level) => level > least);
  return first < 0 ? null : [first * STEP_SAMPLES, Math.min(samples.length, (last + 1) * STEP_SAMPLES)];
}
