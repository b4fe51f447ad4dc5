import { SAMPLE_RATE } from "../../speech/voice.ts";
import { filter, highPass, lowPass, peaking } from "../biquad.ts";
import type { Note } from "./instruments.ts";
import type { Random } from "./random.ts";

/** A kit: each drum sounded once at full strength; played softer by gain. */
export interface Kit {
  readonly kick: Note;
  readonly rim: Note;
  readonly clap: Note;
  readonly brush: Note;
  readonly hat: Note;
  /** The hat left open. */
  readonly open: Note;
  readonly crash: Note;
}

export function buildKit(random: Random): Kit {
  return {
    kick: kick(),
    rim: rim(random),
    clap: clap(random),
    brush: noise(random, 0.22, 0.012, 0.07, [1200, 6000], 0.5),
    hat: noise(random, 0.09, 0.0025, 0.022, [6500, 13000], 0.5),
    open: noise(random, 0.4, 0.003, 0.11, [6000, 13000], 0.45),
    crash: noise(random, 2.2, 0.004, 0.5, [3200, 14000], 0.6),
  };
}

function kick(): Note {
  const samples = new Float32Array(Math.round(0.32 * SAMPLE_RATE));
  let phase = 0;
  for (let i = 0; i < samples.length; i++) {
    const t = i / SAMPLE_RATE;
    phase += (2 * Math.PI * (46 + 75 * Math.exp(-t / 0.028))) / SAMPLE_RATE;
    samples[i] = 0.9 * Math.sin(phase) * Math.exp(-t / 0.085) * Math.min(1, i / 48);
  }
  ends(samples);
  return samples;
}

function rim(random: Random): Note {
  const samples = noise(random, 0.18, 0.0015, 0.035, [900, 5000], 0.4);
  for (let i = 0; i < samples.length; i++) {
    const t = i / SAMPLE_RATE;
    const body =
      Math.sin(2 * Math.PI * 190 * t) * Math.exp(-t / 0.045) +
      0.4 * Math.sin(2 * Math.PI * 410 * t) * Math.exp(-t / 0.02);
    samples[i] = (samples[i] ?? 0) + 0.3 * body * Math.min(1, t / 0.002);
  }
  ends(samples);
  return samples;
}

/** Several hands a few milliseconds apart. */
function clap(random: Random): Note {
  const samples = new Float32Array(Math.round(0.3 * SAMPLE_RATE));
  for (const [delayS, level] of [
    [0, 0.5],
    [0.011, 0.6],
    [0.023, 1],
  ] as const) {
    const hand = noise(random, 0.25, 0.002, 0.06, [900, 4200], 0.5);
    const at = Math.round(delayS * SAMPLE_RATE);
    for (let i = 0; i < hand.length; i++) samples[at + i] = (samples[at + i] ?? 0) + level * (hand[i] ?? 0);
  }
  ends(samples);
  return samples;
}

function noise(
  random: Random,
  seconds: number,
  attackS: number,
  decayS: number,
  [low, high]: readonly [number, number],
  level: number,
): Note {
  const samples = new Float32Array(Math.round(seconds * SAMPLE_RATE));
  for (let i = 0; i < samples.length; i++) samples[i] = 2 * random() - 1;
  filter(samples, highPass(low, SAMPLE_RATE));
  filter(samples, lowPass(high, SAMPLE_RATE));
  for (let i = 0; i < samples.length; i++) {
    const t = i / SAMPLE_RATE;
    samples[i] = (samples[i] ?? 0) * level * Math.min(1, t / attackS) * Math.exp(-t / decayS);
  }
  ends(samples);
  return samples;
}

/** A breath of air that swells for `seconds` and is gone right after: it leads the ear into what follows. */
export function swell(random: Random, seconds: number): Note {
  const tailS = 0.25;
  const samples = new Float32Array(Math.round((seconds + tailS) * SAMPLE_RATE));
  for (let i = 0; i < samples.length; i++) {
    const t = i / SAMPLE_RATE;
    const height = t < seconds ? swelling(t / seconds) : Math.exp(-(t - seconds) / 0.05);
    samples[i] = (2 * random() - 1) * height * 0.3;
  }
  filter(samples, highPass(700, SAMPLE_RATE));
  filter(samples, lowPass(6500, SAMPLE_RATE));
  filter(samples, peaking(2600, SAMPLE_RATE, 3));
  ends(samples);
  return samples;
}

/** To the power of 2.5. */
function swelling(part: number): number {
  return part * part * Math.sqrt(part);
}

/** The last 5 ms run out to nothing. */
function ends(samples: Float32Array): void {
  const length = Math.min(samples.length, 240);
  for (let i = 0; i < length; i++) {
    const at = samples.length - 1 - i;
    samples[at] = (samples[at] ?? 0) * (i / length);
  }
}
