import { filter, filterTwice, highPass, highShelf, peaking } from "../sound/biquad.ts";
import { deEss } from "./de-ess.ts";
import { SAMPLE_RATE } from "./voice.ts";

/** Every sentence is brought to this level: dB full scale, RMS over the parts where speech sounds. */
export const SPEECH_RMS_DB = -20;
const PEAK_LIMIT = 0.8;
/** Parts quieter than this below the sentence's loudest window count as pause. */
const PAUSE_BELOW_LOUDEST_DB = 30;
const WINDOW = Math.round(SAMPLE_RATE * 0.01);

/** Compressor: what rises above the threshold keeps half of its rise (2:1, a square root), softly. */
const THRESHOLD_DB = -20;
const ATTACK_S = 0.008;
const RELEASE_S = 0.12;

/** Makes a synthesised voice pleasant: no rumble or boxiness, clear consonants without a sting, even level. Works in place. */
export function polishVoice(samples: Float32Array): void {
  filterTwice(samples, highPass(80, SAMPLE_RATE), peaking(320, SAMPLE_RATE, -2, 0.9));
  filterTwice(samples, peaking(3000, SAMPLE_RATE, 2.5, 0.8), highShelf(6500, SAMPLE_RATE, 1.5));
  level(samples);
  deEss(samples, SPEECH_RMS_DB);
  compress(samples);
  level(samples);
}

/** Evens out a recorded voice, whose sound is left as it is but for rumble. Works in place. */
export function levelVoice(samples: Float32Array): void {
  filter(samples, highPass(70, SAMPLE_RATE));
  level(samples);
  compress(samples);
  level(samples);
}

/** Brings speech to {@link SPEECH_RMS_DB}, or as near as its peaks allow. */
function level(samples: Float32Array): void {
  const rms = speechRms(samples);
  if (rms === 0) return;
  let peak = 0;
  for (let i = 0; i < samples.length; i++) {
    const height = Math.abs(samples[i] ?? 0);
    if (height > peak) peak = height;
  }
  const gain = Math.min(10 ** (SPEECH_RMS_DB / 20) / rms, PEAK_LIMIT / peak);
  for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] ?? 0) * gain;
}

/** RMS over the windows that are not pause; 0 for silence. */
export function speechRms(samples: Float32Array): number {
  const powers = windowPowers(samples);
  const floor = Math.max(...powers, 0) * 10 ** (-PAUSE_BELOW_LOUDEST_DB / 10);
  let sum = 0;
  let count = 0;
  for (const power of powers) {
    if (power <= floor) continue;
    sum += power;
    count++;
  }
  return count === 0 ? 0 : Math.sqrt(sum / count);
}

function windowPowers(samples: Float32Array): number[] {
  const powers: number[] = [];
  for (let start = 0; start < samples.length; start += WINDOW) {
    const end = Math.min(start + WINDOW, samples.length);
    let sum = 0;
    for (let i = start; i < end; i++) {
      const x = samples[i] ?? 0;
      sum += x * x;
    }
    powers.push(sum / (end - start));
  }
  return powers;
}

function compress(samples: Float32Array): void {
  const attack = Math.exp(-1 / (ATTACK_S * SAMPLE_RATE));
  const release = Math.exp(-1 / (RELEASE_S * SAMPLE_RATE));
  const threshold = 10 ** (THRESHOLD_DB / 20);
  let envelope = 0;
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] ?? 0;
    const height = Math.abs(x) * Math.SQRT2;
    const smoothing = height > envelope ? attack : release;
    envelope = height + smoothing * (envelope - height);
    if (envelope > threshold) samples[i] = x * Math.sqrt(threshold / envelope);
  }
}

/**
 * First and one-past-last sample of the sound in `samples`, with a breath of room: at most 5 ms before, 20 ms after.
 */
export function soundingRange(samples: Float32Array): [start: number, end: number] {
  const powers = windowPowers(samples);
  const floor = Math.max(...powers, 0) * 10 ** (-42 / 10);
  const first = powers.findIndex((power) => power > floor);
  if (first < 0) return [0, 0];
  const last = powers.findLastIndex((power) => power > floor);
  return [
    Math.max(0, first * WINDOW - Math.round(SAMPLE_RATE * 0.005)),
    Math.min(samples.length, (last + 1) * WINDOW + Math.round(SAMPLE_RATE * 0.01)),
  ];
}

/** Fades both ends in place, so that a sentence set into silence makes no click. */
export function fadeEnds(samples: Float32Array, inSamples: number, outSamples: number): void {
  for (let i = 0; i < Math.min(inSamples, samples.length); i++) samples[i] = (samples[i] ?? 0) * (i / inSamples);
  for (let i = 0; i < Math.min(outSamples, samples.length); i++) {
    const at = samples.length - 1 - i;
    samples[at] = (samples[at] ?? 0) * (i / outSamples);
  }
}
