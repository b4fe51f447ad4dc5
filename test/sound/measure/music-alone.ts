/**
 * Measures composed music without anything else, a line for every mood and length, the worst of several seeds each:
 * `node test/sound/measure/music-alone.ts`. `--mood`, `--length` and `--seeds 5` choose.
 */
import { parseArgs } from "node:util";
import { composeScore, integratedLoudness, type Stereo } from "../../../engine/sound/index.ts";
import { buildChart } from "../../../engine/sound/score/chart.ts";
import type { Form } from "../../../engine/sound/score/form.ts";
import { MOOD_STYLES } from "../../../engine/sound/score/moods.ts";
import { seeded } from "../../../engine/sound/score/random.ts";
import { type Mood, MOODS } from "../../../engine/timeline/timeline.ts";
import { spectrumAt, WINDOW } from "../drawing/spectrum.ts";

const RATE = 48_000;
/** Scenes of about four seconds; the last is the call to action. */
const CUT_PARTS = [0.15, 0.26, 0.37, 0.47, 0.57, 0.7, 0.83];
/** Onsets are looked for in steps of this many samples, and are on the grid within so many seconds. */
const HOP = 480;
const ON_GRID_S = 0.03;
const LEAP_DB = 6;

const { values: asked } = parseArgs({
  options: {
    mood: { type: "string", default: MOODS.join(",") },
    length: { type: "string", default: "15,30,45,60" },
    seeds: { type: "string", default: "5" },
  },
});

interface Heard {
  /** The highest step from sample to sample, as so many times the highest within a millisecond around it. */
  readonly step: number;
  readonly offset: number;
  /** Of the last 10 ms. */
  readonly tailDb: number;
  /** Likeness of a bar's twelve notes to the bar's before, in the middle of all. */
  readonly alike: number;
  readonly lufs: number;
  /** Part of the onsets that sit on a sixteenth. */
  readonly onGrid: number;
  /** From the softest bar to the loudest. */
  readonly levelDb: number;
  /** Brightness of the brightest bar as part of the darkest's. */
  readonly brightness: number;
}

process.stdout.write(
  "mood | length | worst step | offset | tail | likeness of bars | onsets on the grid | level moves | brightness moves | loudness\n",
);
for (const mood of MOODS.filter((each) => asked.mood.split(",").includes(each))) {
  for (const length of asked.length.split(",").map(Number)) {
    const all = Array.from({ length: Number(asked.seeds) }, (_, seed) => heard(mood, length, 11 + 97 * seed));
    const most = (of: (one: Heard) => number): number => Math.max(...all.map(of));
    const least = (of: (one: Heard) => number): number => Math.min(...all.map(of));
    process.stdout.write(
      `${[
        mood,
        `${length} s`,
        most(({ step }) => step).toFixed(1),
        most(({ offset }) => offset).toExponential(0),
        `${most(({ tailDb }) => tailDb).toFixed(0)} dBFS`,
        most(({ alike }) => alike).toFixed(2),
        `${(100 * least(({ onGrid }) => onGrid)).toFixed(0)}%`,
        `${least(({ levelDb }) => levelDb).toFixed(1)} dB`,
        `× ${least(({ brightness }) => brightness).toFixed(1)}`,
        `${least(({ lufs }) => lufs).toFixed(1)} to ${most(({ lufs }) => lufs).toFixed(1)} LUFS`,
      ].join(" | ")}\n`,
    );
  }
}

