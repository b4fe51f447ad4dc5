import type { Mood } from "../../timeline/timeline.ts";
import { SAMPLE_RATE } from "../../speech/voice.ts";
import { filter, highPass, highShelf, lowPass } from "../biquad.ts";
import { integratedLoudness } from "../loudness.ts";
import { limit } from "../limiter.ts";
import type { Stereo } from "../stereo.ts";
import { fromDb } from "../true-peak.ts";
import { buildChart, type ChartInput } from "./chart.ts";
import { buildKit } from "./drums.ts";
import { playHits } from "./hits.ts";
import { playBass, playChords, playDrums, playFinale, playLead, playPad } from "./players.ts";
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

/** Loudness that scores are brought to; the mix sets the final one. */
const SCORE_LUFS = -18;
const CEILING_DB = -3;
/** The last chord's room is faded to nothing over this part of its ring. */
const FADE_PART = 0.45;
/** Soft instruments want a little air on top. */
const AIR = highShelf(1800, SAMPLE_RATE, 4);
/** Lo-fi is heard as from an old tape: no highs. */
const TAPE_HZ = 7000;

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
  for (const channel of [stage.left, stage.right]) {
    filter(channel, highPass(28, SAMPLE_RATE));
    filter(channel, AIR);
    if (mood === "lofi") filter(channel, lowPass(TAPE_HZ, SAMPLE_RATE));
  }
  fadeOut(stage, Math.round((samples - chart.form.finale) * FADE_PART));
  const loudness = integratedLoudness(stage);
  if (Number.isFinite(loudness)) limit(stage, fromDb(SCORE_LUFS - loudness), fromDb(CEILING_DB));
  return { left: stage.left, right: stage.right };
}

function fadeOut({ left, right }: Stereo, length: number): void {
  for (let i = 0; i < Math.min(length, left.length); i++) {
    const gain = 0.5 - 0.5 * Math.cos((Math.PI * i) / length);
    const at = left.length - 1 - i;
    left[at] = (left[at] ?? 0) * gain;
    right[at] = (right[at] ?? 0) * gain;
  }
}
