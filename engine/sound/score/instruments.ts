import { SAMPLE_RATE } from "../../speech/voice.ts";
import { frequency } from "./harmony.ts";
import type { Random } from "./random.ts";

/** A note as sound: mono, starting and ending in silence without a click. */
export type Note = Float32Array;

/** One sine among those that a sound is made of. */
interface Partial {
  /** Multiple of the note's frequency. */
  readonly ratio: number;
  readonly level: number;
  /** Seconds until it has fallen by 60 dB. */
  readonly decayS: number;
}

const NYQUIST_GUARD_HZ = 18_000;
const TAU = 2 * Math.PI;
/** Samples of one turn of a stored wave. */
const WAVE_SIZE = 2048;
/** A turn is 2³² steps of a phase, which then comes round by itself: its upper bits name a sample of the wave, … */
const WAVE_SHIFT = 21;
/** … its lower ones how far it is on the way to the next. */
const WAY_MASK = 2 ** WAVE_SHIFT - 1;
const TURN = 2 ** 32;
/** One turn of a sine; its first sample comes again at the end. */
const SINE = Float32Array.from({ length: WAVE_SIZE + 1 }, (_, i) => Math.sin((TAU * i) / WAVE_SIZE));

/** A stored wave's height at a phase. */
function heightAt(wave: Float32Array, phase: number): number {
  const at = phase >>> WAVE_SHIFT;
  const here = wave[at] ?? 0;
  return here + ((phase & WAY_MASK) / 2 ** WAVE_SHIFT) * ((wave[at + 1] ?? 0) - here);
}

/** What a phase moves on by with each sample. */
function phaseStep(hz: number): number {
  return Math.round((TURN * hz) / SAMPLE_RATE);
}

/**
 * @param seconds how long the key is held
 * @param velocity 0 to 1; harder is brighter
 */
export function felt(note: number, seconds: number, velocity: number): Note {
  const sustain = 5 * 2 ** ((60 - note) / 24);
  const partials: Partial[] = [];
  for (let n = 1; n <= 7; n++) {
    partials.push({
      // Stiff strings: upper partials are a little sharp.
      ratio: n * Math.sqrt(1 + 0.0004 * n * n),
      level: n ** (-1.9 + 0.5 * velocity) * (n === 1 ? 1 : 0.8),
      decayS: sustain / n ** 0.8,
    });
  }
  return additive(note, seconds, partials, { attackS: 0.006, releaseS: 0.35, level: 0.32 * velocity });
}

export function pluck(note: number, seconds: number, velocity: number): Note {
  const partials: Partial[] = [];
  for (let n = 1; n <= 9; n++) {
    // Plucked at a fifth of its length, a string lacks its fifth partial.
    const comb = Math.abs(Math.sin((Math.PI * n) / 5));
    partials.push({ ratio: n, level: comb * n ** (-1.5 + 0.5 * velocity), decayS: 1.5 / n ** 0.7 });
  }
  return additive(note, Math.min(seconds, 0.5), partials, { attackS: 0.003, releaseS: 0.25, level: 0.36 * velocity });
}

export function bell(note: number, seconds: number, velocity: number): Note {
  const partials: Partial[] = [
    { ratio: 1, level: 1, decayS: 2.6 },
    { ratio: 2, level: 0.35, decayS: 1.8 },
    { ratio: 3.01, level: 0.16, decayS: 1 },
    { ratio: 4.2, level: 0.1 * velocity, decayS: 0.6 },
    { ratio: 6.3, level: 0.05 * velocity, decayS: 0.35 },
  ];
  return additive(note, seconds, partials, { attackS: 0.004, releaseS: 0.8, level: 0.26 * velocity });
}

function additive(
  note: number,
  seconds: number,
  partials: readonly Partial[],
  { attackS, releaseS, level }: { attackS: number; releaseS: number; level: number },
): Note {
  const samples = new Float32Array(Math.round((seconds + releaseS) * SAMPLE_RATE));
  const base = frequency(note);
  for (const { ratio, level: height, decayS } of partials) {
    const hz = base * ratio;
    if (hz > NYQUIST_GUARD_HZ) continue;
    // A decaying sine by recurrence: two multiplications a sample.
    const fall = 10 ** (-3 / (decayS * SAMPLE_RATE));
    const step = (TAU * hz) / SAMPLE_RATE;
    const c1 = 2 * fall * Math.cos(step);
    const c2 = fall * fall;
    let y1 = 0;
    let y2 = (-height * level * Math.sin(step)) / fall;
    const length = Math.min(samples.length, Math.round(decayS * 1.2 * SAMPLE_RATE));
    for (let i = 0; i < length; i++) {
      samples[i] = (samples[i] ?? 0) + y1;
      const y = c1 * y1 - c2 * y2;
      y2 = y1;
      y1 = y;
    }
  }
  shape(samples, attackS, releaseS);
  return samples;
}

