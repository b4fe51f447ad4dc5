import { SAMPLE_RATE } from "../../speech/voice.ts";
import { silence, type Stereo } from "../stereo.ts";
import { findBeats } from "./beats.ts";

/** How long music that is cut fades, at least; the fade begins on a beat. */
const FADE_S = 2.5;
const SOFT_START = Math.round(SAMPLE_RATE * 0.005);
/** At a joint one end goes over into the other for this long. */
const JOINT = Math.round(SAMPLE_RATE * 0.02);
/** How far a joint is moved from the beats, that both waves go on as if nothing were. */
const PLAY = Math.round(SAMPLE_RATE * 0.012);
const COMPARED = Math.round(SAMPLE_RATE * 0.04);
/** Repeats are whole bars; of bars, rather four or two together than one. */
const BEATS_PER_BAR = 4;
/** So much of the music may be left out for the sake of more bars together. */
const LEFT_OUT = 0.25;

/** Brings music to exactly `samples`: cut, or repeated from beat to beat, and faded out. */
export function fitMusic(music: Stereo, samples: number): Stereo {
  const beats = findBeats(music);
  const fitted = silence(samples);
  const length = music.left.length;
  const loop = length >= samples ? null : loopOf(music, beats);
  // Once to the loop's end, then the loop over and over.
  let at = 0;
  let from = 0;
  while (at < samples) {
    const until = loop?.end ?? length;
    lay(fitted, at, music, from, Math.min(length, until + JOINT), at > 0);
    at += until - from;
    from = loop?.start ?? 0;
  }
  const fade = Math.min(samples, FADE_S * SAMPLE_RATE);
  const onBeat = loop === null ? beats.findLast((beat) => beat <= samples - fade) : undefined;
  const fadeFrom = onBeat === undefined || samples - onBeat > 2 * fade ? samples - fade : onBeat;
  shape(fitted, fadeFrom);
  return fitted;
}

/** The bars that are repeated, as samples; without beats all of it. */
function loopOf(music: Stereo, beats: readonly number[]): { readonly start: number; readonly end: number } {
  const all = { start: 0, end: Math.max(JOINT + 1, music.left.length - JOINT) };
  const start = beats.find((beat) => beat >= PLAY);
  if (start === undefined) return all;
  const after = beats.filter((beat) => beat > start && beat + JOINT + PLAY + COMPARED < music.left.length);
  for (const bars of [4, 2, 1]) {
    const group = bars * BEATS_PER_BAR;
    const count = after.length - (after.length % group);
    const end = after[count - 1];
    if (end === undefined || (count < after.length * (1 - LEFT_OUT) && bars > 1)) continue;
    return { start, end: matching(music.left, start, end) };
  }
  return all;
}

/** The place around `end` that sounds most like `start`. */
function matching(samples: Float32Array, start: number, end: number): number {
  let best = end;
  let bestLikeness = Number.NEGATIVE_INFINITY;
  for (let place = end - PLAY; place <= end + PLAY; place += 4) {
    let product = 0;
    let power = 1e-9;
    for (let i = 0; i < COMPARED; i += 4) {
      const x = samples[place + i] ?? 0;
      product += x * (samples[start + i] ?? 0);
      power += x * x;
    }
    const likeness = product / Math.sqrt(power);
    if (likeness > bestLikeness) {
      bestLikeness = likeness;
      best = place;
    }
  }
  return best;
}

/** Adds the music from `from` until `until`; its first samples come in, and what lies after the joint goes out. */
function lay(to: Stereo, at: number, music: Stereo, from: number, until: number, joined: boolean): void {
  const length = Math.min(until - from, to.left.length - at);
  for (let i = 0; i < length; i++) {
    const comes = joined && i < JOINT ? i / JOINT : 1;
    const left = until - from - i;
    const goes = left <= JOINT ? left / JOINT : 1;
    to.left[at + i] = (to.left[at + i] ?? 0) + comes * goes * (music.left[from + i] ?? 0);
    to.right[at + i] = (to.right[at + i] ?? 0) + comes * goes * (music.right[from + i] ?? 0);
  }
}

/** No click at the start; nothing is left at the end. */
function shape({ left, right }: Stereo, fadeFrom: number): void {
  for (const samples of [left, right]) {
    for (let i = 0; i < Math.min(SOFT_START, samples.length); i++) samples[i] = (samples[i] ?? 0) * (i / SOFT_START);
    for (let i = fadeFrom; i < samples.length; i++) {
      const part = (i - fadeFrom) / (samples.length - 1 - fadeFrom);
      samples[i] = (samples[i] ?? 0) * Math.cos((Math.PI / 2) * part) ** 2;
    }
  }
}
