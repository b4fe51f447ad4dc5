import type { Mood } from "../../timeline/timeline.ts";
import { SAMPLE_RATE } from "../../speech/voice.ts";
import { filterBoth, highPass, highShelf } from "../biquad.ts";
import type { Stereo } from "../stereo.ts";
import { buildChart, type ChartInput } from "./chart.ts";
import { buildKit } from "./drums.ts";
import { playHits } from "./hits.ts";
import { playLead } from "./melody.ts";
import { open } from "./opening.ts";
import { playBass, playChords, playDrums, playFinale, playPad } from "./players.ts";
import { addRoom } from "./room.ts";
import { seeded } from "./random.ts";
import { buildStage } from "./stage.ts";

export interface ScoreInput extends ChartInput {
  readonly mood: Mood;
  /** 0 to 2³²−1: decides key, progression, rhythms and motif. */
  readonly seed: number;
  /** Exact length of the score. */
  readonly samples: number;
  /** Samples at which scenes change, rising. */
  readonly cuts: readonly number[];
  /** Sample at which the call to action begins. */
  readonly callToAction: number;
}

/** Brings scores to about −18 LUFS; the mix sets the final loudness. */
const LEVEL: Readonly<Record<Mood, number>> = { lofi: 0.9, upbeat: 0.9, warm: 0.72, corporate: 0.95 };
/** The last chord's room is faded to nothing over this part of its ring. */
const FADE_PART = 0.45;
/** What lies below is not heard, and would be an offset. */
const RUMBLE = highPass(28, SAMPLE_RATE);
/** Soft instruments want a little air on top. */
const AIR = highShelf(1800, SAMPLE_RATE, 4);

/** Composes and plays a score of exactly `samples`, ending in silence. The same input gives the same samples. */
export function composeScore(input: ScoreInput): Stereo {
  const { mood, samples, seed, cuts, callToAction } = input;
  if (!Number.isInteger(samples) || samples < 0)
    throw new RangeError(`A score's length is a whole number of samples, got ${samples}.`);
  const random = seeded(seed);
  const chart = buildChart(input, random);
  const stage = buildStage(samples);
  const kit = buildKit(random);
  playPad(stage, chart, random);
  playChords(stage, chart, random);
  playBass(stage, chart, random);
  playDrums(stage, chart, kit, random);
  playLead(stage, chart, random);
  playHits(stage, chart, kit, cuts, callToAction, random);
  playFinale(stage, chart, kit, samples, random);
  addRoom(stage, stage.send, chart.style.roomS);
  filterBoth(stage, AIR);
  open(stage, chart);
  for (const channel of [stage.left, stage.right]) warm(channel, LEVEL[mood]);
  filterBoth(stage, RUMBLE);
  fadeOut(stage, Math.round((samples - chart.form.finale) * FADE_PART));
  return { left: stage.left, right: stage.right };
}

/** Full scale softly reached, as on tape: peaks are rounded, what is quiet stays as it is. In place. */
function warm(samples: Float32Array, level: number): void {
  for (let i = 0; i < samples.length; i++) {
    const x = level * (samples[i] ?? 0);
    // x/(1+|x|³)^(1/3) would be the textbook's curve; this one is as smooth and takes no root.
    const squared = Math.min(9, x * x);
    samples[i] = (Math.max(-3, Math.min(3, x)) * (27 + squared)) / (27 + 9 * squared);
  }
}

function fadeOut({ left, right }: Stereo, length: number): void {
  for (let i = 0; i < Math.min(length, left.length); i++) {
    const gain = 0.5 - 0.5 * Math.cos((Math.PI * i) / length);
    const at = left.length - 1 - i;
    left[at] = (left[at] ?? 0) * gain;
    right[at] = (right[at] ?? 0) * gain;
  }
}
