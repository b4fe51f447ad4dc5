import { SAMPLE_RATE } from "../../speech/voice.ts";
import { closesPhrase, eachStep, scaleStep, stepAt, STEPS, type Chart } from "./chart.ts";
import type { Kit } from "./drums.ts";
import { nearest } from "./harmony.ts";
import { bass, bell, electric, felt, pad, PAD_RATE, pluck, type Note } from "./instruments.ts";
import { pick, type Random } from "./random.ts";
import { play, playWide, type Stage } from "./stage.ts";

/** Players are no machines: each note is this much early or late at most. */
const LOOSENESS_S = 0.004;
const BASS_RANGE = [31, 43] as const;
/** Where the melody's middle lies. */
export const LEAD_CENTRE = 77;
const OPEN_HAT = "..............5.";
const CRASH = "9...............";

export const INSTRUMENTS = { electric, felt, pluck, bell } as const;
/** Energy from which a part plays. */
export const ENTRY = { bass: 0.38, hat: 0.44, kick: 0.5, snare: 0.58, full: 0.6, answer: 0.55, lead: 0.78 } as const;

/** The same note struck alike sounds alike: made once. */
export type Struck = Map<string, Note>;

export function playChords(stage: Stage, chart: Chart, random: Random): void {
  const { style, form, bars } = chart;
  const instrument = INSTRUMENTS[style.sounds.comp];
  const struck: Struck = new Map();
  const calm = pick(random, style.comp.calm);
  const full = pick(random, style.comp.full);
  const turn = pick(random, style.comp.full);
  bars.slice(0, form.bars).forEach(({ voicing, energy }, bar) => {
    let arpeggio = 0;
    const pattern = energy < ENTRY.full ? calm : closesPhrase(chart, bar) ? turn : full;
    eachStep(pattern, (step, strength) => {
      const velocity = strength * (0.4 + 0.6 * energy);
      const notes = style.broken && (step > 0 || energy < ENTRY.full) ? broken(voicing, arpeggio++) : voicing;
      // Where few chords are struck they are held: nobody is left alone with the bass.
      const held = style.broken ? 6 : Math.max(3.4, 0.9 * lengthUntilNext(pattern, step));
      notes.forEach((note, i) => {
        const seconds = held * stepSeconds(chart);
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
    const at = form.at(bar);
    const length = form.at(bar + 1) - at;
    const sound = pad(voicing, length / SAMPLE_RATE, 0.15 + 0.75 * energy ** 2, random);
    if (energy >= ENTRY.kick && style.pump > 0)
      for (const side of [sound.left, sound.right]) pump(side, (length / 4) * (PAD_RATE / SAMPLE_RATE), style.pump);
    playWide(stage, sound, { at, gain: style.levels.pad * (0.45 + 0.45 * energy), send: 0.6 });
  });
}

/**
 * Lets a pad give way to each beat and come back within it, in place.
 * @param beat samples at {@link PAD_RATE}
 */
function pump(samples: Float32Array, beat: number, depth: number): void {
  const down = PAD_RATE * 0.02;
  const back = 0.7 * beat;
  for (let start = 0; start < samples.length; start += beat) {
    const first = Math.ceil(start);
    for (let i = first; i < Math.min(samples.length, start + beat); i++) {
      const into = i - start;
      const lacking = Math.max(0, 1 - into / back);
      // It is down when the beat comes: what falls on the beat itself would click.
      const toNext = Math.max(0, 1 - (beat - into) / down);
      samples[i] = (samples[i] ?? 0) * (1 - depth * Math.max(lacking * lacking, toNext));
    }
  }
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
      // The last sixteenths of a bar look ahead: a step of the scale below or above the next root.
      const next = inBassRange(bars[bar + 1]?.chord.root ?? chord.root);
      const leading = next === root ? inBassRange(chord.fifth) : scaleStep(chart, next, next > root ? -1 : 1);
      const note = step >= 12 && strength < 0.8 ? leading : root;
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
    const isFull = energy >= ENTRY.full;
    const filled = isFull && closesPhrase(chart, bar) && breath === STEPS;
    if (energy >= ENTRY.kick) beat(kit.kick, style.kick, style.levels.kick, 0, 0.02);
    if (energy >= ENTRY.snare) {
      beat(snare, filled ? style.snare.slice(0, 12) + style.fill : style.snare, style.levels.snare, -0.06, 0.25);
    }
    if (energy >= ENTRY.hat) beat(kit.hat, isFull ? style.hat.full : style.hat.calm, style.levels.hat, 0.3, 0.08);
    if (isFull && bar % 2 === 1) beat(kit.open, OPEN_HAT, style.levels.hat * 0.6, 0.3, 0.1);
    if (bar === form.climax) beat(kit.crash, CRASH, style.levels.crash, -0.2, 0.3);
  });
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

export function strike(
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

export function lengthUntilNext(pattern: string, step: number): number {
  for (let next = step + 1; next < STEPS; next++) if (Number(pattern[next] ?? ".") > 0) return next - step;
  return STEPS - step;
}
