import { filter, filterTwice, highPass, lowPass } from "../sound/biquad.ts";
import { SAMPLE_RATE } from "./voice.ts";

/** The hiss of s, sh, ch and z lies above this (Hz); vowels have little there. */
const HISS_HZ = 4500;
/** Hiss louder than this, dB below the speech's level, keeps a third of its excess (3:1, a cube root of its power). Readers have 10 to 14. */
const BELOW_SPEECH_DB = 10;
const ATTACK_S = 0.002;
const RELEASE_S = 0.04;

/**
 * Takes the sting out of sibilants, and nothing of duller voices. Works in place.
 * @param speechDb level of the speech, RMS in dB full scale
 */
export function deEss(samples: Float32Array, speechDb: number): void {
  const hiss = samples.slice();
  filterTwice(hiss, highPass(HISS_HZ, SAMPLE_RATE), highPass(HISS_HZ, SAMPLE_RATE));
  // What is turned down is what a filter leaves of the sound, so that both parts add up to it again.
  const dull = samples.slice();
  filter(dull, lowPass(HISS_HZ, SAMPLE_RATE));
  const attack = Math.exp(-1 / (ATTACK_S * SAMPLE_RATE));
  const release = Math.exp(-1 / (RELEASE_S * SAMPLE_RATE));
  const threshold = 10 ** ((speechDb - BELOW_SPEECH_DB) / 10);
  let power = 0;
  for (let i = 0; i < samples.length; i++) {
    const height = hiss[i] ?? 0;
    const now = height * height;
    power = now + (now > power ? attack : release) * (power - now);
    if (power <= threshold) continue;
    const below = dull[i] ?? 0;
    samples[i] = below + ((samples[i] ?? 0) - below) * Math.cbrt(threshold / power);
  }
}
