import { SAMPLE_RATE } from "../../speech/voice.ts";
import { STEPS, eachStep, stepAt, type Chart } from "./chart.ts";
import type { Kit } from "./drums.ts";
import { nearest } from "./harmony.ts";
import { bass, bell, electric, felt, pad, pluck, type Note } from "./instruments.ts";
import { pick, type Random } from "./random.ts";
import { play, playWide, type Stage } from "./stage.ts";

/** Players are no machines: each note is this much early or late at most. */
const LOOSENESS_S = 0.004;
const BASS_RANGE = [31, 43] as const;
const LEAD_CENTRE = 77;

const INSTRUMENTS = { electric, felt, pluck, bell } as const;
/** Energy from which a part plays. */
const ENTRY = { bass: 0.38, hat: 0.44, kick: 0.5, snare: 0.58, full: 0.6, lead: 0.78 } as const;

/** The same note struck alike sounds alike: made once. */
type Struck = Map<string, Note>;

export function playChords(stage: Stage, chart: Chart, random: Random): void {
  const { style, form, bars } = chart;
  const instrument = INSTRUMENTS[style.sounds.comp];
  const struck: Struck = new Map();
  const calm = pick(random, style.comp.calm);
  const full = pick(random, style.comp.full);
  bars.slice(0, form.bars).forEach(({ voicing, energy }, bar) => {
    let arpeggio = 0;
    eachStep(energy >= ENTRY.full ? full : calm, (step, strength) => {
      const velocity = strength * (0.55 + 0.45 * energy);
      const notes = style.broken && (step > 0 || energy < ENTRY.full) ? broken(voicing, arpeggio++) : voicing;
      notes.forEach((note, i) => {
        const seconds = (style.broken ? 6 : 3.4) * stepSeconds(chart);
        play(stage, strike(struck, instrument, note, seconds, velocity), {
          // Fingers roll a chord from below.
          at: loosely(stepAt(chart, bar, step) + i * 0.006 * SAMPLE_RATE, random),
          gain: style.levels.comp * (notes.length > 2 ? 0.75 : 1),
          pan: ((note % 5) - 2) * 0.13,
          send: 0.28,
        });
      });
    });
  });
}

/** One or two notes of the chord, walking up and down. */
function broken(voicing: readonly number[], turn: number): number[] {
  const round = 2 * voicing.length - 2;
  const at = turn % Math.max(1, round);
  return [voicing[at < voicing.length ? at : round - at] ?? voicing[0] ?? 60];
}

export function playPad(stage: Stage, { style, form, bars }: Chart, random: Random): void {
  bars.slice(0, form.bars).forEach(({ voicing, energy }, bar) => {
    const sound = pad(voicing, form.bar / SAMPLE_RATE, 0.15 + 0.75 * energy ** 2, random);
    playWide(stage, sound, { at: bar * form.bar, gain: style.levels.pad * (0.45 + 0.45 * energy), send: 0.6 });
  });
}

export function playBass(stage: Stage, chart: Chart, random: Random): void {
  const { style, form, bars } = chart;
  const struck: Struck = new Map();
  const full = pick(random, style.bass.full);
  bars.slice(0, form.bars).forEach(({ chord, energy }, bar) => {
    if (energy < ENTRY.bass) return;
    const pattern = energy >= ENTRY.full ? full : style.bass.calm;
    const root = inBassRange(chord.root);
    eachStep(pattern, (step, strength) => {
      // The last sixteenths of a bar may look ahead: the fifth leads on.
      const note = step >= 12 && strength < 0.8 ? inBassRange(chord.fifth) : root;
      play(stage, strike(struck, bass, note, lengthUntilNext(pattern, step) * stepSeconds(chart), strength), {
        at: loosely(stepAt(chart, bar, step), random),
        gain: style.levels.bass * (0.7 + 0.3 * energy),
        send: 0.02,
      });
    });
  });
}

export function playDrums(stage: Stage, chart: Chart, kit: Kit, random: Random): void {
  const { style, form, bars } = chart;
  const snare = kit[style.sounds.snare];
  bars.slice(0, form.bars).forEach(({ energy }, bar) => {
    // The bar before the call to action clears the floor in its last quarter.
    const breath = bar === form.climax - 1 && form.climax < form.bars ? 12 : STEPS;
    const beat = (drum: Note, pattern: string, level: number, pan: number, send: number): void =>
      eachStep(pattern, (step, strength) => {
        if (step >= breath) return;
        const loose = 0.9 + 0.2 * random();
        play(stage, drum, {
          at: loosely(stepAt(chart, bar, step), random),
          gain: level * strength * loose * (0.6 + 0.4 * energy),
          pan,
          send,
        });
      });
    if (energy >= ENTRY.kick) beat(kit.kick, style.kick, style.levels.kick, 0, 0.02);
    if (energy >= ENTRY.snare) beat(snare, style.snare, style.levels.snare, -0.06, 0.25);
    if (energy >= ENTRY.hat)
      beat(kit.hat, energy >= ENTRY.full ? style.hat.full : style.hat.calm, style.levels.hat, 0.3, 0.08);
  });
}