/** An electric piano: a sine whose phase another sine bends, less and less, and a short chime of the tine. */
export function electric(note: number, seconds: number, velocity: number): Note {
  const releaseS = 0.3;
  const samples = new Float32Array(Math.round((seconds + releaseS) * SAMPLE_RATE));
  const step = phaseStep(frequency(note));
  const tremoloStep = phaseStep(4.6);
  const fall = Math.exp(-1 / ((note < 60 ? 1.6 : 1.1) * SAMPLE_RATE));
  const bendFall = Math.exp(-1 / (0.35 * SAMPLE_RATE));
  let body = 0.3 * velocity;
  // A full turn of the phase is 2π of the bend.
  let bend = (0.5 + 1.1 * velocity) * (TURN / TAU);
  let phase = 0;
  let tremolo = 0;
  for (let i = 0; i < samples.length; i++) {
    const bent = (phase + bend * heightAt(SINE, phase)) | 0;
    samples[i] = (1 + 0.1 * heightAt(SINE, tremolo)) * body * heightAt(SINE, bent);
    body *= fall;
    bend *= bendFall;
    phase = (phase + step) | 0;
    tremolo = (tremolo + tremoloStep) | 0;
  }
  addTine(samples, 7 * frequency(note), 0.05 * velocity);
  shape(samples, 0.004, releaseS);
  return samples;
}

/** The struck tine of an electric piano, which is gone long before the note is. */
function addTine(samples: Float32Array, hz: number, level: number): void {
  const decayS = 0.05;
  const fall = Math.exp(-1 / (decayS * SAMPLE_RATE));
  const step = phaseStep(hz);
  // It is struck a little after its turn begins: the tine has a click of its own, which the attack rounds.
  let phase = Math.round((0.4 / TAU) * TURN);
  let height = level;
  for (let i = 0; i < Math.min(samples.length, 16 * decayS * SAMPLE_RATE); i++) {
    samples[i] = (samples[i] ?? 0) + height * heightAt(SINE, phase);
    height *= fall;
    phase = (phase + step) | 0;
  }
}

export function bass(note: number, seconds: number, velocity: number): Note {
  const releaseS = 0.07;
  const samples = new Float32Array(Math.round((seconds + releaseS) * SAMPLE_RATE));
  const step = (TAU * frequency(note)) / SAMPLE_RATE;
  const [stepSine, stepCosine] = [Math.sin(step), Math.cos(step)];
  const fall = Math.exp(-1 / (1.4 * SAMPLE_RATE));
  const edgeFall = Math.exp(-1 / (0.16 * SAMPLE_RATE));
  let level = 0.5 * velocity;
  let edge = 0.5;
  let sine = 0;
  let cosine = 1;
  for (let i = 0; i < samples.length; i++) {
    // Small speakers play no fundamental: the partials above tell the ear which note it is.
    const second = 2 * sine * cosine;
    const third = sine * (3 - 4 * sine * sine);
    samples[i] = level * (sine + (0.28 + edge * 0.3) * second + (0.1 + edge * 0.2) * third);
    level *= fall;
    edge *= edgeFall;
    const turned = cosine * stepCosine - sine * stepSine;
    sine = sine * stepCosine + cosine * stepSine;
    cosine = turned;
  }
  shape(samples, 0.008, releaseS);
  return samples;
}

/** Pads have nothing above 9 kHz: every second sample of them is enough. */
export const PAD_RATE = SAMPLE_RATE / 2;

/**
 * Strings-like: two sawtooths a few cents apart for each note of a chord, one on either side, soft at both ends.
 * @param brightness 0 to 1
 * @returns samples at {@link PAD_RATE}
 */
export function pad(
  notes: readonly number[],
  seconds: number,
  brightness: number,
  random: Random,
): { left: Note; right: Note } {
  const attackS = Math.min(0.5, seconds * 0.3);
  const releaseS = 0.9;
  const length = Math.round((seconds + releaseS) * PAD_RATE);
  const left = new Float32Array(length);
  const right = new Float32Array(length);
  for (const note of notes) {
    const wave = sawWave(note, brightness);
    addWave(left, wave, frequency(note - 0.05), random());
    addWave(right, wave, frequency(note + 0.05), random());
  }
  for (const side of [left, right]) shape(side, attackS, releaseS, PAD_RATE);
  return { left, right };
}

/**
 * Adds a stored wave, read over and over, at {@link PAD_RATE}.
 * @param turned part of a turn at which it begins, 0 to 1
 */
function addWave(samples: Float32Array, wave: Float32Array, hz: number, turned: number): void {
  const step = phaseStep((hz * SAMPLE_RATE) / PAD_RATE);
  let phase = (turned * TURN) | 0;
  for (let i = 0; i < samples.length; i++) {
    samples[i] = (samples[i] ?? 0) + heightAt(wave, phase);
    phase = (phase + step) | 0;
  }
}

/** One turn of a sawtooth with as many partials as `brightness` (0 to 1) and the ear's range allow; its first sample comes again at the end. */
function sawWave(note: number, brightness: number): Float32Array {
  const cutoffHz = 500 * 2 ** (2.6 * brightness);
  const hz = frequency(note);
  const wave = new Float32Array(WAVE_SIZE + 1);
  for (let n = 1; n <= 40 && n * hz < 9000; n++) {
    const level = (0.11 / n) * (1 / (1 + ((n * hz) / cutoffHz) ** 2));
    for (let i = 0; i <= WAVE_SIZE; i++) wave[i] = (wave[i] ?? 0) + level * (SINE[(n * i) % WAVE_SIZE] ?? 0);
  }
  return wave;
}

/** Rounds both ends, in place. */
function shape(samples: Float32Array, attackS: number, releaseS: number, rate = SAMPLE_RATE): void {
  const attack = Math.min(samples.length, Math.round(attackS * rate));
  for (let i = 0; i < attack; i++) samples[i] = (samples[i] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * i) / attack));
  const release = Math.min(samples.length, Math.round(releaseS * rate));
  for (let i = 0; i < release; i++) {
    const at = samples.length - 1 - i;
    const left = i / release;
    samples[at] = (samples[at] ?? 0) * left * left;
  }
}
