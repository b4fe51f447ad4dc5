import { SAMPLE_RATE } from "../speech/voice.ts";
import { limit } from "./limiter.ts";
import { integratedLoudness } from "./loudness.ts";
import type { Stereo } from "./stereo.ts";
import { fromDb } from "./true-peak.ts";

/** What films are mastered to. The peak leaves room for what AAC mostly adds; where it adds more, `encodeSound` sees to it. */
export const TARGET_LUFS = -14;
export const TRUE_PEAK_DB = -2.5;
/** AAC adds most to what begins at once with the film, with nothing before it: its first moments are softer by this. */
const OPENING_DB = -4;
const OPENING_SAMPLES = Math.round(SAMPLE_RATE * 0.12);
/** Limiting costs loudness: the gain is found again this often. */
const MAX_MASTER_PASSES = 6;
const CLOSE_ENOUGH_LU = 0.05;
/** No more dB than this are given for a LU that lacks: it would come out too loud. */
const MOST_PRICE = 2.5;
/** More gain than this would raise hiss, not sound. */
const MAX_GAIN_DB = 40;

/**
 * Raises or lowers a film's sound to {@link TARGET_LUFS} under {@link TRUE_PEAK_DB}, in place. Silence stays silent.
 * @returns the loudness reached, in LUFS; null for silence
 */
export function master(sound: Stereo): number | null {
  soften(sound);
  let loudness = integratedLoudness(sound);
  /** How many dB a LU cost the last time: more than one where peaks had to give way. */
  let price = 1;
  for (let pass = 0; pass < MAX_MASTER_PASSES; pass++) {
    const lack = TARGET_LUFS - loudness;
    if (!Number.isFinite(lack) || (pass > 0 && Math.abs(lack) < CLOSE_ENOUGH_LU)) break;
    const gainDb = Math.min(MAX_GAIN_DB, lack > 0 ? lack * price : lack);
    limit(sound, fromDb(gainDb), fromDb(TRUE_PEAK_DB));
    const reached = integratedLoudness(sound);
    price = Math.min(MOST_PRICE, Math.max(1, gainDb / (reached - loudness)));
    loudness = reached;
  }
  return Number.isFinite(loudness) ? loudness : null;
}

/** Lowers the first moments, the more the nearer to the start, in place. */
function soften({ left, right }: Stereo): void {
  for (let i = 0; i < Math.min(OPENING_SAMPLES, left.length); i++) {
    const part = 0.5 + 0.5 * Math.cos((Math.PI * i) / OPENING_SAMPLES);
    const gain = fromDb(OPENING_DB * part);
    left[i] = (left[i] ?? 0) * gain;
    right[i] = (right[i] ?? 0) * gain;
  }
}
