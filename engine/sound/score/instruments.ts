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
const SINE = Float32Array.from({ length: WAVE_SIZE }, (_, i) => Math.sin((TAU * i) / WAVE_SIZE));

/** Sine of a phase in samples of {@link SINE}, which need not be positive. */
function sineAt(phase: number): number {
  const whole = Math.floor(phase);
  const here = SINE[whole & (WAVE_SIZE - 1)] ?? 0;
  return here + (phase - whole) * ((SINE[(whole + 1) & (WAVE_SIZE - 1)] ?? 0) - here);
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
  const step = (TAU * frequency(note)) / SAMPLE_RATE;
  const fall = Math.exp(-1 / ((note < 60 ? 1.6 : 1.1) * SAMPLE_RATE));
  const bendFall = Math.exp(-1 / (0.35 * SAMPLE_RATE));
  const tineFall = Math.exp(-1 / (0.05 * SAMPLE_RATE));
  let body = 0.3 * velocity;
  let bend = 0.5 + 1.1 * velocity;
  let tine = 0.05 * velocity;
  const turn = WAVE_SIZE / TAU;
  for (let i = 0; i < samples.length; i++) {
    const phase = step * i * turn;
    const tremolo = 1 + 0.1 * sineAt((4.6 * WAVE_SIZE * i) / SAMPLE_RATE);
    samples[i] = tremolo * (body * sineAt(phase + bend * turn * sineAt(phase)) + tine * sineAt(phase * 7 + 0.4 * turn));
    body *= fall;
    bend *= bendFall;
    tine *= tineFall;
  }
  shape(samples, 0.004, releaseS);
  return samples;
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

/**
 * Strings-like: two sawtooths a few cents apart for each note of a chord, one on either side, soft at both ends.
 * @param brightness 0 to 1
 */
export function pad(
  notes: readonly number[],
  seconds: number,
  brightness: number,
  random: Random,
): { left: Note; right: Note } {
  const attackS = Math.min(0.5, seconds * 0.3);
  const releaseS = 0.9;
  const length = Math.round((seconds + releaseS) * SAMPLE_RATE);
  const left = new Float32Array(length);
  const right = new Float32Array(length);
  for (const note of notes) {
    const wave = sawWave(note, brightness);
    addWave(left, wave, frequency(note - 0.05), random());
    addWave(right, wave, frequency(note + 0.05), random());
  }
  for (const side of [left, right]) shape(side, attackS, releaseS);
  return { left, right };
}

/** Adds a stored wave, read over and over. */
function addWave(samples: Float32Array, wave: Float32Array, hz: number, phase: number): void {
  const step = (WAVE_SIZE * hz) / SAMPLE_RATE;
  let at = phase * WAVE_SIZE;
  for (let i = 0; i < samples.length; i++) {
    const whole = at & (WAVE_SIZE - 1);
    const here = wave[whole] ?? 0;
    samples[i] = (samples[i] ?? 0) + here + (at - Math.floor(at)) * ((wave[whole + 1] ?? 0) - here);
    at += step;
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
function shape(samples: Float32Array, attackS: number, releaseS: number): void {
  const attack = Math.min(samples.length, Math.round(attackS * SAMPLE_RATE));
  for (let i = 0; i < attack; i++) samples[i] = (samples[i] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * i) / attack));
  const release = Math.min(samples.length, Math.round(releaseS * SAMPLE_RATE));
  for (let i = 0; i < release; i++) {
    const at = samples.length - 1 - i;
    samples[at] = (samples[at] ?? 0) * (i / release) ** 2;
  }
}