/** A motif over two bars that opens the film and comes back with the call to action. */
export function playLead(stage: Stage, chart: Chart, random: Random): void {
  const { style, form, bars } = chart;
  const instrument = INSTRUMENTS[style.sounds.lead];
  const struck: Struck = new Map();
  const rhythm = pick(random, style.melody);
  const answer = pick(random, style.melody);
  const contour = Array.from({ length: STEPS }, () => Math.floor(random() * 3) - 1);
  bars.slice(0, form.bars).forEach(({ chord, energy }, bar) => {
    if (energy < ENTRY.lead || (bar === form.bars - 1 && form.bars > 2)) return;
    let note = LEAD_CENTRE;
    let turn = (bar % 2) * 5;
    const pattern = bar % 2 === 0 ? rhythm : answer;
    eachStep(pattern, (step, strength) => {
      note = leadNote(chord.tones, note, contour[turn++ % STEPS] ?? 0);
      const seconds = Math.min(1.2, lengthUntilNext(pattern, step) * stepSeconds(chart));
      const sound = strike(struck, instrument, note, seconds, strength * energy);
      // The note, then its echoes a dotted eighth apart, from side to side.
      [1, 0.32, 0.12].forEach((gain, echo) =>
        play(stage, sound, {
          at: stepAt(chart, bar, step) + (echo * 3 * form.bar) / STEPS,
          gain: gain * style.levels.lead,
          pan: [0.12, -0.5, 0.5][echo] ?? 0,
          send: 0.4,
        }),
      );
    });
  });
}

/** The next chord tone up, down, or the same one, never far from the middle. */
function leadNote(tones: readonly number[], from: number, direction: number): number {
  const pulled = from > LEAD_CENTRE + 7 ? -1 : from < LEAD_CENTRE - 6 ? 1 : direction;
  const candidates = tones.map((tone) => nearest(tone, from + 4 * pulled));
  return candidates.reduce((best, note) =>
    Math.abs(note - from - 3 * pulled) < Math.abs(best - from - 3 * pulled) ? note : best,
  );
}

/** The last chord: everyone together, ringing until the film is over. */
export function playFinale(
  stage: Stage,
  { style, form, bars }: Chart,
  kit: Kit,
  samples: number,
  random: Random,
): void {
  const last = bars[form.bars];
  if (!last) return;
  const seconds = (samples - form.finale) / SAMPLE_RATE;
  const instrument = INSTRUMENTS[style.sounds.comp];
  last.voicing.forEach((note, i) => {
    const at = form.finale + i * 0.018 * SAMPLE_RATE;
    // A pluck is short: the felt piano under it carries the chord on.
    play(stage, instrument(note, seconds, 0.75), { at, gain: style.levels.comp, pan: (i - 1.5) * 0.2, send: 0.4 });
    if (style.sounds.comp === "pluck")
      play(stage, felt(note, seconds, 0.6), { at, gain: style.levels.comp * 0.7, pan: (1.5 - i) * 0.2, send: 0.4 });
  });
  playWide(stage, pad(last.voicing, seconds * 0.5, 0.4, random), {
    at: form.finale,
    gain: style.levels.pad * 0.7,
    send: 0.8,
  });
  play(stage, bass(inBassRange(last.chord.root), seconds * 0.7, 0.8), {
    at: form.finale,
    gain: style.levels.bass,
    send: 0.05,
  });
  play(stage, kit.kick, { at: form.finale, gain: style.levels.kick * 0.7, send: 0.1 });
  play(stage, bell(nearest(last.chord.fifth, LEAD_CENTRE), seconds, 0.6), {
    at: form.finale,
    gain: style.levels.lead * 0.7,
    send: 0.5,
  });
}

export function stepSeconds({ form }: Chart): number {
  return form.bar / STEPS / SAMPLE_RATE;
}

function strike(
  struck: Struck,
  instrument: (note: number, seconds: number, velocity: number) => Note,
  note: number,
  seconds: number,
  velocity: number,
): Note {
  const rounded = Math.round(velocity * 12) / 12;
  const key = `${note} ${seconds.toFixed(3)} ${rounded}`;
  let sound = struck.get(key);
  if (!sound) struck.set(key, (sound = instrument(note, seconds, rounded)));
  return sound;
}

function loosely(at: number, random: Random): number {
  return Math.max(0, at + (2 * random() - 1) * LOOSENESS_S * SAMPLE_RATE);
}

function inBassRange(pitchClass: number): number {
  const [low] = BASS_RANGE;
  return low + ((((pitchClass - low) % 12) + 12) % 12);
}

function lengthUntilNext(pattern: string, step: number): number {
  for (let next = step + 1; next < STEPS; next++) if (Number(pattern[next] ?? ".") > 0) return next - step;
  return STEPS - step;
}
