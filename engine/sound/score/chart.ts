import type { Mood } from "../../timeline/timeline.ts";
import type { Range } from "../ducking.ts";
import { energyOf, findForm, type Form } from "./form.ts";
import { chord, voiceLed, type Chord, type Degree } from "./harmony.ts";
import { MOOD_STYLES, type MoodStyle } from "./moods.ts";
import { pick, type Random } from "./random.ts";

/** Steps of a bar: sixteenths. */
export const STEPS = 16;

/** All that is decided before the first note is played. */
export interface Chart {
  readonly style: MoodStyle;
  /** Pitch class of the key's tonic; all moods are in major. */
  readonly key: number;
  readonly form: Form;
  /** When somebody speaks, in samples. */
  readonly speech: readonly Range[];
  /** One for each bar, and one more: the last chord. */
  readonly bars: readonly ChartBar[];
}

export interface ChartBar {
  readonly chord: Chord;
  /** Notes of the chord as the hands take them, lowest first. */
  readonly voicing: readonly number[];
  /** 0 to 1. */
  readonly energy: number;
}

export interface ChartInput {
  readonly mood: Mood;
  readonly samples: number;
  readonly cuts: readonly number[];
  readonly callToAction: number;
  /** When somebody speaks, rising and apart; nobody does if it isn't said. */
  readonly speech?: readonly Range[];
}

/** Semitones of the major scale above its tonic. */
const MAJOR: ReadonlySet<number> = new Set([0, 2, 4, 5, 7, 9, 11]);
/** Bars of a phrase. Phrases are counted from the call to action, both ways. */
const PHRASE_BARS = 4;

export function buildChart({ mood, samples, cuts, callToAction, speech = [] }: ChartInput, random: Random): Chart {
  const style = MOOD_STYLES[mood];
  const form = findForm(samples, cuts, callToAction, style.tempo);
  const key = pick(random, style.keys);
  const degrees = harmonise(form, style, pick(random, style.progressions));
  let voicing: readonly number[] = [];
  const bars = degrees.map((degree, bar): ChartBar => {
    const here = chord(key, degree);
    voicing = voiceLed(here, voicing, style.chordRange);
    return { chord: here, voicing, energy: energyOf(bar, form) };
  });
  return { style, key, form, bars, speech };
}

/**
 * A chord for each bar and the last one. The progression begins anew with the call to action; where the bars before
 * it don't fill whole rounds, the last round enters late, so that it still leads there.
 */
function harmonise({ bars, climax }: Form, { cadence, final }: MoodStyle, progression: readonly Degree[]): Degree[] {
  const round = progression.length;
  const odd = climax % round;
  const degrees = Array.from({ length: bars }, (_, bar): Degree => {
    const step = bar >= climax ? bar - climax : bar < climax - odd ? bar : bar - climax + round;
    return progression[step % round] ?? final;
  });
  // A single odd bar would say the round's last chord twice.
  if (odd === 1 && climax > 1) degrees[climax - 1] = cadence[1];
  const closing = bars - climax >= 2 || climax === 0 ? cadence : cadence.slice(1);
  closing.slice(-bars).forEach((degree, i, all) => (degrees[bars - all.length + i] = degree));
  return [...degrees, final];
}

/** Sample at which a sixteenth of a bar sounds, swung. */
export function stepAt({ form, style }: Chart, bar: number, step: number): number {
  const late = step % 2 === 1 ? style.swing / 2 : 0;
  return form.at(bar + (step + late) / STEPS);
}

/** Whether a bar is the last of its phrase. */
export function closesPhrase({ form }: Chart, bar: number): boolean {
  return (((bar + 1 - form.climax) % PHRASE_BARS) + PHRASE_BARS) % PHRASE_BARS === 0;
}

/** The next note of the key above (1) or below (−1). */
export function scaleStep({ key }: Chart, note: number, direction: 1 | -1): number {
  let next = note + direction;
  while (!MAJOR.has((((next - key) % 12) + 12) % 12)) next += direction;
  return next;
}

/** Whether somebody speaks anywhere between two samples. */
export function isSpoken({ speech }: Chart, from: number, to: number): boolean {
  return speech.some(([start, end]) => start < to && end > from);
}

/** Calls `hit` for each step of a pattern that sounds; `strength` is 0 to 1. */
export function eachStep(pattern: string, hit: (step: number, strength: number) => void): void {
  for (let step = 0; step < STEPS; step++) {
    const strength = Number(pattern[step] ?? ".");
    if (strength > 0) hit(step, strength / 9);
  }
}
