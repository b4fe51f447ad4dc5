import { SAMPLE_RATE } from "../../speech/voice.ts";
import type { Chart } from "./chart.ts";
import { swell, type Kit } from "./drums.ts";
import type { Form } from "./form.ts";
import { nearest } from "./harmony.ts";
import { bell } from "./instruments.ts";
import type { Random } from "./random.ts";
import { play, type Stage } from "./stage.ts";

const CUT_SWELL_S = 0.45;
const CUT_SWELL_GAIN = 0.5;
const RISE_BARS = 1;

/** The bar that is played at a sample. */
function barOf({ at, bars }: Form, sample: number): number {
  let bar = 0;
  while (bar < bars && at(bar + 1) <= sample) bar++;
  return bar;
}

/** Marks scene changes: a short breath into each, a chime of the harmony and a soft thump on it. */
export function playHits(
  stage: Stage,
  { style, form, bars }: Chart,
  kit: Kit,
  cuts: readonly number[],
  callToAction: number,
  random: Random,
): void {
  const breath = swell(random, CUT_SWELL_S);
  const level = style.levels.hit;
  for (const cut of cuts) {
    if (cut <= 0 || cut >= form.finale) continue;
    const note = nearest(bars[barOf(form, cut)]?.chord.fifth ?? 0, 84);
    const lead = CUT_SWELL_S * SAMPLE_RATE;
    if (cut > lead)
      play(stage, breath, { at: cut - lead, gain: level * CUT_SWELL_GAIN, pan: random() - 0.5, send: 0.35 });
    play(stage, bell(note, 0.9, 0.5), { at: cut, gain: level * 0.6, pan: random() - 0.5, send: 0.5 });
    // A thump beside the beat would stumble.
    if (form.met.has(cut)) play(stage, kit.kick, { at: cut, gain: level * 0.6, send: 0.25 });
  }
  const rise = Math.min(callToAction * 0.8, RISE_BARS * form.bar);
  if (rise > SAMPLE_RATE && callToAction < form.finale) {
    play(stage, swell(random, rise / SAMPLE_RATE), { at: callToAction - rise, gain: level * 0.8, send: 0.3 });
  }
}