function heard(mood: Mood, length: number, seed: number): Heard {
  const samples = length * RATE;
  const cuts = CUT_PARTS.map((part) => Math.round(part * samples));
  const input = { mood, seed, samples, cuts, callToAction: cuts.at(-1) ?? 0 };
  const sound = composeScore(input);
  const { form } = buildChart(input, seeded(seed));
  const mono = sound.left.map((x, i) => (x + (sound.right[i] ?? 0)) / 2);
  const bars = Array.from({ length: form.bars }, (_, bar) => [form.at(bar), form.at(bar + 1)] as const);
  const spectra = bars.map(([from, to]) =>
    Array.from({ length: 6 }, (_, k) => spectrumAt(mono, Math.round(from + ((k + 0.5) / 6) * (to - from)))),
  );
  const chromas = spectra.map(chroma);
  const alike = chromas.slice(1).map((here, i) => cosine(here, chromas[i] ?? []));
  const levels = bars.map(([from, to]) => rmsDb(mono, from, to));
  const brightness = spectra.map(brightnessOf);
  const tail = mono.subarray(-RATE / 100).reduce((peak, x) => Math.max(peak, Math.abs(x)), 1e-9);
  return {
    step: worstStep(sound),
    offset: Math.abs(mono.reduce((sum, x) => sum + x, 0) / samples),
    tailDb: 20 * Math.log10(tail),
    alike: alike.toSorted((a, b) => a - b)[alike.length >> 1] ?? 0,
    onGrid: onGrid(mono, form, MOOD_STYLES[mood].swing, cuts),
    lufs: integratedLoudness(sound),
    levelDb: Math.max(...levels) - Math.min(...levels),
    brightness: Math.max(...brightness) / Math.min(...brightness),
  };
}

function worstStep({ left }: Stereo): number {
  const step = (i: number): number => Math.abs((left[i + 1] ?? 0) - (left[i] ?? 0));
  let worst = 0;
  for (let i = 48; i < left.length - 49; i++) {
    const here = step(i);
    if (here < 0.003) continue;
    let around = 0;
    for (let k = 1; k <= 48 && around * worst < here; k++) around = Math.max(around, step(i - k), step(i + k));
    worst = Math.max(worst, here / around);
  }
  return worst;
}

/** Where the highs' level leaps, against the sixteenths of the score and the scene changes, the last chord left out. */
function onGrid(mono: Float32Array, form: Form, swing: number, cuts: readonly number[]): number {
  const steps = mono.map((x, i) => x - (mono[i - 1] ?? 0));
  const levels = Array.from({ length: Math.floor(form.finale / HOP) }, (_, hop) =>
    rmsDb(steps, hop * HOP, (hop + 1) * HOP),
  );
  const rises = levels.map((level, hop) => level - Math.max(levels[hop - 1] ?? -90, levels[hop - 2] ?? -90));
  const grid = Array.from({ length: form.bars * 16 }, (_, step) =>
    form.at((step + (step % 2 === 1 ? swing / 2 : 0)) / 16),
  );
  const onsets = rises.flatMap((rise, hop) =>
    rise > LEAP_DB && rise >= (rises[hop - 1] ?? 0) && rise > (rises[hop + 1] ?? 0) ? [hop * HOP] : [],
  );
  const near = onsets.filter((at) => [...grid, ...cuts].some((step) => Math.abs(step - at) <= ON_GRID_S * RATE));
  return near.length / Math.max(1, onsets.length);
}

/** Shares of the twelve notes. */
function chroma(spectra: readonly Float64Array[]): number[] {
  const shares = Array.from({ length: 12 }, () => 0);
  for (const powers of spectra) {
    powers.forEach((power, band) => {
      const hz = (band * RATE) / WINDOW;
      if (hz < 110 || hz > 2000) return;
      const note = ((Math.round(69 + 12 * Math.log2(hz / 440)) % 12) + 12) % 12;
      shares[note] = (shares[note] ?? 0) + power;
    });
  }
  return shares;
}

/** The centroid of the spectrum's heights, in Hz. */
function brightnessOf(spectra: readonly Float64Array[]): number {
  let [sum, weighed] = [1e-9, 0];
  for (const powers of spectra) {
    powers.forEach((power, band) => {
      sum += Math.sqrt(power);
      weighed += ((band * RATE) / WINDOW) * Math.sqrt(power);
    });
  }
  return weighed / sum;
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, each, i) => sum + each * (y[i] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

function rmsDb(samples: Float32Array, from: number, to: number): number {
  let sum = 1e-12;
  for (let i = Math.round(from); i < to; i++) sum += (samples[i] ?? 0) ** 2;
  return 10 * Math.log10(sum / (to - from));
}
